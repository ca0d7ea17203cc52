import { cellText } from './cell-text.ts'
import type { SheetRow } from './cells.ts'
import { type Field, type Layout, type ListKind, moneyFields } from './layout.ts'
import type { Profile } from './profiles/profile.ts'

/** Share of different codes below which a list surely has several rows an operation. */
const repeated = 0.9

/**
 * What the rows of a list are. Partners: each row names an organisation and its role, and codes come again. Payments: rows with an amount
 * and a day, whose codes come again, and which name neither who nor what, or the same with each code.
 */
export function kindOf(profile: Profile, columns: Readonly<Partial<Record<Field, number>>>, sample: readonly SheetRow[]): ListKind {
  if (profile.kind !== undefined) return profile.kind
  const has = (field: Field): boolean => columns[field] !== undefined
  if (!has('operation_code') || !codesRepeat(sample, columns.operation_code!)) return 'operations'
  if (has('beneficiary') && has('role')) return 'participations'
  const day = has('payment_date') || has('decision_date') || has('start')
  const unnamed = !has('beneficiary') && !has('operation') && !has('summary') && !has('end')
  // "Amount" beside the day of a payment is what was paid
  const paid = has('paid') || has('grant') || (has('payment_date') && moneyFields.some(has))
  if (unnamed && day && paid) return 'payments'
  const onlyPaid = has('paid') && has('payment_date') && moneyFields.filter(has).length === 1
  return onlyPaid && saysTheSameAgain(sample, columns) ? 'payments' : 'operations'
}

/** Whether rows with the same code name the same beneficiary and title: they are of one operation. */
function saysTheSameAgain(sample: readonly SheetRow[], { operation_code: code, beneficiary, operation }: Layout['columns']): boolean {
  const said = new Map<string, Set<string>>()
  for (const { values } of sample) {
    const names = [beneficiary, operation].map((column) => (column === undefined ? '' : cellText(values[column])))
    const of = cellText(values[code!])
    if (of !== '') said.set(of, (said.get(of) ?? new Set()).add(names.join('|')))
  }
  return [...said.values()].every(({ size }) => size === 1)
}

function codesRepeat(sample: readonly SheetRow[], column: number): boolean {
  const codes = sample.map((row) => cellText(row.values[column])).filter((code) => code !== '')
  return codes.length > 2 && new Set(codes).size < codes.length * repeated
}
