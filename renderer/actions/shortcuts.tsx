import { useEffect } from 'react'
import { useHost } from '#renderer/data/engine-context.tsx'
import { isPressed } from './action.ts'
import { useProgramActions } from './program-actions.ts'
import { useOfferedActions } from './screen-actions.tsx'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** A letter alone: never a shortcut where somebody writes. */
function isPlainKey(shortcut: string | undefined): boolean {
  return shortcut?.length === 1
}

/** Runs the action whose shortcut is pressed. In text fields undo and redo stay the field's own. */
export function Shortcuts() {
  const host = useHost()
  const program = useProgramActions()
  const offered = useOfferedActions()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const action = [...offered, ...program].find((one) => one.shortcut !== undefined && isPressed(one.shortcut, event, host.platform))
      if (action === undefined || (isTyping(event.target) && (action.group === 'edit' || isPlainKey(action.shortcut)))) return
      event.preventDefault()
      if (action.enabled) action.run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [host, program, offered])
  return null
}
