import { sql } from 'kysely'
import type { JoinedPlanRow } from '#core/contract/sheets.ts'
import type { JoinedKind } from '#core/plan/gone.ts'
import { folded } from '#core/plan/text-digest.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { moneyOrNull } from './money.ts'

interface Stored {
  readonly id: number
  readonly code: string | null
  readonly name: string | null
  readonly date: string | null
  readonly amount: number | null
  readonly currency: string | null
  readonly sheet: number
  readonly row: number
  readonly since: number | null
}

const selected = {
  participations: sql`code, name, NULL AS date, coalesce(grant_amount, eu_amount) AS amount, currency`,
  payments: sql`code, NULL AS name, paid_on AS date, amount, currency`,
  indicators: sql`coalesce(code, instrument_code, instrument_name) AS code, coalesce(name, indicator_code) AS name, NULL AS date, NULL AS amount,
    NULL AS currency`,
} as const
const tables = { participations: 'partner', payments: 'payment', indicators: 'indicator' } as const

/** One page of these rows of a list, those whose code or name holds the search, in the order given. */
export function goneRowsOf(
  db: ReadDb,
  kind: JoinedKind,
  ids: readonly number[],
  { search, offset, limit }: { readonly search: string; readonly offset: number; readonly limit: number },
): { total: number; rows: Omit<JoinedPlanRow, 'person'>[] } {
  const wanted = folded(search)
  const rows = all(
    db,
    sql<Stored>`
      SELECT held.id, ${selected[kind]}, held.sheet_id AS sheet, held.row, (
        SELECT min(absence.sheet_id) FROM joined_absence AS absence
        WHERE absence.${sql.ref(`${tables[kind]}_id`)} = held.id AND absence.sheet_id > max(held.sheet_id, coalesce((
          SELECT max(sheet_id) FROM joined_confirmation AS repeated WHERE repeated.${sql.ref(`${tables[kind]}_id`)} = held.id), 0))
      ) AS since
      FROM json_each(${JSON.stringify(ids)}) AS given JOIN ${sql.table(tables[kind])} AS held ON held.id = given.value
      ORDER BY given.key`,
  ).filter(({ code, name }) => wanted === '' || folded(`${code ?? ''} ${name ?? ''}`).includes(wanted))
  const page = rows.slice(offset, offset + limit)
  const deliveries = new Map(
    all(
      db,
      db.from
        .selectFrom('delivered_sheet')
        .innerJoin('delivery', 'delivery.id', 'delivery_id')
        .select(['delivered_sheet.id', 'file', 'imported_at as importedAt'])
        .where('delivered_sheet.id', 'in', [0, ...new Set(page.flatMap(({ since }) => since ?? []))]),
    ).map(({ id, ...delivery }) => [id, delivery]),
  )
  return {
    total: rows.length,
    rows: page.map(({ id, code, name, date, amount, currency, sheet, row, since }) => ({
      id,
      code,
      name,
      date,
      amount: moneyOrNull(amount, currency),
      place: { delivered: true, sheet, row, column: null },
      differences: [],
      returns: false,
      goneSince: since === null ? null : (deliveries.get(since) ?? null),
    })),
  }
}
