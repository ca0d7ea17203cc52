import type { Sheet } from './cells.ts'
import { cellText, isBlank } from './cell-text.ts'
import { type HeadingScores, scoreHeading } from './heading-scores.ts'
import { type Field, moneyFields } from './layout.ts'

/** The heading of one column over all header rows. */
export interface Heading {
  readonly column: number
  /** As in the sheet; parts in several rows are joined by a line break. */
  readonly text: string
  readonly scores: HeadingScores
}

/** Text of a header cell with what is merged over it or, without merges, stands to the left of it as a group's name. */
function groupOver(sheet: Sheet, row: number, column: number): string {
  const merge = sheet.merges.find(
    (range) => range.fromRow <= row && range.toRow >= row && range.fromColumn < column && range.toColumn >= column,
  )
  if (!merge) return ''
  return cellText(sheet.rows.find((other) => other.row === merge.fromRow)?.values[merge.fromColumn])
}

const bestOf = (fields: ReadonlyMap<Field, number>): number => Math.max(0, ...fields.values())

/** A part's own words with those of the group it stands under. */
function blend(own: HeadingScores, group: string, text: string): HeadingScores {
  const joined = scoreHeading(`${group} ${text}`)
  const above = scoreHeading(group)
  const fields = new Map<Field, number>(own.fields)
  // what a group of payments or of other people's money is parted into is still that: "Payments" over "EU", "national"
  const paid = above.fields.get('paid') ?? 0
  const foreign = Math.max(above.nothing - bestOf(above.fields), 0)
  if (paid >= 0.8) for (const field of moneyFields) if (field !== 'paid') fields.set(field, (fields.get(field) ?? 0) * 0.4)
  for (const [field, score] of joined.fields) fields.set(field, Math.max(fields.get(field) ?? 0, score * 0.9))
  for (const [field, score] of above.fields) fields.set(field, Math.max(fields.get(field) ?? 0, score * (field === 'paid' ? 0.85 : 0.5)))
  return {
    fields,
    nothing: Math.max(own.nothing, joined.nothing * 0.9, foreign),
    languages: own.languages.size > 0 ? own.languages : above.languages,
  }
}

/** One heading for each column of the sheet that holds anything in the header rows. */
export function headingsOf(sheet: Sheet, headerRows: readonly number[]): Heading[] {
  const rows = sheet.rows.filter((row) => headerRows.includes(row.row))
  const width = Math.max(0, ...rows.map((row) => row.values.length))
  const headings: Heading[] = []
  for (let column = 0; column < width; column++) {
    const parts: string[] = []
    let group = ''
    for (const row of rows) {
      const value = row.values[column]
      if (isBlank(value)) group ||= groupOver(sheet, row.row, column)
      else if (!parts.includes(cellText(value))) parts.push(String(value).trim())
    }
    const text = parts.join('\n')
    if (text === '') continue
    const own = scoreHeading(text)
    const scores = group === '' ? own : blend(own, group, text)
    headings.push({ column, text, scores })
  }
  return headings
}
