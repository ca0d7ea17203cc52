import { type Identity, placeKey, type PlacedSpelling, spellingKey } from '#core/identity/decisions.ts'
import type { ReadDb } from '../file/handles.ts'
import { type SplitPart, standingParts } from './identity.ts'
import { type HeldSpelling, spellingsOf } from './spellings.ts'

/** What a choice of spellings, wherever they stand or in one town, comes to in an organisation. */
export interface ChosenParts {
  /** As a decision keeps them, most frequent first. */
  readonly parts: readonly SplitPart[]
  /** Those of the choice that the organisation does not hold. */
  readonly missing: readonly PlacedSpelling[]
  /** Whether nothing would stay. */
  readonly everything: boolean
}

/** Finds what is chosen among what an organisation holds. A spelling chosen wherever it stands takes with it what a standing split gave its towns. */
export function chosenParts(db: ReadDb, organisation: number, choice: readonly PlacedSpelling[], identity: Identity): ChosenParts {
  const held = spellingsOf(db, organisation)
  const chosen = held.map((one) => ({ one, ...chosenOf(one, choice, identity) }))
  return {
    parts: chosen.flatMap(({ parts }) => parts),
    missing: choice.filter((wanted) => !held.some((one) => holds(one, wanted))),
    everything: chosen.every(({ one, count }) => count === one.count),
  }
}

function chosenOf(one: HeldSpelling, choice: readonly PlacedSpelling[], identity: Identity): { parts: SplitPart[]; count: number } {
  const wanted = choice.filter((each) => holds(one, each))
  if (wanted.some((each) => placeKey(each.place) === '')) return { parts: standingParts(one, identity), count: one.count }
  const towns = one.places.filter(({ place }) => wanted.some((each) => placeKey(each.place) === placeKey(place)))
  return {
    parts: towns.map(({ place }) => ({ found: one.found, given: { ...one.given, place } })),
    count: towns.reduce((sum, { count }) => sum + count, 0),
  }
}

function holds({ given, places }: HeldSpelling, wanted: PlacedSpelling): boolean {
  const town = placeKey(wanted.place)
  return spellingKey(given) === spellingKey(wanted) && (town === '' || places.some(({ place }) => placeKey(place) === town))
}
