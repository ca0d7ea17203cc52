/** Which part of a sheet is on the screen. Rows have one usual height; the few taller ones (headings) are listed. */
export interface RowHeights {
  readonly usual: number
  /** 1-based row and its height in px, ascending. */
  readonly tall: readonly { readonly row: number; readonly height: number }[]
}

/** Distance from the top of row 1 to the top of a row, in px. */
export function topOfRow(heights: RowHeights, row: number): number {
  let top = (row - 1) * heights.usual
  for (const one of heights.tall) {
    if (one.row >= row) break
    top += one.height - heights.usual
  }
  return top
}

export function heightOfRow(heights: RowHeights, row: number): number {
  return heights.tall.find((one) => one.row === row)?.height ?? heights.usual
}

/** The row at a distance from the top of row 1; at least 1, and not held to the number of rows. */
export function rowAtTop(heights: RowHeights, top: number): number {
  let extra = 0
  for (const one of heights.tall) {
    const start = (one.row - 1) * heights.usual + extra
    if (top < start) break
    if (top < start + one.height) return one.row
    extra += one.height - heights.usual
  }
  return Math.max(1, Math.floor((top - extra) / heights.usual) + 1)
}

/** Left edges of the columns, and the right edge of the last as an extra entry. */
export function columnEdges(widths: readonly number[]): readonly number[] {
  const edges = [0]
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width)
  return edges
}

/** Index of the column at a distance from the left edge of the first. */
export function columnAtLeft(edges: readonly number[], left: number): number {
  let low = 0
  let high = Math.max(0, edges.length - 2)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((edges[middle] ?? 0) <= left) low = middle
    else high = middle - 1
  }
  return low
}

/** The scroll position that brings a stretch into a view, nearest to where it is; `centre` puts it in the middle. */
export function scrolledTo(now: number, view: number, start: number, size: number, align: 'near' | 'centre'): number {
  if (align === 'centre') return Math.max(0, start - (view - size) / 2)
  if (start < now) return start
  return start + size > now + view ? start + size - view : now
}
