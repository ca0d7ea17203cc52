import { Refusal } from '#core/contract/refusal.ts'
import type { NamedParticipant } from '#core/contract/corrections.ts'
import type { GivenOrganisation } from '#core/identity/same.ts'
import { createParticipants } from '#core/plan/participants.ts'
import { atOnce } from '#core/plan/steps.ts'
import { first, type WriteDb } from '../file/handles.ts'
import { readIdentity } from '../queries/identity.ts'
import { knownOrganisations } from '../queries/known-organisations.ts'
import { organisationWriter } from './organisations.ts'

/** Whom a participation belongs to, and what the rules found where a decision made it another. */
export interface SettledParticipant {
  readonly organisation: number
  readonly found: number | null
}

/** Who this is, by the rules and decisions that hold for deliveries; a new organisation is made where it is none that is known. */
export function settleParticipant(db: WriteDb, given: GivenOrganisation, place: string | null): SettledParticipant {
  const { highest } = first(
    db,
    db.from.selectFrom('organisation').select(({ fn }) => fn.max<number | null>('id').as('highest')),
  )!
  const participants = createParticipants((highest ?? 0) + 1, readIdentity(db))
  atOnce(participants.know(knownOrganisations(db)))
  participants.add(0, given, place)
  const { id, found, isNew, profile } = participants.settle()[0]!
  if (isNew) organisationWriter(db).add(id, null, false, [{ given, profile, count: 1 }], [])
  return { organisation: id, found: found === id ? null : found }
}

/** An organisation as a row would name it. */
export interface WrittenParticipant {
  readonly name: string
  readonly taxId: string | null
  readonly country: string | null
  /** The one that was chosen; null where the rules are to find it. */
  readonly organisation: number | null
}

/** One that is chosen is written as it is called. Refuses `not_found`. */
export function writtenParticipant(db: WriteDb, participant: NamedParticipant): WrittenParticipant {
  if (participant.kind === 'new') {
    const { name, taxId, country } = participant
    return { name, taxId, country, organisation: null }
  }
  const { organisation } = participant
  const held = first(db, db.from.selectFrom('organisation').select(['name', 'country']).where('id', '=', organisation))
  if (!held) throw new Refusal('not_found', { organisation })
  return { name: held.name, taxId: null, country: held.country, organisation }
}
