/** Average width of a letter at the size of the grid, in px. */
const letter = 6.7
const padding = 20
const widest = 240
const widestWhereScrolled = 190

/**
 * Widths of the columns in px from the texts that were seen: wide enough for nearly all of them, none wider than 240, or than 190 where the sheet does not fit anyway. Spare room is
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
    return Math.round(Math.max(minimum(column), Math.min(widest, typical * letter + padding)))
  })
  const total = widths.reduce((sum, width) => sum + width, 0)
  if (total === 0) return widths
  if (total < room) {
    const grow = Math.min(1.6, room / total)
    const grown = widths.map((width) => Math.floor(width * grow))
    const rest = room - grown.reduce((sum, width) => sum + width, 0)
    return grow === 1.6 ? grown : grown.map((width, column) => (column === grown.length - 1 ? width + rest : width))
  }
  return narrowed(widths, minimum, total - room)
}

/** Takes what is too much from the columns of long texts, evenly, where that makes the whole sheet fit; else leaves them as they are. */
function narrowed(widths: readonly number[], minimum: (column: number) => number, excess: number): readonly number[] {
  const spare = widths.map((width, column) => Math.max(0, width - Math.max(minimum(column), 118)))
  const all = spare.reduce((sum, one) => sum + one, 0)
  if (all < excess) return widths.map((width, column) => Math.max(minimum(column), Math.min(widestWhereScrolled, width)))
  return widths.map((width, column) => Math.floor(width - ((spare[column] ?? 0) * excess) / all))
}

/** Lines a heading needs in a column of a width, at most 3. */
export function headingLines(text: string, width: number): number {
  const room = Math.max(4, Math.floor((width - padding) / (letter + 0.7)))
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > room) {
      lines++
      used = 0
    }
    used += (used === 0 ? 0 : 1) + word.length
    lines += Math.max(0, Math.ceil(used / room) - 1)
    if (used > room) used %= room
  }
  return Math.min(3, lines)
}
