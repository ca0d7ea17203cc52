import { type Identity, identityBy } from '../identity/decisions.ts'
import { isOfOneTown, townBeside, withTown } from '../identity/local-bodies.ts'
import {
  compareByEvidence,
  createOrganisationIndex,
  type GivenOrganisation,
  type KnownOrganisation,
  type OrganisationProfile,
  profileOf,
} from '../identity/same.ts'

/** An organisation that takes part in operations of the delivery, under one of its spellings. */
export interface OrganisationDecision {
  readonly id: number
  /** What the rules found; a decision of the user may have made it another. */
  readonly found: number
  readonly isNew: boolean
  readonly given: GivenOrganisation
  readonly profile: OrganisationProfile
  readonly joinedBy: 'first' | 'identifier' | 'name'
  /** Places in the list of participants, see `Participants.add`. */
  readonly participants: readonly number[]
}

/** Collects who takes part while rows pass, and settles who is who once all are known. */
export interface Participants {
  /** Takes in organisations as the rules found them, before the first is settled; in steps of a few thousand, to be gone to the end. */
  know(organisations: Iterable<KnownOrganisation>): Generator<void, void>
  /**
   * `participant` is any number of the caller's, given back with the decision. `place`: the town that stands with it. `profile`: that of
   * `given`, where it is there already.
   */
  add(participant: number, given: GivenOrganisation, place: string | null, profile?: OrganisationProfile): void
  /** In ascending order of organisation. */
  settle(): readonly OrganisationDecision[]
}

const knownAtOnce = 2_000

interface Spelling {
  readonly given: GivenOrganisation
  readonly profile: OrganisationProfile
  readonly participants: number[]
  /** Whether it is a name that many towns have, so that the town says which is meant. */
  readonly isOfTown: boolean
  /** Towns of the participants, kept only where a decision splits this spelling by them. */
  readonly places: (string | null)[] | null
}

/**
 * Resolved at the end and by weight of evidence, so that the result does not hang on the order of rows. Equal spellings are one
 * organisation, but schools and parishes of one name in two towns are two, and placeholders and natural persons without a valid identifier are a new one
 * each time. New ones get ids from `firstId` on.
 * `identity`: what the user decided on organisations.
 */
export function createParticipants(
  firstId: number,
  identity: Identity = identityBy({ same: [], different: [], splits: [] }),
): Participants {
  const index = createOrganisationIndex([])
  /** Those of one name and identifiers: where there are none, the name itself is the key and no new text is made for each row. */
  const spellings = new Map<string, Spelling[]>()
  return {
    *know(organisations) {
      let count = 0
      for (const organisation of organisations) {
        index.add(organisation.id, organisation)
        if (++count % knownAtOnce === 0) yield
      }
    },
    add(participant, given, place, profile) {
      const key = given.taxId === null && !given.otherId ? given.name : `${given.name}\n${given.taxId ?? ''}\n${given.otherId ?? ''}`
      const alike = spellings.get(key)
      const ofTowns = alike?.find(({ isOfTown }) => isOfTown)
      const town = ofTowns && townBeside(ofTowns.profile.nameKey, place)
      const spelling = alike?.find((one) => isSpelledSo(one.given, given) && (!one.isOfTown || one.profile.town === town))
      if (spelling) {
        spelling.participants.push(participant)
        spelling.places?.push(place)
        return
      }
      const places = identity.looksAtPlace(given) ? [place] : null
      const read = withTown(profile ?? profileOf(given), place)
      const made = { given, profile: read, participants: [participant], isOfTown: isOfOneTown(read), places }
      if (alike) alike.push(made)
      else spellings.set(key, [made])
    },
    settle() {
      let next = firstId
      const decisions: OrganisationDecision[] = []
      const townsOf = new Map<string, Set<string>>()
      for (const { profile } of [...spellings.values()].flat())
        if (profile.town !== undefined) townsOf.set(profile.nameKey, (townsOf.get(profile.nameKey) ?? new Set()).add(profile.town))
      const decide = ({ given, profile, participants, places }: Spelling): void => {
        const resolution = index.find(profile, (townsOf.get(profile.nameKey)?.size ?? 0) > 1)
        const found = resolution.kind === 'known' ? resolution.id : next++
        index.add(found, profile)
        const decided = {
          found,
          isNew: found >= firstId,
          given,
          profile,
          joinedBy: resolution.kind === 'known' ? resolution.joinedBy : ('first' as const),
        }
        if (places === null) {
          decisions.push({ ...decided, id: identity.organisationOf(found, given, null), participants })
          return
        }
        const byOrganisation = new Map<number, number[]>()
        for (const [at, participant] of participants.entries()) {
          const id = identity.organisationOf(found, given, places[at]!)
          const held = byOrganisation.get(id)
          if (held) held.push(participant)
          else byOrganisation.set(id, [participant])
        }
        for (const [id, list] of byOrganisation) decisions.push({ ...decided, id, participants: list })
      }
      for (const spelling of [...spellings.values()].flat().sort((a, b) => compareByEvidence(a.profile, b.profile))) {
        const { profile } = spelling
        if (profile.kind === 'organisation' || profile.taxIdValid === true) decide(spelling)
        else
          for (const [at, participant] of spelling.participants.entries())
            decide({ ...spelling, participants: [participant], places: spelling.places && [spelling.places[at]!] })
      }
      return decisions.sort((a, b) => a.id - b.id)
    },
  }
}

function isSpelledSo(a: GivenOrganisation, b: GivenOrganisation): boolean {
  return a.taxId === b.taxId && a.country === b.country && (a.otherId ?? null) === (b.otherId ?? null)
}
