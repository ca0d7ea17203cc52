import { useEffect, useEffectEvent, useRef } from 'react'
import type { JudgingScale } from '#core/judging/settings.ts'
import { keyPlaceOf, type KeyPlace } from '#renderer/actions/key-place.ts'
import { intentOf, type Intent, type Sign, signOf } from './score-keys.ts'

/** Hears the keys of the question anywhere on the page, but not in menus and dialogs, which have keys of their own. */
export function useScoreKeys(scale: JudgingScale, act: (intent: Intent) => void): void {
  const run = useEffectEvent(act)
  const sign = useRef<Sign | null>(null)
  const scaled = useEffectEvent((event: KeyboardEvent, place: KeyPlace) => {
    const before = sign.current
    if (event.key !== 'Shift') sign.current = place === 'text' ? null : signOf(event.key)
    return intentOf(event, place, scale, before)
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return
      const place = keyPlaceOf(event.target)
      const intent = scaled(event, place)
      if (intent === null) return
      event.preventDefault()
      if (intent.kind === 'leave' && place === 'text') (event.target as HTMLElement).blur()
      else run(intent)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
