import type { Candidate, CandidateReason, OrganisationEvidence } from './candidate.ts'
import { type ComparedOrganisation, pairsToCompare } from './candidate-blocks.ts'
import { comparableNames, type ComparableName } from './comparable-name.ts'
import { compareNames, explain, type NameComparison, type NameExplanation } from './name-similarity.ts'
import { wordsOfName } from './name-words.ts'
import { kindOfWord, stopWords, unitWords } from './word-kinds.ts'
import { type WeighedName, weighNames } from './word-weights.ts'

/** At or above it a pair is worth a look by the user. */
export const defaultThreshold = 0.75

/** An organisation with more spellings is compared by its most frequent ones. */
const mostNames = 8

/** What is left of the names' similarity by what speaks against it. */
const legalFormsDiffer = 0.9
const legalFormMissing = 0.985
const countriesDiffer = 0.8
/** Two of one name stay just below the default threshold, unless they are in one place. */
const identifiersConflict = 0.74
const placesDiffer = 0.97
const onlyFormerName = 0.97

/** How much of the way to 1 an agreement goes. */
const sameUnprovenIdentifier = 0.5
const sameWebSite = 0.5
const samePostcode = 0.25
const samePlace = 0.12

/** What two companies' names differ by at least to be taken for members of a group. */
const leastOfBusiness = 0.35
const leastForSameIdentifier = 0.97
const leastForSameUnprovenIdentifier = 0.76
const leastForSameWebSite = 0.76
/** Names nearer than this agree on so much that place, postcode and web site may add to it. */
const leastForAgreement = 0.45

/**
 * Pairs of organisations that may be one, or parts of one another: a < b by id; best first, then by ids; similarity at or above the threshold.
 * Similarity is that of the nearest two spellings (see `compareNames`), lowered by each thing that speaks against (s times a factor) and raised by each
 * agreement (s + share·(1 - s)), with the numbers named above. A valid identifier in common decides by itself.
 * Natural persons and placeholders are proposed by an identifier alone, never by name.
 */
export function findCandidates(organisations: Iterable<OrganisationEvidence>, threshold: number = defaultThreshold): readonly Candidate[] {
  const steps = candidatesInSteps(organisations, threshold)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Things done between two steps. */
const namesInStep = 100
const pairsInStep = 200

/** The same in steps of a few milliseconds, so that whoever asks can do something else in between; yields how far it is (0 to 1). */
export function* candidatesInSteps(
  organisations: Iterable<OrganisationEvidence>,
  threshold: number = defaultThreshold,
): Generator<number, readonly Candidate[]> {
  const sorted = [...organisations].sort((a, b) => a.id - b.id)
  const comparable: (readonly ComparableName[])[] = []
  for (const [at, evidence] of sorted.entries()) {
    comparable.push(namesOf(evidence))
    if (at % namesInStep === 0) yield (0.2 * at) / sorted.length
  }
  const names = weighNames(
    comparable,
    sorted.flatMap(({ places }) => places),
  )
  yield 0.2
  const compared = sorted.map((evidence, at): ComparedOrganisation => ({ evidence, names: names[at]!, hosts: hostsOf(evidence) }))
  const found: Candidate[] = []
  let pairs = 0
  for (const pair of pairsToCompare(compared)) {
    if (pair === null) {
      yield 0.2
      continue
    }
    const [a, b] = pair
    const candidate = candidateOf(compared[a]!, compared[b]!, threshold)
    if (candidate) found.push(candidate)
    if (++pairs % pairsInStep === 0) yield 0.2 + (0.8 * a) / sorted.length
  }
  return found.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b)
}

function namesOf(evidence: OrganisationEvidence): readonly ComparableName[] {
  if (evidence.kind !== 'organisation') return []
  const names = new Map<string, ComparableName>()
  for (const { name } of [...evidence.names].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)))
    for (const comparable of comparableNames(name, evidence.country)) {
      const key = `${comparable.role} ${comparable.run} ${comparable.key}`
      if (names.size < mostNames && !names.has(key)) names.set(key, comparable)
    }
  return [...names.values()]
}

function hostsOf({ kind, webSites }: OrganisationEvidence): ReadonlySet<string> {
  return new Set(kind === 'organisation' ? webSites.map(hostOf).filter((host) => host !== null) : [])
}

/** Of pages that many share (social networks) the path tells who it is. */
function hostOf(address: string): string | null {
  const found = /^\s*(?:https?:\/\/)?(?:www\.)?([^\s/:?#]+\.[a-z]{2,})(?::\d+)?(\/[^\s?#]*)?/iu.exec(address)
  if (!found) return null
  const host = found[1]!.toLowerCase()
  return /(?:^|\.)(?:facebook|linkedin|instagram|twitter|x|youtube|google|wordpress|blogspot|wixsite)\.[a-z.]+$/u.test(host)
    ? `${host}${(found[2] ?? '').toLowerCase().replace(/\/+$/, '')}`
    : host
}

interface NamePair {
  readonly a: WeighedName
  readonly b: WeighedName
  readonly compared: NameComparison
  readonly similarity: number
}

function candidateOf(a: ComparedOrganisation, b: ComparedOrganisation, threshold: number): Candidate | null {
  const shared = a.evidence.identifiers.find(({ taxId }) => b.evidence.identifiers.some((other) => other.taxId === taxId))
  const names = nearestNames(a, b)
  if (!shared && !names) return null
  let similarity = names?.similarity ?? 0
  const against: CandidateReason[] = []
  const agreeing: CandidateReason[] = []
  const conflict = shared ? null : conflictOf(a.evidence, b.evidence)
  if (conflict) {
    similarity *= identifiersConflict
    against.push({ kind: 'identifiers_conflict', ...conflict })
  }
  if (a.evidence.country !== null && b.evidence.country !== null && a.evidence.country !== b.evidence.country) {
    similarity *= countriesDiffer
    against.push({ kind: 'countries_differ', a: a.evidence.country, b: b.evidence.country })
  }
  const host = [...a.hosts].find((one) => b.hosts.has(one))
  if (host !== undefined && similarity > 0) {
    similarity = Math.max(similarity + sameWebSite * (1 - similarity), leastForSameWebSite)
    agreeing.push({ kind: 'same_web_site', webSite: host })
  }
  if (!shared && host === undefined && similarity < Math.min(threshold, leastForAgreement)) return null
  const place = agreement(a.evidence.places, b.evidence.places)
  if (similarity >= leastForAgreement) {
    const postcode = agreement(a.evidence.postcodes, b.evidence.postcodes)
    const raise = (share: number, reason: CandidateReason): void => {
      similarity += share * (1 - similarity)
      agreeing.push(reason)
    }
    if (postcode.same !== null) raise(samePostcode, { kind: 'same_postcode', postcode: postcode.same })
    if (place.same !== null) raise(samePlace, { kind: 'same_place', place: place.same })
  }
  if (place.differ) {
    similarity *= placesDiffer
    against.push({ kind: 'places_differ', ...place.differ })
  }
  if (shared?.valid === true) similarity = Math.max(similarity, leastForSameIdentifier)
  else if (shared) similarity = Math.max(similarity + sameUnprovenIdentifier * (1 - similarity), leastForSameUnprovenIdentifier)
  if (similarity < threshold) return null
  const reasons: CandidateReason[] = shared ? [{ kind: 'same_identifier', taxId: shared.taxId, valid: shared.valid }] : []
  if (names) reasons.push(...nameReasons(names, a.evidence.id, b.evidence.id))
  const forms = names ? formsOf(names) : null
  if (forms) against.unshift({ kind: 'legal_forms_differ', ...forms })
  return {
    a: a.evidence.id,
    b: b.evidence.id,
    similarity: Math.min(1, similarity),
    suggests: suggestion(reasons, against),
    reasons: [...reasons, ...agreeing, ...against],
  }
}

function nearestNames(a: ComparedOrganisation, b: ComparedOrganisation): NamePair | null {
  let best: NamePair | null = null
  for (const nameA of a.names)
    for (const nameB of b.names) {
      // Two departments of one university share all of it, and are two.
      // Many stand in one industrial zone; what brackets say is a name where somebody is called so.
      // Two schools of one town bear two names, and two branches are of two towns.
      if (sayLittleOfOneAnother(nameA, nameB)) continue
      const compared = compareNames(nameA, nameB)
      let { similarity } = compared
      if (nameA.legalForm !== nameB.legalForm)
        similarity *= nameA.legalForm === null || nameB.legalForm === null ? legalFormMissing : legalFormsDiffer
      if (!isWholeName(nameA) || !isWholeName(nameB)) similarity *= onlyFormerName
      if (!best || similarity > best.similarity) best = { a: nameA, b: nameB, compared, similarity }
    }
  return best
}

/** Both leave out what may tell them apart, or compounds are in halves and the other is not English. */
function sayLittleOfOneAnother(a: WeighedName, b: WeighedName): boolean {
  if (a.role === 'apart' || b.role === 'apart') return a.english === b.english || (a.role === 'apart' ? b : a).role !== 'name'
  if ((a.role === 'in_brackets' || a.role === 'part') && a.role === b.role) return true
  // What one leaves out the other says otherwise: "… - Montara", "… - Plevna".
  if ((a.role === 'part' && b.hasPart) || (b.role === 'part' && a.hasPart)) return true
  if (isOtherAcronym(a, b) || isOtherAcronym(b, a)) return true
  return (a.role === 'whole' && leavesOut(b)) || (b.role === 'whole' && leavesOut(a))
}

/** Two that are called by the same letters are two where both say what the letters stand for. */
function isOtherAcronym(a: WeighedName, b: WeighedName): boolean {
  return a.role === 'in_brackets' && a.words.length === 1 && b.acronyms.has(a.key)
}

function isWholeName({ role }: WeighedName): boolean {
  return role === 'name' || role === 'apart'
}

function leavesOut({ unit, role }: WeighedName): boolean {
  return unit !== null || role === 'part'
}

function nameReasons({ a, b, compared }: NamePair, idA: number, idB: number): CandidateReason[] {
  const explained = explain(a, b, compared)
  const reasons: CandidateReason[] = []
  for (const [part, department, whole] of [
    [a, idA, idB],
    [b, idB, idA],
  ] as const)
    if (part.role === 'whole' && (part === a ? b : a).role !== 'whole')
      reasons.push({ kind: 'department_of', department, whole, unit: part.unit ?? part.written })
  if (reasons.length === 0) {
    const unit = unitBeside(explained)
    if (unit)
      reasons.push({
        kind: 'department_of',
        department: unit.side === 'a' ? idA : idB,
        whole: unit.side === 'a' ? idB : idA,
        unit: unit.words,
      })
  }
  if (a.key === b.key) reasons.push({ kind: 'same_name', name: a.key })
  else if (explained.common.length > 0 || explained.alike.length > 0)
    reasons.push({
      kind: 'similar_name',
      a: a.written,
      b: b.written,
      common: explained.common,
      alike: explained.alike.map((pair) => ({ a: pair.a, b: pair.b })),
      onlyA: explained.onlyA,
      onlyB: explained.onlyB,
    })
  if (compared.cutAfter !== null) reasons.push({ kind: 'truncated', length: compared.cutAfter })
  if (explained.reordered) reasons.push({ kind: 'word_order' })
  for (const pair of explained.alike) {
    const [short, long] = pair.a.length <= pair.b.length ? [pair.a, pair.b] : [pair.b, pair.a]
    if (pair.kind === 'abbreviation' || pair.kind === 'acronym') reasons.push({ kind: pair.kind, short, long })
    else if (pair.kind === 'transliteration') reasons.push({ kind: 'transliteration', a: pair.a, b: pair.b })
  }
  const group = reasons[0]?.kind === 'department_of' ? null : groupWords(a, b, compared, explained.common)
  if (group) reasons.push({ kind: 'same_group', words: group })
  for (const { role, key } of [a, b])
    if (role === 'former_name' || role === 'trading_name') reasons.push({ kind: role, name: key })
    else if (role === 'in_brackets') reasons.push({ kind: 'trading_name', name: key })
  return reasons
}

/** All of one name, and beside it words for a unit: "Klinikum der Universität …". */
function unitBeside({ onlyA, onlyB, alike }: NameExplanation): { readonly side: 'a' | 'b'; readonly words: string } | null {
  if (alike.some(({ kind }) => kind === 'acronym') || (onlyA.some(isContent) && onlyB.some(isContent))) return null
  const [side, words] = onlyA.some(isContent) ? (['a', onlyA] as const) : (['b', onlyB] as const)
  const names = words.some((word) => unitWords.has(word) || partsOfInstitutions.has(kindOfWord.get(word) ?? ''))
  return names && words.some(isContent) ? { side, words: words.join(' ') } : null
}

const partsOfInstitutions: ReadonlySet<string> = new Set(['institute', 'hospital', 'school', 'centre', 'library', 'museum', 'academy'])

function isContent(word: string): boolean {
  return !stopWords.has(word)
}

/** Companies that share what sets them apart, each with a legal form, and differ by more than a town: by a line of business or a country. */
function groupWords(a: WeighedName, b: WeighedName, compared: NameComparison, common: readonly string[]): readonly string[] | null {
  if (a.legalForm === null || b.legalForm === null || compared.cutAfter !== null || compared.head) return null
  const others = [...compared.restA, ...compared.restB].filter(({ isPlace, aside }) => !isPlace && !aside)
  const weight = others.reduce((total, word) => total + word.weight, 0)
  return weight >= leastOfBusiness && common.length > 0 ? common.filter(isContent) : null
}

function formsOf({ a, b }: NamePair): { a: string | null; b: string | null } | null {
  return a.legalForm === b.legalForm ? null : { a: a.legalForm, b: b.legalForm }
}

function suggestion(reasons: readonly CandidateReason[], against: readonly CandidateReason[]): Candidate['suggests'] {
  if (reasons.some(({ kind }) => kind === 'department_of')) return 'department'
  if (reasons[0]?.kind === 'same_identifier') return 'same'
  const group = reasons.some(({ kind }) => kind === 'same_group')
  return group || against.some(({ kind }) => kind === 'countries_differ' || kind === 'identifiers_conflict') ? 'group' : 'same'
}

/** Two right identifiers of one kind and country that differ; a company number and a VAT number do not. */
function conflictOf(a: OrganisationEvidence, b: OrganisationEvidence): { a: string; b: string } | null {
  for (const one of a.identifiers)
    for (const other of b.identifiers)
      if (one.valid === true && other.valid === true && seriesOf(one.taxId) === seriesOf(other.taxId))
        return { a: one.taxId, b: other.taxId }
  return null
}

function seriesOf(taxId: string): string {
  return `${taxId.slice(0, taxId.indexOf(':') + 1)}${taxId.includes(':VAT') ? 'VAT' : taxId.length}`
}

function agreement(
  as: readonly string[],
  bs: readonly string[],
): { readonly same: string | null; readonly differ: { a: string; b: string } | null } {
  if (as.length === 0 || bs.length === 0) return { same: null, differ: null }
  const folded = new Set(bs.map((text) => wordsOfName(text).join(' ')))
  const same = as.find((text) => folded.has(wordsOfName(text).join(' ')))
  return { same: same ?? null, differ: same === undefined ? { a: as[0]!, b: bs[0]! } : null }
}
