import { readOrganisationName } from '../identity/organisation-name.ts'
import { textDigest } from '../plan/text-digest.ts'
import { columnLetter, type Sheet } from './cells.ts'
import { dateFields, moneyFields, type DateField, type Field, type Layout, type MoneyField } from './layout.ts'
import { cellText, createRecordReader } from './read-records.ts'
import { issueCodes, type IssueCode, type OperationRecord, type SheetIssue, type SheetTotals } from './records.ts'

const examplesKept = 10

/** Collects issues by code and field, with the first examples of each. */
function createIssueList(): {
  add: (code: IssueCode, field: Field | null, row: number, column: number | null, value: string) => void
  list: () => readonly SheetIssue[]
} {
  const issues = new Map<
    string,
    { code: IssueCode; field: Field | null; count: number; examples: { row: number; column: string | null; value: string }[] }
  >()
  return {
    add(code, field, row, column, value) {
      const key = `${code} ${field ?? ''}`
      let issue = issues.get(key)
      if (!issue) issues.set(key, (issue = { code, field, count: 0, examples: [] }))
      issue.count++
      if (issue.examples.length < examplesKept)
        issue.examples.push({ row, column: column === null ? null : columnLetter(column), value: value.slice(0, 200) })
    },
    list: () =>
      [...issues.values()].sort(
        (a, b) => issueCodes.indexOf(a.code) - issueCodes.indexOf(b.code) || (a.field ?? '').localeCompare(b.field ?? ''),
      ),
  }
}

/** Sum that keeps what floating point would lose (Neumaier, ZAMM 54, 1974). */
function createSum(): { add: (value: number) => void; total: () => number } {
  let sum = 0
  let lost = 0
  return {
    add(value) {
      const next = sum + value
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
      sum = next
    },
    total: () => sum + lost,
  }
}

const amountsOf = (record: OperationRecord): Readonly<Record<MoneyField, number | null>> => ({
  total_cost: record.totalCost,
  grant: record.grant,
  eu_amount: record.euAmount,
  paid: record.paid,
})

/** Two ISO dates of any length: true where the second ends before the first begins. */
const endsBefore = (start: string, end: string): boolean => {
  const length = Math.min(start.length, end.length)
  return end.slice(0, length) < start.slice(0, length)
}

/** What there is to say of a sheet read by `layout`, and its totals, in one pass over its rows. */
export function review(sheet: Sheet, layout: Layout): { readonly issues: readonly SheetIssue[]; readonly totals: SheetTotals } {
  const issues = createIssueList()
  for (const doubt of layout.doubts) issues.add(doubt.code, doubt.field, doubt.row, doubt.column, doubt.value)
  const letters = layout.columns
  const column = (field: Field): number | null => letters[field] ?? null

  const sums = new Map(moneyFields.filter((field) => column(field) !== null).map((field) => [field, createSum()]))
  const ranges = new Map<DateField, { earliest: string; latest: string }>()
  const beneficiaries = new Map<string, number>()
  const currencies = new Map<string, { row: number; count: number }>()
  /** Digests, because the texts of a large list would be a second copy of it. */
  const seen = new Map<number, number>()
  let operations = 0

  const lookAt = (record: OperationRecord): void => {
    operations++
    const { row } = record
    if (record.beneficiary === null) {
      if (column('beneficiary') !== null) issues.add('missing_beneficiary', 'beneficiary', row, column('beneficiary'), '')
    } else beneficiaries.set(record.beneficiary, beneficiaries.get(record.beneficiary) ?? row)
    if (record.title === null && column('operation') !== null) issues.add('missing_operation', 'operation', row, column('operation'), '')
    if (record.instrumentCode === null && layout.instrument.kind !== 'none')
      issues.add('missing_instrument', 'instrument', row, column('instrument'), record.code ?? '')
    const amounts = amountsOf(record)
    for (const [field, sum] of sums) {
      const amount = amounts[field]
      if (amount === null) continue
      sum.add(amount)
      if (amount < 0) issues.add('negative_amount', field, row, column(field), String(amount))
    }
    const support = Math.max(record.grant ?? 0, record.euAmount ?? 0)
    if (record.totalCost !== null && record.totalCost > 0 && support > record.totalCost * 1.0001 + 0.01)
      issues.add(
        'grant_above_cost',
        record.grant === support ? 'grant' : 'eu_amount',
        row,
        column(record.grant === support ? 'grant' : 'eu_amount'),
        `${support} > ${record.totalCost}`,
      )
    for (const [field, date] of [
      ['start', record.start],
      ['end', record.end],
      ['decision_date', record.decisionDate],
    ] as const) {
      if (date === null) continue
      const range = ranges.get(field)
      if (!range) ranges.set(field, { earliest: date, latest: date })
      else if (date < range.earliest) range.earliest = date
      else if (date > range.latest) range.latest = date
    }
    if (record.start !== null && record.end !== null && endsBefore(record.start, record.end))
      issues.add('end_before_start', 'end', row, column('end'), `${record.start} > ${record.end}`)
    if (record.currency !== null) {
      const currency = currencies.get(record.currency)
      if (currency) currency.count++
      else currencies.set(record.currency, { row, count: 1 })
    }
    const same = textDigest(
      `${record.code}|${record.title}|${record.beneficiary}|${record.instrumentCode}|${record.start}|${record.end}|${record.totalCost}|${record.grant}|${record.euAmount}|${record.place}|${record.category}|${record.fund}`,
    )
    const first = seen.get(same)
    if (first === undefined) seen.set(same, row)
    else issues.add('duplicate_rows', null, row, null, `= ${first}`)
  }

  const read = createRecordReader(sheet, layout, (code, field, row, at, text) => issues.add(code, field, row, at, text))
  for (const row of sheet.rows) {
    const record = read(row)
    if (record) lookAt(record)
  }

  for (const [name, row] of beneficiaries) {
    const { kind } = readOrganisationName(name)
    if (kind !== 'organisation')
      issues.add(kind === 'person' ? 'natural_person' : 'placeholder_beneficiary', 'beneficiary', row, column('beneficiary'), name)
  }
  if (currencies.size > 1)
    for (const [currency, { row, count }] of currencies) issues.add('mixed_currencies', null, row, null, `${currency} (${count})`)
  if (currencies.size === 0 && sums.size > 0 && layout.isList) issues.add('currency_unclear', null, layout.firstDataRow, null, '')
  saySheet(sheet, layout, issues.add)
  sayStatedTotals(sheet, layout, sums, issues.add)

  return {
    issues: issues.list(),
    totals: {
      operations,
      beneficiaries: beneficiaries.size,
      sums: Object.fromEntries([...sums].map(([field, sum]) => [field, Math.round(sum.total() * 1e6) / 1e6])),
      dates: Object.fromEntries(dateFields.flatMap((field) => (ranges.has(field) ? [[field, ranges.get(field)]] : []))),
    },
  }
}

type Add = ReturnType<typeof createIssueList>['add']

/** Rows that are no operations, and operations in rows that the file hides. */
function saySheet(sheet: Sheet, layout: Layout, add: Add): void {
  const texts = new Map(sheet.rows.map((row) => [row.row, row]))
  const skipped = new Set(layout.skippedRows.map(({ row }) => row))
  for (const { row, reason } of layout.skippedRows) {
    const first = texts.get(row)?.values.find((value) => cellText(value) !== null) ?? null
    if (row > layout.firstDataRow) add('rows_left_out', null, row, null, `${reason}: ${cellText(first) ?? ''}`)
  }
  for (const row of sheet.hiddenRows) {
    if (row >= layout.firstDataRow && row <= layout.lastDataRow && !skipped.has(row) && texts.has(row))
      add('hidden_rows', null, row, null, '')
  }
}

/** A total stated below the list that its operations do not add up to; subtotals are not looked at. */
function sayStatedTotals(sheet: Sheet, layout: Layout, sums: ReadonlyMap<MoneyField, { total: () => number }>, add: Add): void {
  const totalRows = new Set(layout.skippedRows.filter(({ reason }) => reason === 'total').map(({ row }) => row))
  if (totalRows.size === 0) return
  for (const [field, sum] of sums) {
    const at = layout.columns[field]
    if (at === undefined) continue
    const stated = sheet.rows.flatMap((row) => {
      const value = totalRows.has(row.row) ? row.values[at] : null
      return typeof value === 'number' ? [{ row: row.row, value }] : []
    })
    const [only] = stated
    if (only && stated.length === 1 && Math.abs(only.value - sum.total()) > 0.01 + Math.abs(only.value) * 1e-9)
      add('stated_total_differs', field, only.row, at, String(only.value))
  }
}
