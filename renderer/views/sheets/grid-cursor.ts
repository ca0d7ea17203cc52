/** Row 0 is the row of meanings above the sheet, column -1 the row numbers. */
export interface GridCursor {
  readonly row: number
  readonly column: number
}

export interface GridBounds {
  readonly firstRow: 0 | 1
  readonly rows: number
  readonly columns: number
  /** Rows that fit on the screen. */
  readonly page: number
}

/** Where a key takes the cursor; null where the key does not move it. */
export function movedCursor(cursor: GridCursor, key: string, ctrl: boolean, bounds: GridBounds): GridCursor | null {
  const { firstRow, rows, columns, page } = bounds
  const row = (to: number) => Math.max(firstRow, Math.min(rows, to))
  const column = (to: number) => Math.max(-1, Math.min(columns - 1, to))
  switch (key) {
    case 'ArrowDown':
      return { ...cursor, row: ctrl ? rows : row(cursor.row + 1) }
    case 'ArrowUp':
      return { ...cursor, row: ctrl ? firstRow : row(cursor.row - 1) }
    case 'ArrowRight':
      return { ...cursor, column: ctrl ? columns - 1 : column(cursor.column + 1) }
    case 'ArrowLeft':
      return { ...cursor, column: ctrl ? -1 : column(cursor.column - 1) }
    case 'PageDown':
      return { ...cursor, row: row(cursor.row + page) }
    case 'PageUp':
      return { ...cursor, row: row(cursor.row - page) }
    case 'Home':
      return ctrl ? { row: firstRow, column: 0 } : { ...cursor, column: 0 }
    case 'End':
      return ctrl ? { row: rows, column: columns - 1 } : { ...cursor, column: columns - 1 }
    default:
      return null
  }
}
