import type { HeldSpelling } from '#core/contract/organisations.ts'
import { profileOf } from '#core/identity/same.ts'
import type { ReadDb } from '../file/handles.ts'
import { nameOf } from './organisation-cards.ts'
import { readIdentity } from './identity.ts'
import { spellingsOf } from './spellings.ts'

/**
 * Every spelling under which an organisation takes part, most frequent first, and why it does: a decision, else the rule. A spelling that compares as the
 * name shown was joined by name, any other by its identifier. Refuses `not_found`.
 */
export function joinedSpellings(db: ReadDb, organisation: number): HeldSpelling[] {
  const shown = nameOf(db, organisation)
  const identity = readIdentity(db)
  const held = spellingsOf(db, organisation)
  const first = held.find(({ given }) => given.name === shown)
  const key = first && profileOf(first.given).nameKey
  const joinedBy = ({ found, given }: (typeof held)[number]): HeldSpelling['joinedBy'] => {
    if (identity.isSplit(found) && identity.rootOf(found) !== organisation) return 'split'
    if (found !== (first?.found ?? organisation)) return 'same'
    if (given === first?.given) return 'first'
    return profileOf(given).nameKey === key ? 'name' : 'identifier'
  }
  return held.map((one) => ({ ...one.given, count: one.count, places: [...one.places], joinedBy: joinedBy(one) }))
}
