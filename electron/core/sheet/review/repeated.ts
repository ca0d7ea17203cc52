import { textDigest } from '../../plan/text-digest.ts'
import { cellShown, mainAmount, type Reviewer, type UnderReview } from './reviewer.ts'

/** Rows that say the same again, and codes that stand for different rows. */
export function reviewRepeated(under: UnderReview): Reviewer {
  const { issues } = under
  const amountOf = mainAmount(under)
  const codeAt = under.columnOf('operation_code')
  /** Digests, because the texts of a large list would be a second copy of it. */
  const rows = new Map<number, number>()
  const codes = new Map<string, number>()
  return {
    look(record, row) {
      const same = textDigest(
        `${record.code}|${record.title}|${record.beneficiary}|${record.instrumentCode}|${record.start}|${record.end}|${record.totalCost}|${record.grant}|${record.euAmount}|${record.place}|${record.category}|${record.fund}|${record.role}|${record.paid}|${record.paymentDate}|${record.indicator === null ? '' : JSON.stringify(record.indicator)}`,
      )
      const first = rows.get(same)
      if (first !== undefined) {
        issues.add(
          { code: 'duplicate_rows', field: null, row: row.row, column: null },
          () => record.title ?? record.beneficiary ?? record.code ?? '',
          String(first),
        )
        const amount = amountOf(record)
        if (amount !== null) issues.stake('duplicate_rows', null, amount, record.currency)
        return
      }
      rows.set(same, row.row)
      // Partners and payments name their operation again and again.
      if (record.code === null || codeAt === null || under.layout.kind !== 'operations') return
      const known = codes.get(record.code)
      if (known === undefined) codes.set(record.code, row.row)
      else
        issues.add(
          { code: 'repeated_code', field: 'operation_code', row: row.row, column: codeAt },
          () => cellShown(under, row, codeAt),
          String(known),
        )
    },
  }
}
