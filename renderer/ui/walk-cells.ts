import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/** Arrow keys go from one focusable cell of a table to the next, by their `data-row` and `data-column`. */
export function walkCells(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (step === undefined || !(event.target instanceof HTMLElement)) return
  const { row, column } = event.target.dataset
  if (row === undefined || column === undefined) return
  event.preventDefault()
  event.currentTarget
    .closest('table')
    ?.querySelector<HTMLElement>(`[data-row="${Number(row) + step[0]}"][data-column="${Number(column) + step[1]}"]`)
    ?.focus()
}
