/** Row and column of one cell, by the matrix's order. */
export interface Cell {
  readonly row: number
  readonly column: number
}

/** Where the arrow and paging keys lead from a cell; null for other keys. */
export function nextCell(key: string, cell: Cell, count: { readonly rows: number; readonly columns: number }, page: number): Cell | null {
  const across = (value: number) => Math.max(0, Math.min(count.columns - 1, value))
  const down = (value: number) => Math.max(0, Math.min(count.rows - 1, value))
  const { row, column } = cell
  switch (key) {
    case 'ArrowRight':
      return { row, column: across(column + 1) }
    case 'ArrowLeft':
      return { row, column: across(column - 1) }
    case 'ArrowDown':
      return { row: down(row + 1), column }
    case 'ArrowUp':
      return { row: down(row - 1), column }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: count.columns - 1 }
    case 'PageDown':
      return { row: down(row + page), column }
    case 'PageUp':
      return { row: down(row - page), column }
    default:
      return null
  }
}
