import { localeOf, writtenNumber } from '#core/page/number-format.ts'
import { columnLetter } from '#core/sheet/cells.ts'
import { moneyAmounts } from '#core/sheet/amount-currency.ts'
import { moneyFields } from '#core/sheet/layout.ts'
import { comparedAmounts, type IssueCode, isoDay, issueSeverities, type SheetIssue } from '#core/sheet/records.ts'
import { cellsKept, type SheetReport } from '#core/sheet/sheet-report.ts'
import type { DocumentCell, DocumentSheet } from './workbook-document.ts'

/** What a validation report tells of the file and of itself. */
export interface ReportedFile {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  /** ISO moment and who; null before the import. */
  readonly imported: { readonly at: string; readonly by: string } | null
  readonly madeAt: string
  readonly madeBy: string
  /** Natural persons are masked. */
  readonly masked: boolean
  readonly sheets: readonly SheetReport[]
}

/** A text of the language files by its key, with the facts it takes. */
export type ReportWords = (key: string, facts?: Readonly<Record<string, string>>) => string

/** The sheets of the report: what was read, what there is to say, every cell concerned, every row left out, what each column is taken for. */
export function validationReport(reported: ReportedFile, words: ReportWords, language: 'en' | 'it'): readonly DocumentSheet[] {
  return [
    summarySheet(reported, words, language),
    issuesSheet(reported, words, language),
    cellsSheet(reported, words, language),
    leftOutSheet(reported, words),
    columnsSheet(reported, words),
  ]
}

function summarySheet(
  { file, sha256, bytes, imported, madeAt, madeBy, masked, sheets }: ReportedFile,
  words: ReportWords,
  language: 'en' | 'it',
): DocumentSheet {
  const fact = (key: string, value: DocumentCell): readonly DocumentCell[] => [
    { value: words(`report.${key}`), look: 'strong' },
    typeof value === 'number' ? { value, look: 'left' } : value,
  ]
  const cut = sheets.some(({ issues }) => issues.some(({ count, examples }) => count > examples.length))
  return {
    name: words('report.summary'),
    columns: [{ width: 28 }, { width: 90, kind: 'wrap' }],
    rows: [
      [{ value: words('report.title'), look: 'title' }],
      fact('file', file),
      fact('sha256', sha256),
      fact('bytes', bytes),
      fact('imported', imported ? `${moment(imported.at, language)} · ${imported.by}` : words('report.not_imported')),
      fact('made', `${moment(madeAt, language)} · ${madeBy}`),
      fact('persons', words(masked ? 'report.persons_masked' : 'report.persons_shown')),
      ...(cut ? [fact('cut', words('report.cut_text', { count: String(cellsKept) }))] : []),
      ...sheets.flatMap((sheet) => [[], ...sheetFacts(sheet, words, fact)]),
    ],
  }
}

function sheetFacts(
  { name, layout, issues, totals, leftOut }: SheetReport,
  words: ReportWords,
  fact: (key: string, value: DocumentCell) => readonly DocumentCell[],
): readonly (readonly DocumentCell[])[] {
  const { profile, profileName, headerRows, firstDataRow, lastDataRow, currency, instrument } = layout
  return [
    [{ value: name, look: 'title' }],
    fact('profile', profileName ?? words(`profiles.${profile}`)),
    fact('header_rows', headerRows.join(', ')),
    fact('rows', `${firstDataRow}–${lastDataRow}`),
    fact('operations', totals.operations),
    fact('beneficiaries', totals.beneficiaries),
    fact('left_out', leftOut.length),
    fact('currency', currency ?? words('report.no_currency')),
    fact(
      'instrument',
      instrument.kind === 'chosen'
        ? instrument.code
        : instrument.kind === 'none'
          ? words('report.no_instrument')
          : words('report.column_of', { column: columnLetter(instrument.column) }),
    ),
    ...moneyFields.flatMap((field) => {
      const sums = moneyAmounts(totals, currency).filter((one) => one.field === field)
      const stated = totals.stated?.[field]
      const label = words(`fields.${field}`)
      return [
        ...sums.map((sum) => [
          { value: words('report.sum', { field: label }), look: 'strong' as const },
          { value: sum.amount, look: 'amount' as const },
          ...(sum.currency === null || sums.length < 2 ? [] : [{ value: sum.currency, look: 'left' as const }]),
        ]),
        ...(stated === undefined
          ? []
          : [
              [
                { value: words('report.stated', { field: label }), look: 'strong' as const },
                { value: stated, look: 'amount' as const },
              ],
            ]),
      ]
    }),
    ...(['blocks', 'figures', 'know'] as const).map((severity) => [
      { value: words(`severity.${severity}`), look: 'strong' as const },
      { value: issues.filter(({ code }) => issueSeverities[code] === severity).length, look: 'left' as const },
    ]),
  ]
}

const looks = { blocks: 'bad', figures: 'warn', know: undefined } as const

function issuesSheet({ sheets }: ReportedFile, words: ReportWords, language: 'en' | 'it'): DocumentSheet {
  const amount = (value: number): string => writtenNumber(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  /** Where the cells of an issue begin. */
  let row = 2
  const rows = sheets.flatMap(({ name, issues }) =>
    issues.map((issue): DocumentCell[] => {
      const severity = issueSeverities[issue.code]
      const look = looks[severity]
      const first = row
      row += issue.examples.length
      return [
        name,
        look ? { value: words(`severity.${severity}`), look } : words(`severity.${severity}`),
        issue.code,
        words(`issues.${issue.code}.title`),
        issue.field === null ? null : words(`fields.${issue.field}`),
        issue.count,
        `${words(`issues.${issue.code}.effect`)}${reasonsOf(issue, words)}`,
        stakeOf(issue, words, amount),
        words(`issues.${issue.code}.remedy`),
        issue.examples.length === 0 ? null : { value: words('report.to_cells'), to: { sheet: words('report.cells'), row: first } },
      ]
    }),
  )
  return {
    name: words('report.issues'),
    headingRow: 1,
    columns: [
      { width: 20, kind: 'wrap' },
      { width: 18, kind: 'wrap' },
      { width: 26 },
      { width: 34, kind: 'wrap' },
      { width: 18 },
      { width: 10 },
      { width: 44, kind: 'wrap' },
      { width: 34, kind: 'wrap' },
      { width: 54, kind: 'wrap' },
      { width: 12 },
    ],
    rows: [
      headings(words, ['sheet', 'severity', 'code', 'meaning', 'field', 'count', 'effect', 'stake', 'remedy', 'cells']),
      ...(rows.length === 0 ? [[words('report.nothing')]] : rows),
    ],
  }
}

function stakeOf({ code, stake }: SheetIssue, words: ReportWords, written: (amount: number) => string): string | null {
  if (!stake) return null
  const amount = stake.map((one) => `${written(one.amount)}${one.currency ? ` ${one.currency}` : ''}`).join(', ')
  return words(`issues.${code}.stake`, { amount })
}

function reasonsOf({ reasons }: SheetIssue, words: ReportWords): string {
  if (!reasons) return ''
  return ` (${Object.entries(reasons)
    .map(([reason, count]) => `${words(`skip.${reason}`)}: ${count}`)
    .join(', ')})`
}

function cellsSheet({ sheets }: ReportedFile, words: ReportWords, language: 'en' | 'it'): DocumentSheet {
  const rows = sheets.flatMap(({ name, issues }) =>
    issues.flatMap(({ code, field, examples }) =>
      examples.map(({ row, column, value, read }): DocumentCell[] => [
        name,
        row,
        column,
        words(`issues.${code}.title`),
        field === null ? null : words(`fields.${field}`),
        value,
        read === undefined ? null : readWords(code, readText(read, code, field, language), words),
      ]),
    ),
  )
  return {
    name: words('report.cells'),
    headingRow: 1,
    columns: [
      { width: 20 },
      { width: 8 },
      { width: 8 },
      { width: 36 },
      { width: 18 },
      { width: 60, kind: 'wrap' },
      { width: 44, kind: 'wrap' },
    ],
    rows: [headings(words, ['sheet', 'row', 'column', 'meaning', 'field', 'original', 'read']), ...rows],
  }
}

function leftOutSheet({ sheets }: ReportedFile, words: ReportWords): DocumentSheet {
  return {
    name: words('report.rows_left_out'),
    headingRow: 1,
    columns: [{ width: 20 }, { width: 8 }, { width: 22 }, { width: 110, kind: 'wrap' }],
    rows: [
      headings(words, ['sheet', 'row', 'reason', 'text']),
      ...sheets.flatMap(({ name, leftOut }) => leftOut.map(({ row, reason, text }) => [name, row, words(`skip.${reason}`), text])),
    ],
  }
}

function columnsSheet({ sheets }: ReportedFile, words: ReportWords): DocumentSheet {
  return {
    name: words('report.columns'),
    headingRow: 1,
    columns: [{ width: 20 }, { width: 8 }, { width: 60, kind: 'wrap' }, { width: 22 }, { width: 24 }, { width: 12 }],
    rows: [
      headings(words, ['sheet', 'column', 'heading', 'field', 'decided_by', 'sure']),
      ...sheets.flatMap(({ name, layout }) =>
        layout.readings.map(({ column, heading, field, decidedBy, confidence }) => [
          name,
          columnLetter(column),
          heading,
          field === null ? words('report.no_field') : words(`fields.${field}`),
          decidedBy === null ? null : words(`report.by_${decidedBy}`),
          field === null ? null : Math.round(confidence * 100) / 100,
        ]),
      ),
    ],
  }
}

function headings(words: ReportWords, keys: readonly string[]): readonly string[] {
  return keys.map((key) => words(`report.${key}`))
}

/** "2017-11-21 09:30 UTC". */
function moment(iso: string, language: 'en' | 'it'): string {
  const format = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
  return `${format.format(new Date(iso))} UTC`
}

/** Days as the language writes them. */
function datesIn(text: string, language: 'en' | 'it'): string {
  const format = new Intl.DateTimeFormat(localeOf[language], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  return text.replaceAll(isoDay, (day) => format.format(new Date(`${day}T00:00:00Z`)))
}

function readText(read: string, code: IssueCode, field: SheetIssue['field'], language: 'en' | 'it'): string {
  if (comparedAmounts.has(code)) return writtenNumber(Number(read), language, { maximumFractionDigits: 2 })
  return field === 'operation_code' ? read : datesIn(read, language)
}

/** What was read from a cell, in words where the bare fact would say too little. */
function readWords(code: IssueCode, read: string, words: ReportWords): string {
  if (code === 'rows_left_out') return words(`skip.${read}`)
  const key = `issues.${code}.read`
  const said = words(key, { read })
  return said === key ? read : said
}
