import { sql } from 'kysely'

/**
 * What is paid to whoever takes part, a row a participation whose share is known: what the list of operations says or, where it says
 * nothing and nobody corrected it, the sum of the payments of one currency. An operation's payments are its beneficiary's; where partners
 * have grants of their own nothing says to which of them they went, and they are left out.
 * Columns: participation_id, amount, currency, of_payments (0 or 1). `chosen` narrows the participations.
 */
export function paidParticipations(chosen: ReturnType<typeof sql<boolean>>) {
  const payments = sql`FROM payment WHERE payment.operation_id = operation.id AND payment.removed = 0`
  return sql`(
    SELECT participation_id, of_payments,
      CASE WHEN of_payments THEN (SELECT sum(payment.amount) FROM payment WHERE payment.operation_id = operation.id AND payment.removed = 0)
        ELSE operation.paid END AS amount,
      CASE WHEN of_payments THEN (SELECT payment.currency ${payments} LIMIT 1)
        WHEN instr(operation.other_currencies, 'paid ') > 0
          THEN substr(operation.other_currencies, instr(operation.other_currencies, 'paid ') + 5, 3)
        ELSE operation.currency END AS currency
    FROM (
      SELECT participation.id AS participation_id, operation.id AS operation_id, operation.paid IS NULL AS of_payments
      FROM participation JOIN operation ON operation.id = participation.operation_id
      WHERE ${chosen}
        AND (operation.paid IS NOT NULL OR (
          (SELECT count(DISTINCT coalesce(payment.currency, '')) ${payments}) = 1
          AND NOT EXISTS (SELECT 1 FROM correction WHERE correction.operation_id = operation.id AND correction.field = 'paid')))
        AND NOT EXISTS (
          SELECT 1 FROM participation AS other WHERE other.operation_id = operation.id AND other.id <> participation.id
            AND (participation.partner_id IS NOT NULL OR other.grant_amount IS NOT NULL))
    ) AS known JOIN operation ON operation.id = known.operation_id)`
}
