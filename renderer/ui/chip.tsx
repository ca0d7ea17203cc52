import { Popover } from '@mantine/core'
import { useState, type ReactNode } from 'react'

interface ChipWords {
  readonly label: string
  /** What is chosen, in bold after the label. */
  readonly value?: string
  readonly on?: boolean
  /** Something in it waits for an answer. */
  readonly unsure?: boolean
  readonly disabled?: boolean
}

/** A pill that does one thing when pressed; `on` shows that it holds now. */
export function Chip({ label, value, on = false, disabled = false, onClick }: ChipWords & { readonly onClick: () => void }) {
  return (
    <button type="button" className="chip" data-on={on || undefined} aria-pressed={on} disabled={disabled} onClick={onClick}>
      {label}
      {value === undefined ? null : <strong>{value}</strong>}
    </button>
  )
}

/** A pill that opens a small panel with what can be chosen. */
export function ChipPanel({
  label,
  value,
  on = false,
  unsure = false,
  disabled = false,
  width = 280,
  children,
}: ChipWords & { readonly width?: number; readonly children: (close: () => void) => ReactNode }) {
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={width} trapFocus withinPortal>
      <Popover.Target>
        <button
          type="button"
          className="chip"
          data-on={on || undefined}
          data-unsure={unsure || undefined}
          disabled={disabled}
          aria-expanded={opened}
          onClick={() => setOpened((was) => !was)}
        >
          {label}
          {value === undefined ? null : <strong>{value}</strong>}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="chip-panel">{children(() => setOpened(false))}</div>
      </Popover.Dropdown>
    </Popover>
  )
}
