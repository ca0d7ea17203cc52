import type { OrganisationEvidence } from './candidate.ts'
import { soundOf } from './romanise.ts'
import { isMeaning } from './word-similarity.ts'
import type { WeighedName, WeighedWord } from './word-weights.ts'

/** An organisation with its names taken apart. */
export interface ComparedOrganisation {
  readonly evidence: OrganisationEvidence
  /** None for natural persons and placeholders. */
  readonly names: readonly WeighedName[]
  readonly hosts: ReadonlySet<string>
}

/** More organisations than this under one key say nothing about any two of them; a single word says less than two. */
const largestBlock = 50
const largestBlockOfWord = 30

/** Organisations, and keys, gone through before others get a turn. */
const organisationsInStep = 200
const keysInStep = 20_000

/** Places of organisations fit beside a hash of 31 bits and the mark of a word in the 53 bits of a number. */
const mostOrganisations = 2 ** 20

/**
 * Which organisations to compare, as places in the list, the earlier first, each pair once: those that share a rare word (or one mistyped by a letter), two
 * less rare ones, identifier, web site, acronym, or postcode and a word; never all with all. Keys are kept as hashes beside the places that
 * have them and sorted; two keys of one hash cost a comparison, nothing else. Null in between: no pair yet, but a few milliseconds have passed.
 */
export function* pairsToCompare(organisations: readonly ComparedOrganisation[]): Generator<readonly [number, number] | null> {
  const entries: number[] = []
  for (const [at, organisation] of organisations.entries()) {
    for (const key of keysOf(organisation)) entries.push(key * mostOrganisations + at)
    if (at % organisationsInStep === 0) yield null
  }
  const sorted = Float64Array.from(entries).sort()
  yield null
  const pairs: number[] = []
  let keys = 0
  for (let from = 0; from < sorted.length;) {
    if (++keys % keysInStep === 0) yield null
    const key = Math.floor(sorted[from]! / mostOrganisations)
    let to = from + 1
    while (to < sorted.length && Math.floor(sorted[to]! / mostOrganisations) === key) to++
    if (to - from <= (isWord(key) ? largestBlockOfWord : largestBlock))
      for (let a = from; a < to; a++)
        for (let b = a + 1; b < to; b++) pairs.push((sorted[a]! % mostOrganisations) * mostOrganisations + (sorted[b]! % mostOrganisations))
    from = to
  }
  let last = -1
  for (const pair of Float64Array.from(pairs).sort()) {
    if (pair !== last) yield [Math.floor(pair / mostOrganisations), pair % mostOrganisations]
    last = pair
  }
}

/** Hashes of what an organisation is found by, each once. */
function keysOf({ evidence, names, hosts }: ComparedOrganisation): ReadonlySet<number> {
  const keys = new Set<number>()
  for (const { taxId } of evidence.identifiers) keys.add(keyOf(`#${taxId}`))
  for (const host of hosts) keys.add(keyOf(`@${host}`))
  for (const name of names) keysOfName(name, evidence, keys)
  return keys
}

function keysOfName(name: WeighedName, evidence: OrganisationEvidence, keys: Set<number>): void {
  const content = name.words.filter(({ kind }) => kind !== 'stop')
  const telling = content.filter(({ kind }) => kind !== 'number').sort((a, b) => b.weight - a.weight || (a.sound < b.sound ? -1 : 1))
  const ofBody = content.some(({ kind }) => kind === 'institution')
  for (const word of telling) {
    // The town of a public body, in another case: "Lumikosken kaupunki", "City of Lumikoski".
    if (word.kind === 'plain' && word.sound.length >= (ofBody ? 8 : 9)) keys.add(keyOfWord(`${word.sound.slice(0, 7)}~`))
    if (word.kind === 'plain' && word.cognate !== null) keys.add(keyOfWord(word.cognate))
    if (word.count > largestBlockOfWord) continue
    keys.add(keyOfWord(word.sound))
    // A letter wrong, missing or too much: both spellings are one when one letter is left out.
    if (word.latin.length < 5 || isMeaning(word)) continue
    for (let at = 1; at < word.sound.length; at++) if (word.sound[at] !== word.sound[at - 1]) keys.add(keyOfWord(word.sound, at))
  }
  const [first, second, third] = telling.map(({ sound }) => sound)
  if (first && second) keys.add(keyOfTwo(first, second))
  if (first && third) keys.add(keyOfTwo(first, third))
  if (second && third) keys.add(keyOfTwo(second, third))
  const sounds = content.map(({ sound }) => sound).sort()
  keys.add(keyOf(`=${sounds.join('')}`))
  keys.add(keyOf(`_${soundOf(content.map(({ latin }) => latin).join('')).slice(0, 12)}`))
  for (const postcode of evidence.postcodes) if (first) keys.add(keyOf(`${postcode.replaceAll(/\s/g, '')} ${first}`))
  for (const acronym of name.acronyms) keys.add(keyOf(`!${acronym}`))
  if (content.length === 1 && content[0]!.latin.length <= 8) keys.add(keyOf(`!${content[0]!.latin}`))
  else if (content.length >= 3 && content.length <= 9) keys.add(keyOf(`!${content.map(({ latin }) => latin[0]).join('')}`))
  if (content.length >= 2 && content.length <= 9) keys.add(keyOf(`!${name.words.map(({ latin }) => latin[0]).join('')}`))
  addInitialsBeside(content, keys)
}

/** Longest initials looked for beside another word. */
const longestInitials = 6

/** "ASP Valdagra", "Azienda Sanitaria Provinciale di Valdagra": the initials of what stands first or last, with the word beside them. */
function addInitialsBeside(content: readonly WeighedWord[], keys: Set<number>): void {
  const last = content.length - 1
  if (last < 1) return
  const [front, end] = [content[0]!, content[last]!]
  if (front.latin.length <= longestInitials) keys.add(keyOf(`!${front.latin} ${beginning(content[1]!)}`))
  if (end.latin.length <= longestInitials) keys.add(keyOf(`!${end.latin} ${beginning(content[last - 1]!)}`))
  let fromFront = front.latin[0]!
  let fromEnd = end.latin[0]!
  for (let count = 2; count <= Math.min(last, longestInitials); count++) {
    fromFront += content[count - 1]!.latin[0]!
    fromEnd = content[last - count + 1]!.latin[0]! + fromEnd
    keys.add(keyOf(`!${fromFront} ${beginning(content[count]!)}`))
    keys.add(keyOf(`!${fromEnd} ${beginning(content[last - count]!)}`))
  }
  // "Sobieradzkie Centrum Kultury" is "SCK Sobieradz".
  if (last < longestInitials) {
    const all = fromFront.length === content.length ? fromFront : content.map(({ latin }) => latin[0]).join('')
    for (const word of content) if (word.kind === 'plain') keys.add(keyOf(`!${all} ${beginning(word)}`))
  }
}

/** What all cases of a town have in common. */
function beginning({ sound }: WeighedWord): string {
  return sound.slice(0, 5)
}

function keyOfTwo(a: string, b: string): number {
  return keyOf(a < b ? `${a} ${b}` : `${b} ${a}`)
}

function keyOf(text: string): number {
  return hash(text, -1) * 2
}

function keyOfWord(word: string, leftOut = -1): number {
  return hash(word, leftOut) * 2 + 1
}

function isWord(key: number): boolean {
  return key % 2 === 1
}

/** FNV-1a of the text without one letter, 31 bits. */
function hash(text: string, leftOut: number): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) if (at !== leftOut) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 1
}
