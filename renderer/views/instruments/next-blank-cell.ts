export interface BlankCell {
  readonly row: number
  readonly column: number
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * Where a key leads in a table that has blank and filled cells: arrows to the next blank one in their direction, over the filled, then on in
 * the next row or column; Home and End to the first and last of all. Null where there is none, and for other keys.
 */
export function nextBlankCell(
  key: string,
  from: BlankCell,
  rows: number,
  columns: number,
  isBlank: (cell: BlankCell) => boolean,
): BlankCell | null {
  const count = rows * columns
  const step = steps[key]
  const byColumn = step !== undefined && step[0] !== 0
  const cellAt = (at: number): BlankCell =>
    byColumn ? { row: at % rows, column: Math.floor(at / rows) } : { row: Math.floor(at / columns), column: at % columns }
  const turn = key === 'End' || (step !== undefined && step[0] + step[1] < 0) ? -1 : 1
  const start = byColumn ? from.column * rows + from.row : from.row * columns + from.column
  const begin = key === 'Home' ? 0 : key === 'End' ? count - 1 : step === undefined ? null : start + turn
  if (begin === null) return null
  for (let at = begin; at >= 0 && at < count; at += turn) if (isBlank(cellAt(at))) return cellAt(at)
  return null
}
