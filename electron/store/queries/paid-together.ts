import { sql } from 'kysely'
import type { OperationPayment } from '#core/contract/organisations.ts'
import { groupedBy } from '#core/model/grouped.ts'
import type { OperationValues } from '#core/plan/operation-key.ts'
import { amountCurrency } from '#core/sheet/amount-currency.ts'
import { columnLetter } from '#core/sheet/cells.ts'
import type { Layout } from '#core/sheet/layout.ts'
import type { SheetIssue } from '#core/sheet/records.ts'
import { createSum } from '#core/sheet/sum.ts'
import { all, type ReadDb } from '../file/handles.ts'

interface PaidTogether {
  readonly count: number
  readonly sum: number
  readonly currency: string | null
  readonly fills: boolean
}

/**
 * What lists of payments say is paid to an operation. It fills what its own list leaves blank, where all payments are in one currency and
 * nobody corrected it; else it stands beside: the sum in the currency of the delivered amount. Null where there is nothing to say.
 */
export function paidTogether(payments: readonly OperationPayment[], values: OperationValues, isCorrected: boolean): PaidTogether | null {
  const fills = values.paid === null && !isCorrected
  const currencies = new Set(payments.map(({ amount }) => amount.currency))
  if (fills && currencies.size !== 1) return null
  const [only = null] = currencies
  const currency = fills ? only : amountCurrency('paid', values)
  const ofIt = payments.filter(({ amount }) => amount.currency === currency)
  if (ofIt.length === 0) return null
  const sum = createSum()
  for (const { amount } of ofIt) sum.add(amount.amount)
  return { count: ofIt.length, sum: sum.total(), currency, fills }
}

const examplesKept = 10

/** Operations whose payments do not add up to what their own list says is paid, as an issue of the sheet that brought the last of them. */
export function paidOtherwise(db: ReadDb): ReadonlyMap<number, (layout: Layout) => SheetIssue> {
  const rows = all(
    db,
    sql<{ sheet: number; row: number; code: string; sum: number; paid: number; currency: string | null }>`
      SELECT max(payment.sheet_id) AS sheet, payment.row, payment.code, sum(payment.amount) AS sum, operation.paid, operation.currency
      FROM payment JOIN operation ON operation.id = payment.operation_id
      WHERE payment.removed = 0 AND operation.paid IS NOT NULL AND payment.currency IS operation.currency
        AND (operation.other_currencies IS NULL OR instr(operation.other_currencies, 'paid') = 0)
      GROUP BY operation.id
      -- a ten-thousandth and a cent for rounding
      HAVING abs(sum(payment.amount) - operation.paid) > 0.01 + 0.0001 * abs(operation.paid)
      ORDER BY sheet, payment.row`,
  )
  return new Map(
    [...groupedBy(rows, ({ sheet }) => sheet)].map(([sheet, differing]) => [
      sheet,
      ({ columns: { paid, grant, eu_amount: eu, total_cost: cost } }: Layout): SheetIssue => {
        const column = paid ?? grant ?? eu ?? cost
        return {
          code: 'paid_differs',
          field: 'paid',
          count: differing.length,
          examples: differing.slice(0, examplesKept).map((one) => ({
            row: one.row,
            column: column === undefined ? null : columnLetter(column),
            value: one.code,
            read: `${rounded(one.sum)} ≠ ${rounded(one.paid)}`,
          })),
          stake: [...groupedBy(differing, ({ currency }) => currency)].map(([currency, of]) => ({
            currency,
            amount: rounded(of.reduce((sum, one) => sum + Math.abs(one.sum - one.paid), 0)),
          })),
        }
      },
    ]),
  )
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100
}
