import type { OrganisationEvidence } from './candidate.ts'
import { soundOf } from './romanise.ts'
import type { WeighedName } from './word-weights.ts'

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

/**
 * Which organisations to compare: those with a rare word in common (or one mistyped by a letter), two less rare ones, identifier, web site, acronym, or
 * postcode and a word; never all with all. Yields for each organisation the later ones that share a block with it.
 */
export function blocksOf(organisations: readonly ComparedOrganisation[]): (at: number) => number[] {
  const members = new Map<string, number[]>()
  const keysOf = organisations.map((organisation, at) => {
    const keys = keysOfOrganisation(organisation)
    for (const key of keys) {
      const block = members.get(key)
      if (block) block.push(at)
      else members.set(key, [at])
    }
    return [...keys]
  })
  const seen = new Int32Array(organisations.length).fill(-1)
  return (at) => {
    const others: number[] = []
    for (const key of keysOf[at]!) {
      const block = members.get(key)!
      if (block.length < 2 || block.length > (key.startsWith('~') ? largestBlockOfWord : largestBlock)) continue
      for (const other of block) {
        if (other <= at || seen[other] === at) continue
        seen[other] = at
        others.push(other)
      }
    }
    return others
  }
}

function keysOfOrganisation({ evidence, names, hosts }: ComparedOrganisation): Set<string> {
  const keys = new Set<string>()
  for (const { taxId } of evidence.identifiers) keys.add(`#${taxId}`)
  for (const host of hosts) keys.add(`@${host}`)
  for (const name of names) keysOfName(name, evidence, keys)
  return keys
}

function keysOfName(name: WeighedName, evidence: OrganisationEvidence, keys: Set<string>): void {
  const content = name.words.filter(({ kind }) => kind !== 'stop')
  const telling = content.filter(({ kind }) => kind !== 'number').sort((a, b) => b.weight - a.weight || (a.sound < b.sound ? -1 : 1))
  for (const word of telling) {
    keys.add(`~${word.sound}`)
    // A letter wrong, missing or too much: both spellings are one when one letter is left out.
    if (word.latin.length >= 5 && word.count <= largestBlockOfWord)
      for (const shorter of withoutOneLetter(word.sound)) keys.add(`~${shorter}`)
  }
  const [first, second, third] = telling.map(({ sound }) => sound)
  if (first && second) keys.add([first, second].sort().join(' '))
  if (first && third) keys.add([first, third].sort().join(' '))
  if (second && third) keys.add([second, third].sort().join(' '))
  const together = soundOf(content.map(({ latin }) => latin).join(''))
  keys.add(
    `=${content
      .map(({ sound }) => sound)
      .sort()
      .join('')}`,
  )
  keys.add(`_${together.slice(0, 12)}`)
  for (const postcode of evidence.postcodes) if (first) keys.add(`${postcode.replaceAll(/\s/g, '')} ${first}`)
  for (const acronym of name.acronyms) keys.add(`!${acronym}`)
  if (content.length === 1 && content[0]!.latin.length <= 8) keys.add(`!${content[0]!.latin}`)
  else if (content.length >= 3 && content.length <= 9) keys.add(`!${content.map(({ latin }) => latin[0]).join('')}`)
  if (content.length >= 2 && content.length <= 9) keys.add(`!${name.words.map(({ latin }) => latin[0]).join('')}`)
}

/** The word itself and with each letter but the first left out. */
function* withoutOneLetter(word: string): Generator<string> {
  yield word
  for (let at = 1; at < word.length; at++) if (word[at] !== word[at - 1]) yield word.slice(0, at) + word.slice(at + 1)
}
