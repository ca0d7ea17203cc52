import { sql } from 'kysely'

/**
 * What an operation was granted: the grant, else the EU part, else what its partners were granted in its currency; never the total cost. For
 * queries that have `operation` by its name.
 */
export const operationGrant = sql<number | null>`coalesce(operation.grant_amount, operation.eu_amount, (
  SELECT sum(part.grant_amount) FROM participation AS part
  WHERE part.operation_id = operation.id AND part.partner_id IS NOT NULL AND part.currency IS operation.currency))`
