import { createValuesDigest } from '../plan/values-digest.ts'
import { instrumentSlots } from './overlap-counts.ts'

/** Who takes part in what, a bit each: only organisations with several instruments stand in it one by one. */
export interface Incidence {
  /** Number of instruments. */
  readonly size: number
  /** 32-bit words of each instrument's row. */
  readonly words: number
  /** Row by row: bit b of word w of an instrument is organisation 32w + b. */
  readonly bits: Int32Array
  /** Organisations that take part in this instrument and in no other of these. */
  readonly alone: Int32Array
}

/**
 * `packed`: `packParticipation` numbers in ascending order, repeats allowed; `slots`: distinct, in the order of the rows; participations of
 * other slots are left out. Organisations stand by what they take part in, not by their numbers, which are others in a copy of a project.
 */
export function incidenceOf(packed: ArrayLike<number>, slots: readonly number[]): Incidence {
  const size = slots.length
  const rowOf = new Int32Array(instrumentSlots).fill(-1)
  slots.forEach((slot, row) => (rowOf[slot] = row))
  const alone = new Int32Array(size)
  const marks = Float64Array.from({ length: size }, (_, row) => rowMark(row))
  const keys: number[] = []
  const begins: number[] = []
  const held: number[] = []
  eachOrganisation(packed, rowOf, (rows, count) => {
    if (count === 1) {
      alone[rows[0]!]!++
      return
    }
    begins.push(held.length)
    let key = 0
    for (let at = 0; at < count; at++) {
      held.push(rows[at]!)
      key += marks[rows[at]!]!
    }
    keys.push(key)
  })
  begins.push(held.length)
  const words = Math.ceil(keys.length / 32)
  const bits = new Int32Array(size * words)
  const byKey = Uint32Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]!)
  byKey.forEach((organisation, column) => {
    for (let at = begins[organisation]!; at < begins[organisation + 1]!; at++)
      bits[held[at]! * words + (column >>> 5)]! |= 1 << (column & 31)
  })
  return { size, words, bits, alone }
}

/** A number of 40 bits: sums of them tell sets of up to `instrumentSlots` rows apart, in whatever order they come. */
function rowMark(row: number): number {
  digest.number(row)
  return Math.floor(digest.take() / 2 ** 13)
}

const digest = createValuesDigest()

function eachOrganisation(packed: ArrayLike<number>, rowOf: Int32Array, visit: (rows: Int32Array, held: number) => void): void {
  const rows = new Int32Array(instrumentSlots)
  let held = 0
  let base = Number.NaN
  let previous = Number.NaN
  for (let at = 0; at < packed.length; at++) {
    const value = packed[at]!
    if (value === previous) continue
    previous = value
    let slot = value - base
    if (!(slot < instrumentSlots)) {
      if (held > 0) visit(rows, held)
      held = 0
      base = Math.floor(value / instrumentSlots) * instrumentSlots
      slot = value - base
    }
    const row = rowOf[slot]!
    if (row >= 0) rows[held++] = row
  }
  if (held > 0) visit(rows, held)
}
