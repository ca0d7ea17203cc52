import type { Layout } from '../sheet/layout.ts'
import { profileById } from '../sheet/profiles/profiles.ts'
import type { OperationRecord } from '../sheet/records.ts'
import { type IndicatorRow, indicatorRowsOf } from './indicator-rows.ts'
import { type PartnerRow, partnerRow } from './partner-rows.ts'
import { type PaymentRow, paymentRow } from './payment-rows.ts'

/** A row that names its operation by a key. */
export type JoinedRow = PartnerRow | PaymentRow | IndicatorRow

/** The rows of such a sheet; of a sheet of indicators only the whole tells them, because years may be rows. */
export function joinedRowsOf({ kind, shipped }: Layout, records: readonly OperationRecord[]): readonly JoinedRow[] {
  if (kind === 'indicators') return indicatorRowsOf(records)
  if (kind === 'payments') return records.map(paymentRow).filter((row) => row !== null)
  const otherIdIs = profileById(shipped).otherIdIs ?? null
  return records.map((record) => partnerRow(record, otherIdIs))
}
