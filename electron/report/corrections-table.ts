import { type CorrectionRow, organisationFields, wholeFields } from '#core/contract/corrections.ts'
import type { Table, TableValue } from './tables.ts'
import type { ReportWords } from './validation-report.ts'

const columns = ['subject', 'field', 'delivered', 'corrected', 'currency', 'who', 'at', 'note'] as const

/** What was corrected by hand, one correction a row; persons are masked by whoever gives them. Amounts stay numbers. */
export function correctionsTable(corrections: readonly CorrectionRow[], words: ReportWords): Table {
  return {
    name: words('corrections.file.sheet'),
    rows: [
      columns.map((column) => words(`corrections.file.${column}`)),
      ...corrections.map((row): TableValue[] => [
        row.operation?.code ?? row.operation?.title ?? row.organisation?.name ?? '',
        fieldIn(row, words),
        valueIn(row, 'delivered', words),
        valueIn(row, 'corrected', words),
        row.currency,
        row.who,
        row.at.slice(0, 10),
        row.note,
      ]),
    ],
  }
}

function fieldIn({ field, organisation }: CorrectionRow, words: ReportWords): string {
  if (isWhole(field)) return words(`corrections.whole.${field}`)
  return organisation !== null && organisationFields.some((one) => one === field)
    ? words(`corrections.organisation_field.${field}`)
    : words(`fields.${field}`)
}

function valueIn(row: CorrectionRow, which: 'delivered' | 'corrected', words: ReportWords): TableValue {
  const value = row[which]
  if (value === null && isWhole(row.field)) return words(which === 'delivered' ? 'corrections.not_delivered' : 'corrections.taken_out')
  return row.field === 'kind' && typeof value === 'string' ? words(`organisations.kind.${value}`) : value
}

function isWhole(field: CorrectionRow['field']): boolean {
  return wholeFields.some((one) => one === field)
}
