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
  if (total === 0 || total >= room) return widths
  const grow = Math.min(1.6, room / total)
  return widths.map((width) => Math.floor(width * grow))
}

/** Lines a heading needs in a column of a width, at most 3. */
export function headingLines(text: string, width: number): number {
  return Math.max(1, Math.min(3, Math.ceil((text.length * (letter + 0.5)) / Math.max(40, width - padding))))
}
