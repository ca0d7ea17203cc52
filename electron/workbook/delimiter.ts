import { eachRecord } from './csv-records.ts'

/** In the order of preference where several cut equally well: commas stand in numbers and sentences, tabs hardly anywhere. */
const candidates = ['\t', ';', '|', ','] as const

const sampleRecords = 400
const sampleLength = 512 * 1024

/** How well a delimiter cuts the text into records of one width: share of records that have the commonest width, and the width. */
function score(text: string, delimiter: string): number {
  const widths = new Map<number, number>()
  let records = 0
  eachRecord(text, delimiter, (_, cells) => {
    if (cells.length === 1 && (cells[0] ?? '').trim() === '') return true
    records++
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
    return records < sampleRecords
  })
  let best = 0
  for (const [width, count] of widths) {
    if (width < 2) continue
    // ragged tails are common: a record one or two cells short counts half
    const near = (widths.get(width - 1) ?? 0) * (width > 2 ? 0.5 : 0) + (widths.get(width - 2) ?? 0) * (width > 3 ? 0.5 : 0)
    best = Math.max(best, ((count + near) / records) * (1 + Math.log2(width) / 6))
  }
  return best
}

/**
 * A table of numbers without headings, "1,5;2,5": its decimal commas would cut it as evenly as the semicolons. Whether every comma stands
 * between two digits, and semicolons cut all records into the same number of cells.
 */
function hasDecimalCommas(sample: string): boolean {
  if (!/\d,\d/.test(sample) || /[^\d\s,;"+\-−]|(?<!\d),|,(?!\d)/.test(sample)) return false
  const widths = new Set<number>()
  eachRecord(sample, ';', (_, cells) => {
    if (cells.some((cell) => cell !== '')) widths.add(cells.length)
  })
  return widths.size === 1 && !widths.has(1)
}

/**
 * The delimiter of a csv text: the one that cuts most records into the same number of cells, quotes respected. A first line "sep=;"
 * (Excel's own hint) settles it. Null where nothing cuts it: a list of one column, or no table.
 */
export function detectDelimiter(text: string): string | null {
  const hint = /^sep=([^\r\n])(?:\r|\n|$)/i.exec(text.slice(0, 10))?.[1]
  if (hint !== undefined) return hint
  const sample = text.length > sampleLength ? text.slice(0, text.lastIndexOf('\n', sampleLength) + 1 || sampleLength) : text
  if (hasDecimalCommas(sample)) return ';'
  let best: string | null = null
  let bestScore = 0.25
  for (const delimiter of candidates) {
    const value = score(sample, delimiter)
    if (value > bestScore) {
      best = delimiter
      bestScore = value
    }
  }
  return best
}
