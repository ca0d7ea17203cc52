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
  const alike = new Map<string, { readonly rows: Int32Array; organisations: number }>()
  let several = 0
  eachOrganisation(packed, rowOf, (rows, held) => {
    if (held === 1) {
      alone[rows[0]!]!++
      return
    }
    several++
    const own = rows.slice(0, held).sort()
    const name = own.join()
    const known = alike.get(name)
    if (known === undefined) alike.set(name, { rows: own, organisations: 1 })
    else known.organisations++
  })
  const words = Math.ceil(several / 32)
  const bits = new Int32Array(size * words)
  let column = 0
  for (const name of [...alike.keys()].sort()) {
    const { rows, organisations } = alike.get(name)!
    for (const end = column + organisations; column < end; column++)
      for (const row of rows) bits[row * words + (column >>> 5)]! |= 1 << (column & 31)
  }
  return { size, words, bits, alone }
}

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
