/** Rows, heading and foot of a table that stands in a page which scrolls, in pixels: as many rows as there are, ten at most. */
export function listHeight(rows: number): number {
  return Math.min(Math.max(rows, 1), 10) * 36 + 34 + 38
}
