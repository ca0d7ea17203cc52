import type { OrganisationKind } from '../model/vocabulary.ts'
import { readOrganisationName } from './organisation-name.ts'
import { readTaxId, type TaxId } from './tax-id.ts'

/** An organisation as a row of a list names it. */
export interface GivenOrganisation {
  /** As written. */
  readonly name: string
  readonly taxId: string | null
  /** A second identifier that the row carries, as CORDIS has PIC and VAT number. */
  readonly otherId?: string | null
  /** ISO 3166 of the organisation, else of the list. */
  readonly country: string | null
}

/** A given organisation, ready to compare; what the project keeps of a spelling. */
export interface OrganisationProfile {
  /** See `OrganisationName.key`. */
  readonly nameKey: string
  readonly legalForm: string | null
  readonly kind: OrganisationKind
  /** ISO 3166 as given. */
  readonly country: string | null
  /** `TaxId.key`, null where none is given. */
  readonly taxId: string | null
  /** Right or wrong check digit; null where there is no rule or no identifier. */
  readonly taxIdValid: boolean | null
  /** A second, valid identifier of the same row. */
  readonly otherTaxId?: string | null
  /** The town of a body of which many towns have one by this name, see `townBeside`; undefined where it says nothing or is not known. */
  readonly town?: string | undefined
}

/** One spelling of an organisation that the project holds; several entries with one id are one organisation. */
export interface KnownOrganisation extends OrganisationProfile {
  readonly id: number
}

export type Resolution =
  | { readonly kind: 'known'; readonly id: number; readonly joinedBy: 'identifier' | 'name'; readonly profile: OrganisationProfile }
  | { readonly kind: 'new'; readonly profile: OrganisationProfile }

export interface OrganisationIndex {
  /** Which known organisation this is; changes nothing. */
  resolve(given: GivenOrganisation): Resolution
  /** The same for a name that was taken apart before. `severalTowns`: its delivery has schools or parishes of this name in several. */
  find(profile: OrganisationProfile, severalTowns?: boolean): Resolution
  /** Adds a new organisation, or what a further spelling tells of a known one: call it after each `resolve`. */
  add(id: number, profile: OrganisationProfile): void
}

/** Takes name and identifier apart. A valid identifier of a natural person says more than the look of the name. */
export function profileOf(given: GivenOrganisation): OrganisationProfile {
  const { key, legalForm, kind } = readOrganisationName(given.name, given.country)
  const { first: taxId, second } = givenIdentifiers(given)
  const person = kind === 'organisation' && legalForm === null && taxId?.person === true && taxId.valid === true
  return {
    nameKey: key,
    legalForm,
    kind: person ? 'person' : kind,
    country: given.country,
    taxId: taxId?.key ?? null,
    taxIdValid: taxId?.valid ?? null,
    otherTaxId: second?.key ?? null,
  }
}

/** Of two identifiers the valid one first; the second only where it is valid too. */
function givenIdentifiers({ taxId, otherId = null, country }: GivenOrganisation): {
  readonly first: TaxId | null
  readonly second: TaxId | null
} {
  const one = readTaxId(taxId, country)
  const other = readTaxId(otherId, country)
  if (other?.valid !== true) return { first: one ?? other, second: null }
  return one?.valid === true ? { first: one, second: other } : { first: other, second: null }
}

/**
 * The order in which to resolve the organisations of one delivery, so that the result does not hang on the order of its rows:
 * identifiers before names, names with a legal form before names without, then by name, known countries and towns before unknown.
 */
export function compareByEvidence(a: OrganisationProfile, b: OrganisationProfile): number {
  return (
    rank(a) - rank(b) ||
    compareText(a.nameKey, b.nameKey) ||
    compareText(a.legalForm ?? '', b.legalForm ?? '') ||
    compareText(a.country ?? '~', b.country ?? '~') ||
    compareText(a.town ?? '~', b.town ?? '~') ||
    compareText(a.taxId ?? '', b.taxId ?? '')
  )
}

function rank({ taxId, taxIdValid, legalForm }: OrganisationProfile): number {
  return (taxIdValid === true ? 0 : taxId !== null ? 2 : 4) + (legalForm === null ? 1 : 0)
}

function isParticipantCode(key: string): boolean {
  return key.startsWith('PIC:')
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Of such a name the form is half: a bare "La Rosa" need not be the cooperative, the sports club or the farm. */
function saysWhatItDoes(form: string): boolean {
  return form.startsWith('coop') || formsOfTrades.has(form)
}

const formsOfTrades: ReadonlySet<string> = new Set(
  'asd ssd odv aps cuma gaec earl scea gfa opg zemnieku zub sihtasutus nf koinsep'.split(' '),
)

/** What is known of one organisation under one name key. */
interface Member {
  readonly id: number
  form: string | null
  country: string | null
  readonly town: string | undefined
}

/** Those of the town. One of which none is said is meant wherever only one town is, and elsewhere is none of these: it would be whichever came first. */
function ofTown(town: string | undefined, members: readonly Member[], several: boolean): readonly Member[] {
  const there = members.filter((member) => member.town === town)
  if (several || (town !== undefined && there.length > 0)) return there
  const towns = new Set(members.flatMap((member) => member.town ?? []))
  return towns.size <= (town === undefined ? 1 : 0) ? members : there
}

/**
 * Joins without asking, and only these:
 * 1. Same valid identifier, whatever the names. An identifier without a known rule joins nobody by itself; one with a wrong check digit counts as none.
 * 2. Same name key, both organisations, where neither countries (unknown, or the same), towns of schools and parishes (the same) nor identifiers (none of its own, or the same) conflict, and
 *    - the legal forms are the same, or both are without; or
 *    - one of the two has no form and exactly one form is known under this key: "Dora" is Dora S.p.A. as long as there is no Dora S.r.l.
 *      Not so where the form says what it does: "La Rosa" may be another than the social cooperative La Rosa.
 *    Where more than one organisation fits, the one without an identifier if there is exactly one such; else it is a new one, for the user to decide.
 * Placeholders and natural persons are never joined by name. What is said first stays: nothing here parts or merges known organisations.
 */
export function createOrganisationIndex(known: Iterable<KnownOrganisation> = []): OrganisationIndex {
  const byIdentifier = new Map<string, number>()
  const byName = new Map<string, Member[]>()
  const identifiersOf = new Map<number, Set<string>>()

  const add = (id: number, profile: OrganisationProfile): void => {
    if (profile.taxId !== null && profile.taxIdValid !== false) {
      const identifiers = identifiersOf.get(id)
      if (identifiers) identifiers.add(profile.taxId)
      else identifiersOf.set(id, new Set([profile.taxId]))
      if (profile.taxIdValid === true && !byIdentifier.has(profile.taxId)) byIdentifier.set(profile.taxId, id)
    }
    if (profile.otherTaxId) {
      identifiersOf.get(id)?.add(profile.otherTaxId)
      if (!byIdentifier.has(profile.otherTaxId)) byIdentifier.set(profile.otherTaxId, id)
    }
    if (profile.kind !== 'organisation' || profile.nameKey === '') return
    const members = byName.get(profile.nameKey)
    if (!members) {
      byName.set(profile.nameKey, [{ id, form: profile.legalForm, country: profile.country, town: profile.town }])
      return
    }
    const same = members.filter((member) => member.id === id && member.town === profile.town)
    for (const member of same) member.country ??= profile.country
    if (same.some(({ form }) => form === profile.legalForm)) return
    const formless = same.find(({ form }) => form === null)
    if (formless) formless.form = profile.legalForm
    else if (same.length === 0 || profile.legalForm !== null)
      members.push({ id, form: profile.legalForm, country: profile.country, town: profile.town })
  }

  const conflicts = (id: number, profile: OrganisationProfile): boolean => {
    const identifiers = identifiersOf.get(id)
    if (identifiers === undefined || profile.taxId === null || profile.taxIdValid === false) return false
    const own = [profile.taxId, profile.otherTaxId ?? profile.taxId]
    if (own.some((identifier) => identifiers.has(identifier))) return false
    // A participant code says nothing against a tax number.
    return [...identifiers].some((held) => own.some((identifier) => isParticipantCode(held) === isParticipantCode(identifier)))
  }

  const oneOf = (members: readonly Member[]): number | null => {
    const ids = [...new Set(members.map(({ id }) => id))]
    const bare = ids.filter((id) => !identifiersOf.has(id))
    return ids.length === 1 ? ids[0]! : bare.length === 1 ? bare[0]! : null
  }

  const byNameOf = (profile: OrganisationProfile, severalTowns: boolean): number | null => {
    const namesakes = byName.get(profile.nameKey) ?? []
    const members = ofTown(
      profile.town,
      namesakes.filter(({ country }) => country === null || profile.country === null || country === profile.country),
      severalTowns,
    )
    if (members.length === 0) return null
    const open = members.filter(({ id }) => !conflicts(id, profile))
    const sameForm = open.filter(({ form }) => form === profile.legalForm)
    if (sameForm.length > 0) return oneOf(sameForm)
    const forms = new Set(members.map(({ form }) => form).filter((form) => form !== null))
    if (profile.legalForm === null) return forms.size === 1 && ![...forms].some(saysWhatItDoes) ? oneOf(open) : null
    return forms.size === 0 && !saysWhatItDoes(profile.legalForm) ? oneOf(open) : null
  }

  const find = (profile: OrganisationProfile, severalTowns = false): Resolution => {
    const owner = (profile.taxIdValid === true ? byIdentifier.get(profile.taxId!) : undefined) ?? byIdentifier.get(profile.otherTaxId ?? '')
    if (owner !== undefined) return { kind: 'known', id: owner, joinedBy: 'identifier', profile }
    const namesake = profile.kind === 'organisation' && profile.nameKey !== '' ? byNameOf(profile, severalTowns) : null
    return namesake === null ? { kind: 'new', profile } : { kind: 'known', id: namesake, joinedBy: 'name', profile }
  }

  for (const { id, ...profile } of known) add(id, profile)
  return { add, find, resolve: (given) => find(profileOf(given)) }
}
