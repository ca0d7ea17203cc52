import { UnstyledButton } from '@mantine/core'

/** One line to choose from in a small panel. */
export function Choice({ on, onChoose, children }: { readonly on: boolean; readonly onChoose: () => void; readonly children: string }) {
  return (
    <UnstyledButton className="choice" aria-pressed={on} onClick={onChoose}>
      {children}
    </UnstyledButton>
  )
}
