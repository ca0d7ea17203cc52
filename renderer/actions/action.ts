/** Something the user can do, said once: buttons, shortcuts and the palette read the same object. */
export interface Action {
  readonly id: string
  /** Words on the screen, already in the user's language. */
  readonly label: string
  /** Heading in the palette. */
  readonly group: 'project' | 'edit' | 'go' | 'view' | 'export'
  /** As `mod+shift+Z`; `mod` is Ctrl, on a Mac ⌘. */
  readonly shortcut?: string
  readonly enabled: boolean
  readonly run: () => void
}

export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** True where the pressed keys are those of a shortcut. */
export function isPressed(shortcut: string, press: Press, platform: 'mac' | 'windows' | 'linux'): boolean {
  const parts = shortcut.toLowerCase().split('+')
  const key = parts.at(-1)
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey
  const otherMod = platform === 'mac' ? press.ctrlKey : press.metaKey
  return (
    press.key.toLowerCase() === key &&
    mod === parts.includes('mod') &&
    !otherMod &&
    press.shiftKey === parts.includes('shift') &&
    press.altKey === parts.includes('alt')
  )
}

/** A shortcut as the keyboard of the platform names it: "Ctrl Shift Z", "⇧⌘Z". */
export function shortcutText(shortcut: string, platform: 'mac' | 'windows' | 'linux'): string {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const has = (name: string) => parts.some((part, index) => index < parts.length - 1 && part.toLowerCase() === name)
  if (platform === 'mac') return `${has('alt') ? '⌥' : ''}${has('shift') ? '⇧' : ''}${has('mod') ? '⌘' : ''}${key}`
  return [...(has('mod') ? ['Ctrl'] : []), ...(has('alt') ? ['Alt'] : []), ...(has('shift') ? ['Shift'] : []), key].join(' ')
}
