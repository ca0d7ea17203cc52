import { createDigestMap } from '../plan/digest-map.ts'
import { textDigest } from '../plan/text-digest.ts'
import { cellText } from './cell-text.ts'
import type { SheetRow } from './cells.ts'
import { type Field, type Layout, type ListKind, moneyFields } from './layout.ts'
import type { Profile } from './profiles/profile.ts'

/** Share of different codes below which a list surely has several rows an operation. */
const repeated = 0.9

type Columns = Layout['columns']

/**
 * What the rows of a list are. Partners: each row names an organisation and its role, and codes come again. Payments: rows with an amount
 * and a day, whose codes come again, and which name neither who nor what, or the same with each code. `rows`: all of them, because those
 * of one operation stand together, and none of two that are taken from afar has its code again; `filled` gives a row with what is merged
 * over it.
 */
export function kindOf(
  profile: Profile,
  columns: Columns,
  rows: readonly SheetRow[],
  filled: (row: SheetRow) => SheetRow = (row) => row,
): ListKind {
  if (profile.kind !== undefined) return profile.kind
  const has = (field: Field): boolean => columns[field] !== undefined
  if (!has('operation_code')) return 'operations'
  const partners = has('beneficiary') && has('role')
  const day = has('payment_date') || has('decision_date') || has('start')
  const unnamed = !has('beneficiary') && !has('operation') && !has('summary') && !has('end')
  // "Amount" beside the day of a payment is what was paid
  const payments = unnamed && day && (has('paid') || has('grant') || (has('payment_date') && moneyFields.some(has)))
  const onlyPaid = has('paid') && has('payment_date') && moneyFields.filter(has).length === 1
  if (!partners && !payments && !onlyPaid) return 'operations'
  const { codesRepeat, sameAgain } = lookAtCodes(rows, filled, columns)
  if (!codesRepeat) return 'operations'
  if (partners) return 'participations'
  return payments || sameAgain ? 'payments' : 'operations'
}

/** Whether codes come again, and whether rows with the same code name the same beneficiary and title: they are of one operation. */
function lookAtCodes(
  rows: readonly SheetRow[],
  filled: (row: SheetRow) => SheetRow,
  { operation_code: code, beneficiary, operation }: Columns,
): { readonly codesRepeat: boolean; readonly sameAgain: boolean } {
  /** What rows with a code name, by the code's digest. */
  const said = createDigestMap()
  let coded = 0
  let different = 0
  let sameAgain = true
  for (const row of rows) {
    const { values } = filled(row)
    const text = cellText(values[code!])
    if (text === '') continue
    coded++
    const names = [beneficiary, operation].map((column) => (column === undefined ? '' : cellText(values[column])))
    const named = 1 + (textDigest(names.join('|')) % (2 ** 32 - 1))
    const digest = textDigest(text)
    const before = said.get(digest)
    if (before === 0) {
      different++
      said.set(digest, named)
    } else if (before !== named) sameAgain = false
  }
  return { codesRepeat: coded > 2 && different < coded * repeated, sameAgain }
}
