import { sql } from 'kysely'
import type { CountedLevel } from '#core/contract/matrices.ts'
import type { GrantRows } from '#core/matrix/shared-money.ts'
import type { DatedParticipations } from '#core/matrix/sequence.ts'
import { packParticipation } from '#core/matrix/overlap-counts.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { paidParticipations } from './paid-participations.ts'
import { type Period, within } from './period.ts'

export interface ParticipationQuestion {
  /** `id` is the row id, `slot` the number in packed participations. */
  readonly instruments: readonly { readonly id: number; readonly slot: number }[]
  readonly period: Period
  readonly level: CountedLevel
}

/** What a participation is counted as: its organisation, or the first organisation of the group that it is in. */
export function countedAs(level: CountedLevel) {
  return level === 'organisation'
    ? sql<number>`participation.organisation_id`
    : sql<number>`coalesce(
        (SELECT counted_as FROM organisation_in_group WHERE organisation_in_group.organisation_id = participation.organisation_id),
        participation.organisation_id)`
}

/** Grants of the instruments by organisation and currency, for `sharedMoney`. */
export function grantRows(db: ReadDb, question: ParticipationQuestion): GrantRows {
  const { instruments, period, level } = question
  const rows = all(
    db,
    sql<AmountRow>`
      SELECT ${countedAs(level)} AS organisation, instrument_id AS instrument,
        CASE WHEN grant_amount IS NULL THEN NULL ELSE currency END AS currency, sum(grant_amount) AS amount
      FROM participation WHERE ${ofInstruments(instruments)} AND ${within(period, 'year')}
      GROUP BY 1, 2, 3, grant_amount IS NULL`,
  )
  return amountRows(rows, question)
}

/** What is paid, as `paidParticipations` has it, in the same form. */
export function paidRows(db: ReadDb, question: ParticipationQuestion): GrantRows {
  const { instruments, period, level } = question
  const chosen = sql<boolean>`${ofInstruments(instruments)} AND ${within(period, 'participation.year')}`
  const rows = all(
    db,
    sql<AmountRow>`
      SELECT ${countedAs(level)} AS organisation, participation.instrument_id AS instrument, paid.currency, sum(paid.amount) AS amount
      FROM participation LEFT JOIN ${paidParticipations(chosen)} AS paid ON paid.participation_id = participation.id
      WHERE ${chosen}
      GROUP BY 1, 2, 3, paid.amount IS NULL`,
  )
  return amountRows(rows, question)
}

interface AmountRow {
  readonly organisation: number
  readonly instrument: number
  readonly currency: string | null
  readonly amount: number | null
}

function amountRows(rows: readonly AmountRow[], question: ParticipationQuestion): GrantRows {
  const places = new Map<string | null, number>()
  const placeOf = (currency: string | null): number => {
    if (!places.has(currency)) places.set(currency, places.size)
    return places.get(currency)!
  }
  const { packed, order } = inOrder(rows, question)
  return {
    packed,
    amount: Float64Array.from(order, (at) => rows[at]!.amount ?? 0),
    currency: Int32Array.from(order, (at) => (rows[at]!.amount === null ? -1 : placeOf(rows[at]!.currency))),
    currencies: [...places.keys()],
  }
}

/** When organisations took part in the instruments, for `sequenceMatrix` and `pairSequence`. */
export function datedParticipations(db: ReadDb, question: ParticipationQuestion): DatedParticipations {
  const { instruments, period, level } = question
  const rows = all(
    db,
    sql<{ organisation: number; instrument: number; start: number; end: number }>`
      SELECT ${countedAs(level)} AS organisation, participation.instrument_id AS instrument,
        ${coded(sql`coalesce(operation.start_date, operation.decision_date)`)} AS start, ${coded(sql`operation.end_date`)} AS "end"
      FROM participation JOIN operation ON operation.id = participation.operation_id
      WHERE ${ofInstruments(instruments)} AND ${within(period, 'participation.year')}`,
  )
  const { packed, order } = inOrder(rows, question)
  return {
    packed,
    start: Int32Array.from(order, (at) => rows[at]!.start),
    end: Int32Array.from(order, (at) => rows[at]!.end),
  }
}

function ofInstruments(instruments: ParticipationQuestion['instruments']) {
  return sql`participation.instrument_id IN (SELECT value FROM json_each(${JSON.stringify(instruments.map(({ id }) => id))}))`
}

/** ISO text of a day, month or year as core/matrix/coded-date has it. */
function coded(date: ReturnType<typeof sql>) {
  return sql<number>`CAST(substr(replace(coalesce(${date}, ''), '-', '') || '00000000', 1, 8) AS INTEGER)`
}

function inOrder(
  rows: readonly { readonly organisation: number; readonly instrument: number }[],
  { instruments }: ParticipationQuestion,
): { readonly packed: Float64Array; readonly order: Uint32Array } {
  const slots = new Map(instruments.map(({ id, slot }) => [id, slot]))
  const unordered = Float64Array.from(rows, ({ organisation, instrument }) => packParticipation(organisation, slots.get(instrument)!))
  const order = Uint32Array.from(rows.keys()).sort((a, b) => unordered[a]! - unordered[b]!)
  return { packed: Float64Array.from(order, (at) => unordered[at]!), order }
}
