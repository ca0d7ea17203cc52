import { createDigestMap } from '../../plan/digest-map.ts'
import { textDigest } from '../../plan/text-digest.ts'
import { createValuesDigest } from '../../plan/values-digest.ts'
import type { OperationRecord } from '../records.ts'
import { cellShown, mainAmount, type Reviewer, type UnderReview } from './reviewer.ts'

/** Rows that say the same again, and codes that stand for different rows. */
export function reviewRepeated(under: UnderReview): Reviewer {
  const { issues } = under
  const amountOf = mainAmount(under)
  const codeAt = under.columnOf('operation_code')
  const digestOf = rowDigest()
  /** The first row of each. */
  const rows = createDigestMap(under.sheet.rows.length)
  const codes = createDigestMap(codeAt === null ? 0 : under.sheet.rows.length)
  return {
    look(record, row) {
      const same = digestOf(record)
      const first = rows.get(same)
      if (first !== 0) {
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
      const code = textDigest(record.code)
      const known = codes.get(code)
      if (known === 0) codes.set(code, row.row)
      else
        issues.add(
          { code: 'repeated_code', field: 'operation_code', row: row.row, column: codeAt },
          () => cellShown(under, row, codeAt),
          String(known),
        )
    },
  }
}

/** Of what tells two rows apart. */
function rowDigest(): (record: OperationRecord) => number {
  const digest = createValuesDigest()
  return (record) => {
    for (const field of toldByTexts) digest.text(record[field])
    for (const field of toldByAmounts) digest.number(record[field])
    digest.text(record.indicator === null ? null : JSON.stringify(record.indicator))
    return digest.take()
  }
}

const toldByTexts = [
  'code',
  'title',
  'beneficiary',
  'instrumentCode',
  'start',
  'end',
  'place',
  'category',
  'fund',
  'role',
  'paymentDate',
] as const satisfies readonly (keyof OperationRecord)[]

const toldByAmounts = ['totalCost', 'grant', 'euAmount', 'paid'] as const satisfies readonly (keyof OperationRecord)[]
