import type { Sheet, SheetRow } from './cells.ts'
import { cellText, isBlank } from './cell-text.ts'
import { type HeadingScores, scoreHeading } from './heading-scores.ts'
import { saysTotal } from './heading-concepts.ts'
import { contentWords, fold } from './heading-words.ts'
import { type Field, moneyFields } from './layout.ts'

/** The heading of one column over all header rows. */
export interface Heading {
  readonly column: number
  /** As in the sheet; parts in several rows are joined by a line break. */
  readonly text: string
  readonly scores: HeadingScores
}

/**
 * The group a column belongs to in one of the header rows: what is merged over it and its neighbours. In a file without merges a heading
 * reaches over the blank cells to its right where the row below has headings of their own.
 */
function groupOver(sheet: Sheet, rows: readonly SheetRow[], index: number, column: number): string {
  const row = rows[index]
  const below = rows[index + 1]
  if (!row || !below || isBlank(below.values[column])) return ''
  const merges = sheet.merges.filter((range) => range.fromRow <= row.row && range.toRow >= row.row)
  if (merges.length > 0) {
    const over = merges.find((range) => range.fromColumn <= column && range.toColumn >= column && range.toColumn > range.fromColumn)
    return over ? cellText(sheet.rows.find((other) => other.row === over.fromRow)?.values[over.fromColumn]) : ''
  }
  if (row.values.filter((value) => !isBlank(value)).length < 2) return ''
  let from = column
  while (from > 0 && isBlank(row.values[from])) from--
  const reaches = from < column || (isBlank(row.values[column + 1]) && !isBlank(below.values[column + 1]))
  const parted = below.values.slice(from, column + 1).every((value) => !isBlank(value))
  return reaches && parted ? cellText(row.values[from]) : ''
}

const bestOf = (fields: ReadonlyMap<Field, number>): number => Math.max(0, ...fields.values())

/** Of "Budget" over "Total", "ERDF" and "Exchequer" the first is the whole; the others are its parts, whatever they are called. */
function weighParts(fields: Map<Field, number>, own: HeadingScores, above: HeadingScores, words: readonly string[]): void {
  const whole = saysTotal(words)
  const european = (own.fields.get('eu_amount') ?? 0) >= 0.5
  if (words.length === 0 || (!whole && !european && bestMoney(own) >= 0.3)) return
  for (const field of moneyFields) {
    const score = fields.get(field)
    if (score === undefined || (european && field === 'eu_amount')) continue
    fields.set(field, whole ? Math.max(score, (above.fields.get(field) ?? 0) * 0.95) : score * 0.75)
  }
}

/** A part's own words with those of the group it stands under. */
function blend(own: HeadingScores, group: string, text: string): HeadingScores {
  const joined = [scoreHeading(`${group} ${text}`), scoreHeading(`${text} ${group}`)]
  const above = scoreHeading(group)
  const fields = new Map<Field, number>(own.fields)
  // what a group of payments or of other people's money is parted into is still that: "Payments" over "EU", "national"
  const paid = above.fields.get('paid') ?? 0
  // but the ends of a "Duration" are days
  const day = [own, ...joined].some(({ fields: said }) => Math.max(said.get('start') ?? 0, said.get('end') ?? 0) >= 0.6)
  const foreign = day ? 0 : Math.max(above.nothing - bestOf(above.fields), 0)
  // but "Total expenditure" under "Expenditure" says by itself what it is
  const named = (own.fields.get('total_cost') ?? 0) >= 0.85
  if (paid >= 0.8 && !named) for (const field of moneyFields) if (field !== 'paid') fields.set(field, (fields.get(field) ?? 0) * 0.4)
  for (const both of joined) for (const [field, score] of both.fields) fields.set(field, Math.max(fields.get(field) ?? 0, score * 0.9))
  for (const [field, score] of above.fields) fields.set(field, Math.max(fields.get(field) ?? 0, score * (field === 'paid' ? 0.85 : 0.5)))
  weighParts(fields, own, above, contentWords(text))
  return {
    fields,
    // a duration with its end named behind it is a day
    nothing: Math.max(own.nothing, foreign, ...(day ? joined.slice(0, 1) : joined).map(({ nothing }) => nothing * 0.9)),
    languages: own.languages.size > 0 ? own.languages : above.languages,
  }
}

/** "Amounts approved - EU part": what stands before the dash is said of several columns. */
const parted = /^(.{4,}?)\s+[-–—]\s+(\S.*)$/su

const bestMoney = ({ fields }: HeadingScores): number => Math.max(0, ...moneyFields.map((field) => fields.get(field) ?? 0))

/** Headings of money that begin alike: the common part is their group, the rest says which of its parts each one is. */
function withGroups(headings: readonly Heading[]): Heading[] {
  const groups = new Map<string, number>()
  const cut = headings.map(({ text }) => (text.includes('\n') ? null : parted.exec(text)))
  for (const found of cut) if (found) groups.set(fold(found[1]!), (groups.get(fold(found[1]!)) ?? 0) + 1)
  return headings.map((heading, index) => {
    const [, group = '', own = ''] = cut[index] ?? []
    if ((groups.get(fold(group)) ?? 0) < 2 || bestMoney(scoreHeading(group)) < 0.5) return heading
    const said = scoreHeading(own)
    return bestMoney(said) < 0.5 && said.nothing < 0.5 ? heading : { ...heading, scores: blend(said, group, own) }
  })
}

/** One heading for each column of the sheet that holds anything in the header rows. */
export function headingsOf(sheet: Sheet, headerRows: readonly number[]): Heading[] {
  const rows = sheet.rows.filter((row) => headerRows.includes(row.row))
  const width = Math.max(0, ...rows.map((row) => row.values.length))
  const headings: Heading[] = []
  for (let column = 0; column < width; column++) {
    const parts: string[] = []
    let group = ''
    for (const [index, row] of rows.entries()) {
      const value = row.values[column]
      const over = groupOver(sheet, rows, index, column)
      if (over !== '') group = group === '' ? over : `${group} ${over}`
      else if (!isBlank(value) && !parts.includes(cellText(value))) parts.push(String(value).trim())
    }
    const own = parts.join('\n')
    if (own === '' && group === '') continue
    const scores = group === '' ? scoreHeading(own) : blend(scoreHeading(own), group, own)
    headings.push({ column, text: group === '' ? own : `${group}\n${own}`, scores })
  }
  return withGroups(headings)
}
