import { Popover, Tooltip } from '@mantine/core'
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

/** A pill that does one thing when pressed; `on` shows that it holds now. `explanation` is shown when pointed at or focused. */
export function Chip({
  label,
  value,
  on = false,
  disabled = false,
  explanation,
  onClick,
}: ChipWords & { readonly explanation?: string; readonly onClick: () => void }) {
  const chip = (
    <button type="button" className="chip" data-on={on || undefined} aria-pressed={on} disabled={disabled} onClick={onClick}>
      {label}
      {value === undefined ? null : <strong>{value}</strong>}
    </button>
  )
  if (explanation === undefined) return chip
  return (
    <Tooltip label={explanation} multiline maw={300} events={{ hover: true, focus: true, touch: true }}>
      {chip}
    </Tooltip>
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
