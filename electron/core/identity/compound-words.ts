import { fieldOfWord } from './field-of-word.ts'
import { kindOfWord } from './word-kinds.ts'

/** What stands between the halves of a compound: "Forschung-s-zentrum", "voda: vodo-hospodářský"; the first half may have lost its last letter. */
const joints = ['', 's', 'n', 'es', 'en', 'e', 'o']
const shortestCompound = 9
const shortestHalf = 3

const halves = new Map<string, readonly [string, string] | null>()

/** The halves of a word that is made of two with a known meaning ("tutkimuskeskus" is "tutkimus" and "keskus"), null where it is none or known itself. */
export function halvesOf(word: string): readonly [string, string] | null {
  if (word.length < shortestCompound || isKnown(word)) return null
  let found = halves.get(word)
  if (found === undefined) {
    if (halves.size > 50_000) halves.clear()
    halves.set(word, (found = split(word)))
  }
  return found
}

function split(word: string): readonly [string, string] | null {
  for (let at = shortestHalf; at <= word.length - shortestHalf; at++) {
    const second = word.slice(at)
    if (!isKnown(second)) continue
    const first = firstHalf(word.slice(0, at))
    if (first) return [first, second]
  }
  return null
}

function firstHalf(begins: string): string | null {
  for (const joint of joints) {
    if (!begins.endsWith(joint)) continue
    const bare = begins.slice(0, begins.length - joint.length)
    if (bare.length < shortestHalf) continue
    for (const ending of ['', 'a', 'e', 'o', 'i']) if (isKnown(bare + ending)) return bare + ending
  }
  return null
}

function isKnown(word: string): boolean {
  return kindOfWord.has(word) || fieldOfWord.has(word)
}
