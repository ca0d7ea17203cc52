import type { Incidence } from './incidence.ts'
import { pairCount, pairIndex } from './pairs.ts'

/** Counts what each pair of the chosen rows shares, by `pairIndex`, into `shared` and gives it back. */
export type SharedCounter = (bits: Int32Array, shared: Int32Array) => Int32Array

/**
 * A counter for tables with the margins of `incidence`, over its rows `shown`. Few instruments are compared row by row, 32 organisations at
 * once; many, where most pairs share nothing, organisation by organisation.
 */
export function sharedCounter(incidence: Incidence, shown: readonly number[]): SharedCounter {
  const { words } = incidence
  const held = instrumentsOfEach(incidence)
  const byRows = pairCount(shown.length) * words
  const byOrganisations = held.reduce((sum, of) => sum + 2 * of + pairCount(of), 0)
  return byRows <= byOrganisations ? rowByRow(words, shown) : organisationByOrganisation(words, shown, held)
}

function rowByRow(words: number, shown: readonly number[]): SharedCounter {
  return (bits, shared) => {
    let pair = 0
    for (let first = 0; first < shown.length; first++) {
      const rowA = shown[first]! * words
      for (let second = first + 1; second < shown.length; second++, pair++) {
        const rowB = shown[second]! * words
        let count = 0
        for (let word = 0; word < words; word++) count += ones(bits[rowA + word]! & bits[rowB + word]!)
        shared[pair] = count
      }
    }
    return shared
  }
}

function organisationByOrganisation(words: number, shown: readonly number[], held: Int32Array): SharedCounter {
  const begins = new Int32Array(held.length + 1)
  for (let at = 0; at < held.length; at++) begins[at + 1] = begins[at]! + held[at]!
  const lists = new Int32Array(begins[held.length]!)
  const ends = new Int32Array(held.length)
  return (bits, shared) => {
    ends.set(begins.subarray(0, held.length))
    shown.forEach((row, place) => {
      for (let word = 0; word < words; word++)
        for (let open = bits[row * words + word]!; open !== 0; open &= open - 1) {
          const organisation = word * 32 + 31 - Math.clz32(open & -open)
          lists[ends[organisation]!++] = place
        }
    })
    shared.fill(0)
    for (let organisation = 0; organisation < held.length; organisation++)
      for (let first = begins[organisation]!; first < ends[organisation]!; first++) {
        // Places come in ascending order, so the pair's place goes on from where the first one's pairs begin.
        const place = lists[first]!
        const from = pairIndex(shown.length, place, place + 1) - place - 1
        for (let second = first + 1; second < ends[organisation]!; second++) shared[from + lists[second]!]!++
      }
    return shared
  }
}

function instrumentsOfEach({ size, words, bits }: Incidence): Int32Array {
  const held = new Int32Array(words * 32)
  for (let at = 0; at < size * words; at++)
    for (let open = bits[at]!; open !== 0; open &= open - 1) held[(at % words) * 32 + 31 - Math.clz32(open & -open)]!++
  return held
}

/** How many bits of a word are set. */
export function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
