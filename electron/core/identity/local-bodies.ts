import { placeKey } from './decisions.ts'
import { fieldOfWord } from './field-of-word.ts'
import { wordsOfName } from './name-words.ts'
import { soundOf } from './romanise.ts'
import type { OrganisationProfile } from './same.ts'
import { kindOfWord } from './word-kinds.ts'

/*
 * Bodies that nearly every town has under one name: "Parrocchia San Lorenzo", "Szkoła Podstawowa nr 1". Without an identifier only the town tells which one is meant.
 */

const localKinds: ReadonlySet<string> = new Set(['school', 'kindergarten', 'pharmacy'])

const localWords: ReadonlySet<string> = new Set(
  `parrocchia pfarrei kirchengemeinde paroisse parroquia parish farnost parafia plebania zupa seurakunta forsamling kogudus draudze parafija ενορια енория
  comprensivo omnicomprensivo didattico feuerwehr`.split(/\s+/u),
)

/** Of a country or a region, or known by their name alone. */
const widerKinds: ReadonlySet<string> = new Set([
  'university',
  'polytechnic',
  'fachhochschule',
  'academy',
  'institute',
  'ministry',
  'region',
  'province',
  'county',
  'foundation',
  'association',
  'union',
  'consortium',
  'agency',
  'diocese',
  'authority',
])
const widerFields: ReadonlySet<string> = new Set(['higher', 'national', 'business', 'regional', 'international', 'management', 'economy'])
const widerWords: ReadonlySet<string> = new Set(['volkshochschule'])

/** Whether the town tells which organisation it is: a legal form says more, and an identifier that no rule confirms says what it does not. */
export function isOfOneTown({ kind, legalForm, taxId, taxIdValid, nameKey }: OrganisationProfile): boolean {
  return kind === 'organisation' && legalForm === null && (taxId === null || taxIdValid === true) && isLocalBody(nameKey)
}

/** The profile with the town that stands beside the name, where it says which organisation it is. */
export function withTown(profile: OrganisationProfile, place: string | null): OrganisationProfile {
  const town = isOfOneTown(profile) ? townBeside(profile.nameKey, place) : undefined
  return town === undefined ? profile : { ...profile, town }
}

/** Whether a name without a legal form is one that many towns have. `key`: see `OrganisationName.key`. */
function isLocalBody(key: string): boolean {
  const words = key.split(' ')
  if (words.some((word) => localWords.has(word))) return true
  if (!words.some((word) => localKinds.has(kindOfWord.get(word) ?? ''))) return false
  return !words.some(
    (word) => widerKinds.has(kindOfWord.get(word) ?? '') || widerFields.has(fieldOfWord.get(word) ?? '') || widerWords.has(word),
  )
}

const shortestTown = 3

/** A word shorter than this is only a part of a town's name: "Novi Sad", "San Marino". */
const wholeName = 5

/** What ways to write one town have in common: "50667 Köln", "Koeln", "Comune di Bari", "Frankfurt a.M.", "Praha 6", "Berlin, Mitte". */
function townKey(towns: readonly string[]): string {
  const names = towns.filter((word) => !municipal.test(word))
  const [first = towns[0]!, second = ''] = names
  return soundOf(first.length < wholeName ? `${first} ${second}`.trim() : first)
}

const municipal = /^(?:comune|citta|commune|ville|gemeinde|stadt|ayuntamiento|municipio|municipality|city|town|obec|mesto|gmina|miasto)$/

/** The town that tells which of the bodies of one name it is (see `townKey`); undefined where none is given or the name itself says it. */
export function townBeside(key: string, place: string | null): string | undefined {
  if (place === null || placeKey(place) === '') return undefined
  const towns = wordsOfName(place).filter((word) => word.length >= shortestTown && !/\d/.test(word))
  if (towns.length === 0) return undefined
  const sounds = key.split(' ').map(soundOf)
  // In another case or as an adjective: "w Lipowie", "Lipowska".
  const isSaid = towns.some((town) => {
    const stem = soundOf(town).slice(0, Math.max(shortestTown, town.length - 2))
    return sounds.some((sound) => sound.startsWith(stem))
  })
  return isSaid ? undefined : townKey(towns)
}
