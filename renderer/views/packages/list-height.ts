/** Rows, heading and foot of a table that stands in a page which scrolls, in pixels: as many rows as there are, as far as there is room. */
export function listHeight(rows: number, rowHeight = 36): number {
  return Math.min(Math.max(rows, 1) * rowHeight, Math.max(360, 5 * rowHeight)) + 34 + 38
}
