import { maskedIdentifier, maskIdentifiersIn } from '../identity/mask.ts'
import { profileOf } from '../identity/same.ts'
import { countryCode, countryOfList } from '../plan/list-country.ts'
import { cellText, isBlank } from './cell-text.ts'
import type { Sheet, SheetRow } from './cells.ts'
import type { Layout, SkipReason } from './layout.ts'
import { createRecordReader } from './read-records.ts'
import type { IssueExample, OperationRecord, SheetIssue, SheetTotals } from './records.ts'
import { review } from './review.ts'

/** The validation report of one sheet, as data. */
export interface SheetReport {
  readonly name: string
  readonly layout: Layout
  /** With every cell concerned as an example, up to `cellsKept` of each issue. */
  readonly issues: readonly SheetIssue[]
  readonly totals: SheetTotals
  readonly leftOut: readonly LeftOutRow[]
}

export interface LeftOutRow {
  readonly row: number
  readonly reason: SkipReason
  /** What the row says, its cells parted by " | ". */
  readonly text: string
}

/** Cells of each issue that a report lists; a sheet with more of one kind has another problem. */
export const cellsKept = 5000
const longestText = 400

/** What stands for a natural person, by the row of the sheet. */
export type PersonName = (row: number) => string

/**
 * What there is to say of a sheet with every cell it concerns. Names and numbers of natural persons are masked: `personName` gives what
 * stands instead; null shows them.
 */
export function reportSheet(sheet: Sheet, layout: Layout, personName: PersonName | null): SheetReport {
  const { issues, totals } = review(sheet, layout, { examples: cellsKept })
  const rows = rowsByNumber(sheet)
  const mask = personName === null ? null : createMask(sheet, layout, rows, personName)
  return {
    name: sheet.name,
    layout,
    issues: mask ? issues.map((issue) => maskedIssue(mask, issue)) : issues,
    totals,
    leftOut: layout.skippedRows.map(({ row, reason }) => {
      const cells = rows.get(row)?.values.flatMap((value) => (isBlank(value) ? [] : [cellText(value)])) ?? []
      const text = cells.map((cell) => (mask ? mask(row, cell) : cell)).join(' | ')
      return { row, reason, text: text.slice(0, longestText) }
    }),
  }
}

/** Issues with natural persons masked in their examples. */
export function maskedIssues(sheet: Sheet, layout: Layout, issues: readonly SheetIssue[], personName: PersonName): readonly SheetIssue[] {
  const mask = createMask(sheet, layout, rowsByNumber(sheet), personName)
  return issues.map((issue) => maskedIssue(mask, issue))
}

function rowsByNumber(sheet: Sheet): ReadonlyMap<number, SheetRow> {
  return new Map(sheet.rows.map((row) => [row.row, row]))
}

/** A text of a row without what tells who a natural person is. */
type Mask = (row: number, text: string) => string

function maskedIssue(mask: Mask, issue: SheetIssue): SheetIssue {
  return { ...issue, examples: issue.examples.map((example) => maskedExample(mask, example)) }
}

function maskedExample(mask: Mask, example: IssueExample): IssueExample {
  const { read } = example
  const value = mask(example.row, example.value)
  return read === undefined ? { ...example, value } : { ...example, value, read: mask(example.row, read) }
}

function createMask(sheet: Sheet, layout: Layout, rows: ReadonlyMap<number, SheetRow>, personName: PersonName): Mask {
  const listCountry = countryOfList(layout)
  const read = createRecordReader(sheet, layout)
  const isPerson = (name: string, taxId: string | null, country: string | null): boolean =>
    profileOf({ name, taxId, country: country ?? listCountry }).kind === 'person'
  /** Of rows asked for before. */
  const persons = new Map<number, OperationRecord | null>()
  const personIn = (row: number): OperationRecord | null => {
    let person = persons.get(row)
    if (person === undefined) {
      const record = rows.has(row) ? read(rows.get(row)!) : null
      const { beneficiary = null, taxId = null, country = null } = record ?? {}
      person = beneficiary !== null && isPerson(beneficiary, taxId, countryCode(country)) ? record : null
      persons.set(row, person)
    }
    return person
  }
  return (row, text) => {
    const person = personIn(row)
    // a row that is no operation may still begin with a name
    if (person === null) return isPerson(text, null, null) ? personName(row) : maskIdentifiersIn(text)
    const { beneficiary, taxId } = person
    const nameless = beneficiary === null ? text : text.replaceAll(beneficiary, personName(row))
    return maskIdentifiersIn(taxId === null ? nameless : nameless.replaceAll(taxId, maskedIdentifier))
  }
}
