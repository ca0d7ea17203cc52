import { dateFields, type Layout, type MoneyField, moneyFields } from './layout.ts'
import type { Sheet, SheetRow } from './cells.ts'
import { createRecordReader } from './read-records.ts'
import type { MoneyAmount, OperationRecord, SheetIssue, SheetTotals } from './records.ts'
import { currenciesIn } from './amount-currency.ts'
import { reviewAmounts } from './review/amounts.ts'
import { reviewCutTexts } from './review/cut-texts.ts'
import { reviewDates } from './review/dates.ts'
import { createIssueList } from './review/issue-list.ts'
import { reviewRelations } from './review/relations.ts'
import { reviewRepeated } from './review/repeated.ts'
import type { Reviewer, UnderReview } from './review/reviewer.ts'
import { reviewFrame } from './review/sheet-frame.ts'
import { reviewTotals } from './review/stated-totals.ts'
import { reviewWho, type SpellingListener } from './review/who.ts'
import type { MoneySum } from './sum.ts'

export interface Reviewed {
  readonly issues: readonly SheetIssue[]
  readonly totals: SheetTotals
}

/** Examples of an issue that are kept unless more are asked for. */
const fewExamples = 10

/** A review under way: it reads a sheet's rows as operations and looks at each, so that a large sheet is gone over once. */
export interface OpenReview {
  /** Takes every row of the sheet in order, and gives what `createRecordReader` gives. */
  read(row: SheetRow): OperationRecord | null
  /** After the last row. */
  result(): Reviewed
}

/** What there is to say of a sheet read by `layout`, and its totals. */
export function review(sheet: Sheet, layout: Layout, options: Pick<ReviewOptions, 'examples'> = {}): Reviewed {
  const { read, result } = openReview(sheet, layout, options)
  for (const row of sheet.rows) read(row)
  return result()
}

interface ReviewOptions {
  /** How many examples of each issue are kept. */
  readonly examples?: number
  readonly onSpelling?: SpellingListener
}

/** Begins to review a sheet while its records are read for something else. */
export function openReview(
  sheet: Sheet,
  layout: Layout,
  { examples = fewExamples, onSpelling = () => undefined }: ReviewOptions = {},
): OpenReview {
  const issues = createIssueList(examples)
  const under: UnderReview = { sheet, layout, issues, columnOf: (field) => layout.columns[field] ?? null }
  for (const { code, field, row, column, value } of layout.doubts) issues.add({ code, field, row, column }, value)

  const amounts = reviewAmounts(under)
  const dates = reviewDates(under)
  const who = reviewWho(under, onSpelling)
  const totals = reviewTotals(under)
  const rest = reviewRow(under)
  const parts: readonly Reviewer[] = [
    rest,
    amounts,
    dates,
    who,
    totals,
    reviewRepeated(under),
    reviewRelations(under),
    reviewCutTexts(under),
    reviewFrame(under),
  ]
  const totalRows = new Set(layout.skippedRows.filter(({ reason }) => reason === 'total').map(({ row }) => row))
  const read = createRecordReader(sheet, layout, (code, field, row, column, text) => issues.add({ code, field, row, column }, text))
  let operations = 0
  return {
    read(row) {
      const record = read(row)
      if (record) {
        operations++
        for (const part of parts) part.look(record, row)
      } else if (totalRows.has(row.row)) totals.total(row)
      return record
    },
    result() {
      for (const part of parts) part.end?.()

      const ranges = dates.ranges()
      const stated = totals.stated()
      return {
        issues: issues.list(),
        totals: {
          operations,
          beneficiaries: who.spellings(),
          ...sumsOf(layout, amounts.sums()),
          ...(Object.keys(stated).length > 0 ? { stated } : {}),
          dates: Object.fromEntries(dateFields.flatMap((field) => (ranges[field] ? [[field, ranges[field]]] : []))),
        },
      }
    },
  }
}

/** One sum a field, that of most amounts; those in other currencies apart. */
function sumsOf(layout: Layout, all: readonly MoneySum[]): Pick<SheetTotals, 'sums' | 'currencies' | 'otherSums'> {
  const sums: Partial<Record<MoneyField, number>> = {}
  const currencies: Partial<Record<MoneyField, string>> = {}
  const others: MoneyAmount[] = []
  for (const field of moneyFields) {
    if (layout.columns[field] === undefined) continue
    const [main, ...rest] = all.filter((sum) => sum.field === field)
    sums[field] = main?.amount ?? 0
    if (main && main.currency !== null && main.currency !== layout.currency) currencies[field] = main.currency
    for (const { currency, amount } of rest) others.push({ field, currency, amount })
  }
  return {
    sums,
    ...(Object.keys(currencies).length > 0 ? { currencies } : {}),
    ...(others.length > 0 ? { otherSums: others } : {}),
  }
}

/** What an operation lacks, and currencies beside each other. */
function reviewRow({ sheet, layout, issues, columnOf }: UnderReview): Reviewer {
  const [titleAt, instrumentAt] = [columnOf('operation'), columnOf('instrument')]
  const currencies = new Map<string, { readonly row: number; count: number }>()
  const countCurrency = (currency: string | null, row: number): void => {
    if (currency === null) return
    const known = currencies.get(currency)
    if (known) known.count++
    else currencies.set(currency, { row, count: 1 })
  }
  const holdsMoney = ['grant', 'eu_amount', 'total_cost', 'paid'].some((field) => field in layout.columns)
  const lookAt = ({ row, title, instrumentCode, code, currency, otherCurrencies, indicator }: OperationRecord): void => {
    if (title === null && titleAt !== null) issues.add({ code: 'missing_operation', field: 'operation', row, column: titleAt }, '')
    if (instrumentCode === null && layout.instrument.kind !== 'none' && (indicator === null || code === null))
      issues.add({ code: 'missing_instrument', field: 'instrument', row, column: instrumentAt }, code ?? '')
    if (otherCurrencies === null) countCurrency(currency, row)
    else for (const one of currenciesIn({ currency, otherCurrencies })) countCurrency(one, row)
  }
  return {
    look: lookAt,
    end() {
      const whole = { field: null, row: layout.headerRows.at(-1) ?? layout.firstDataRow, column: null }
      const ofItself = layout.kind === 'operations' || (layout.kind === 'indicators' && layout.columns.operation_code === undefined)
      if (layout.isList && ofItself && layout.instrument.kind === 'none') issues.add({ code: 'no_instrument', ...whole }, '')
      if (currencies.size > 1)
        for (const [currency, { row, count }] of currencies)
          issues.add({ code: 'mixed_currencies', field: null, row, column: null }, currency, String(count))
      const said = layout.doubts.some(({ code }) => code === 'currency_unclear')
      if (currencies.size === 0 && holdsMoney && layout.isList && !said && sheet.rows.length > 0)
        issues.add({ code: 'currency_unclear', ...whole, row: layout.firstDataRow }, '')
    },
  }
}
