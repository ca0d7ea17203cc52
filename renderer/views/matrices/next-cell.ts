/** Row and column of one cell, by the matrix's order. */
export interface Cell {
  readonly row: number
  readonly column: number
}

/** Where the arrow and paging keys lead from a cell; null for other keys. */
export function nextCell(key: string, cell: Cell, count: number, page: number): Cell | null {
  const within = (value: number) => Math.max(0, Math.min(count - 1, value))
  const { row, column } = cell
  switch (key) {
    case 'ArrowRight':
      return { row, column: within(column + 1) }
    case 'ArrowLeft':
      return { row, column: within(column - 1) }
    case 'ArrowDown':
      return { row: within(row + 1), column }
    case 'ArrowUp':
      return { row: within(row - 1), column }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: count - 1 }
    case 'PageDown':
      return { row: within(row + page), column }
    case 'PageUp':
      return { row: within(row - page), column }
    default:
      return null
  }
}
