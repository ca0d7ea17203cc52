import { sql } from 'kysely'
import { placeKey, spellingKey } from '#core/identity/decisions.ts'
import type { GivenOrganisation } from '#core/identity/same.ts'
import { countryCode } from '#core/plan/list-country.ts'
import { all, type ReadDb } from '../file/handles.ts'
import type { PartnerTable } from '../schema/joined-lists.ts'
import type { OperationTable } from '../schema/operations.ts'

/** A participation with the organisation as its sheet names it. */
export interface SpelledParticipation {
  readonly beneficiary: string | null
  readonly tax_id: string | null
  readonly country: string | null
  readonly list_country: string | null
  readonly other_id: string | null
  /** Town as written. */
  readonly place: string | null
}

/** All participations in their order, with what is written of the organisation; narrow it with `where`. */
export function spelledParticipations(db: ReadDb) {
  return db.from
    .selectFrom('participation')
    .innerJoin('operation', 'operation.id', 'participation.operation_id')
    .leftJoin('partner', 'partner.id', 'participation.partner_id')
    .innerJoin('delivered_sheet', (join) => join.on('delivered_sheet.id', '=', asWritten<number>('sheet_id', 'sheet_id')))
    .select([
      'participation.operation_id',
      asWritten('beneficiary', 'name').as('beneficiary'),
      asWritten('tax_id', 'tax_id').as('tax_id'),
      asWritten('country', 'country').as('country'),
      'partner.other_id',
      asWritten('place', 'place').as('place'),
      'delivered_sheet.country as list_country',
      'participation.instrument_id',
      'participation.grant_amount',
      'participation.currency',
    ])
    .orderBy('participation.id')
}

/** What the operation's own row says of the organisation, or the partner's where the participation is a partner's. */
function asWritten<Value = string | null>(operation: keyof OperationTable, partner: keyof PartnerTable) {
  return sql<Value>`CASE WHEN partner.id IS NULL THEN ${sql.ref(`operation.${operation}`)} ELSE ${sql.ref(`partner.${partner}`)} END`
}

/** The spelling as an import gave it to the rules, see `core/plan/decide.ts`. */
export function givenIn({ beneficiary, tax_id, other_id, country, list_country }: Omit<SpelledParticipation, 'place'>): GivenOrganisation {
  return { name: beneficiary ?? '', taxId: tax_id, otherId: other_id, country: countryCode(country) ?? list_country }
}

/** A town beside a spelling, as it is written most often. */
interface HeldPlace {
  readonly place: string
  readonly count: number
}

/** One spelling of an organisation, by what the rules found for it. */
export interface HeldSpelling {
  readonly given: GivenOrganisation
  readonly found: number
  readonly count: number
  /** Towns, most frequent first, each once however it is written. */
  readonly places: readonly HeldPlace[]
}

/** Every spelling under which an organisation takes part, most frequent first. */
export function spellingsOf(db: ReadDb, organisation: number): HeldSpelling[] {
  const rows = all(
    db,
    spelledParticipations(db)
      .select(sql<number>`coalesce(found_id, organisation_id)`.as('found'))
      .where('organisation_id', '=', organisation),
  )
  const held = new Map<string, { given: GivenOrganisation; found: number; count: number; places: Map<string, Map<string, number>> }>()
  for (const row of rows) {
    const given = givenIn(row)
    const key = `${row.found}\n${spellingKey(given)}`
    const one = held.get(key) ?? { given, found: row.found, count: 0, places: new Map<string, Map<string, number>>() }
    held.set(key, one)
    one.count++
    const town = placeKey(row.place)
    if (town === '') continue
    const wordings = one.places.get(town) ?? new Map<string, number>()
    one.places.set(town, wordings.set(row.place!, 1 + (wordings.get(row.place!) ?? 0)))
  }
  return [...held.values()]
    .map((one) => ({ ...one, places: [...one.places.values()].map(placeOf).sort(byCount) }))
    .sort((a, b) => b.count - a.count || (a.given.name < b.given.name ? -1 : 1))
}

function placeOf(wordings: ReadonlyMap<string, number>): HeldPlace {
  const sorted = [...wordings].map(([place, count]) => ({ place, count })).sort(byCount)
  return { place: sorted[0]!.place, count: sorted.reduce((sum, { count }) => sum + count, 0) }
}

function byCount(a: HeldPlace, b: HeldPlace): number {
  return b.count - a.count || (a.place < b.place ? -1 : 1)
}
