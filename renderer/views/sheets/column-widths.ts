/** Average width of a letter at the size of the grid, in px. */
const letter = 6.7
const padding = 20

/**
 * Widths of the columns in px from the texts that were seen: wide enough for nearly all of them, none wider than 300. Spare room is
 * shared out so that a narrow sheet fills the grid.
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  columns: number,
  minimum: (column: number) => number,
  room: number,
): readonly number[] {
  const widths = Array.from({ length: columns }, (_, column) => {
    const lengths = rows.map((cells) => cells[column]?.length ?? 0).filter((length) => length > 0)
    lengths.sort((a, b) => a - b)
    const typical = lengths[Math.floor(lengths.length * 0.9)] ?? 0
    return Math.round(Math.max(minimum(column), Math.min(300, typical * letter + padding)))
  })
  const total = widths.reduce((sum, width) => sum + width, 0)
  if (total === 0) return widths
  if (total < room) {
    const grow = Math.min(1.6, room / total)
    return widths.map((width) => Math.floor(width * grow))
  }
  return narrowed(widths, minimum, total - room)
}

/** Takes what is too much from the columns of long texts, evenly, where that makes the whole sheet fit; else leaves them as they are. */
function narrowed(widths: readonly number[], minimum: (column: number) => number, excess: number): readonly number[] {
  const spare = widths.map((width, column) => Math.max(0, width - Math.max(minimum(column), 118)))
  const all = spare.reduce((sum, one) => sum + one, 0)
  if (all < excess) return widths
  return widths.map((width, column) => Math.floor(width - ((spare[column] ?? 0) * excess) / all))
}

/** Lines a heading needs in a column of a width, at most 3. */
export function headingLines(text: string, width: number): number {
  return Math.max(1, Math.min(3, Math.ceil((text.length * (letter + 0.5)) / Math.max(40, width - padding))))
}
