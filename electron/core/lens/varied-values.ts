import { dematel, divisorOf, inverted } from './dematel.ts'
import { directInfluence, type Influences, strengths } from './direct.ts'
import { type LensName, lensValues, type LensSettings, times } from './lens-values.ts'
import { Reach } from './reach.ts'
import { secondOrder } from './second-order.ts'
import { atOnce } from './slices.ts'

/**
 * The figures by which a lens ranks (see `lensValues`) after `change` is added to the score of one cell. The list is used again by the next call;
 * null where the lens gives none. Cells of one giver after another cost least.
 */
export type Varied = (from: number, to: number, change: number) => ArrayLike<number> | null

/** Works out what all changes of one cell have in common, so that each costs a few passes over the instruments; cross-impact is searched anew. */
export function variedValues(lens: LensName, influences: Influences, settings: LensSettings): Varied {
  if (lens === 'direct') return variedDirect(influences)
  if (lens === 'secondOrder') return variedSecondOrder(influences)
  if (lens === 'micmac') return variedPower(influences, settings.power)
  if (lens === 'dematel') return variedRelations(influences, settings)
  if (lens === 'ism') return variedDriving(influences, settings.cut)
  return (from, to, change) => atOnce(lensValues(lens, withCell(influences, from, to, change), settings))
}

/** The matrix after a change of one cell. */
export function withCell({ size, cells }: Influences, from: number, to: number, change: number): Influences {
  const changed = cells.slice()
  changed[from * size + to]! += change
  return { size, cells: changed }
}

function variedDirect(influences: Influences): Varied {
  const before = directInfluence(influences).influence
  const values = Float64Array.from(before)
  return (from, _to, change) => {
    values.set(before)
    values[from]! += change
    return values
  }
}

/** The giver's first changes, and with it what all pass on who act on the giver. */
function variedSecondOrder(influences: Influences): Varied {
  const { size, cells } = influences
  const { first, total } = secondOrder(influences)
  const values = new Float64Array(size)
  return (from, to, change) => {
    for (let at = 0; at < size; at++) values[at] = total[at]! + (cells[at * size + from]! * change) / 2
    values[from]! += change + (change * first[to]!) / 2
    return values
  }
}

/**
 * x(k) = A x(k-1) with one more term for the changed cell: x'(k) = x(k) + change · sum over m of column `from` of A^m times x'(k-1-m) of `to`.
 */
function variedPower(influences: Influences, power: number): Varied {
  const { size } = influences
  const sums: Float64Array[] = [new Float64Array(size).fill(1)]
  for (let k = 1; k <= power; k++) sums.push(times(influences, sums[k - 1]!))
  let prepared = -1
  let columns: Float64Array[] = []
  const ofReceiver = new Float64Array(power)
  const values = new Float64Array(size)
  return (from, to, change) => {
    if (prepared !== from) {
      columns = [Float64Array.from({ length: size }, (_, at) => (at === from ? 1 : 0))]
      for (let m = 1; m < power; m++) columns.push(times(influences, columns[m - 1]!))
      prepared = from
    }
    for (let k = 0; k < power; k++) {
      let value = sums[k]![to]!
      for (let m = 0; m < k; m++) value += change * columns[m]![to]! * ofReceiver[k - 1 - m]!
      ofReceiver[k] = value
    }
    values.set(sums[power]!)
    for (let m = 0; m < power; m++) {
      const factor = change * ofReceiver[power - 1 - m]!
      const column = columns[m]!
      if (factor !== 0) for (let at = 0; at < size; at++) values[at]! += factor * column[at]!
    }
    return values
  }
}

/**
 * D = k (kI - A)⁻¹ 1 - 1, the inverse after a change of one cell by Sherman and Morrison (1950). The divisor k changes only with the largest
 * sum; the inverse is kept for each that comes up; where it does not exist or would round too much, all is worked out anew. Whether the series of the changed matrix has an end is not looked at, see `relationsEnd`.
 */
function variedRelations(influences: Influences, { normalisation }: LensSettings): Varied {
  const { size, cells } = influences
  const kept = new Map<number, { readonly inverse: Float64Array; readonly sums: Float64Array; readonly isSure: boolean }>()
  const solved = (k: number) => {
    const known = kept.get(k)
    if (known) return known
    const inverse = inverted(
      size,
      cells.map((value, at) => (at % (size + 1) === 0 ? k - value : -value)),
    )
    const largest = inverse.reduce((most, value) => Math.max(most, Math.abs(value)), 0) * k
    const made = {
      inverse,
      sums: times({ size, cells: inverse }, new Float64Array(size).fill(1)),
      isSure: k === before ? largest < Infinity : largest < 1e6,
    }
    kept.set(k, made)
    return made
  }
  const before = divisorOf(influences, normalisation)
  const divisor = divisorAfter(influences, normalisation === 'both')
  const values = new Float64Array(size)
  return (from, to, change) => {
    const k = divisor(from, to, change)
    if (k === 0) return values.fill(0)
    const { inverse, sums, isSure } = solved(k)
    const under = 1 - change * inverse[to * size + from]!
    const factor = (change * sums[to]!) / under
    if (!isSure || !(Math.abs(under) > 1e-6)) return dematel(withCell(influences, from, to, change), normalisation)?.D ?? null
    for (let at = 0; at < size; at++) values[at] = k * (sums[at]! + factor * inverse[at * size + from]!) - 1
    return values
  }
}

function divisorAfter(influences: Influences, both: boolean): (...cell: Parameters<Varied>) => number {
  const { size, cells } = influences
  const { influence, dependence } = directInfluence(strengths(influences))
  const rows = largestBut(influence)
  const columns = largestBut(both ? dependence : influence.map(() => 0))
  return (from, to, change) => {
    const before = cells[from * size + to]!
    const more = Math.abs(before + change) - Math.abs(before)
    return Math.max(0, rows(from), influence[from]! + more, columns(to), both ? dependence[to]! + more : 0)
  }
}

/** The largest of all but one. */
function largestBut(values: readonly number[]): (one: number) => number {
  const [first = -1, second = -1] = values.map((_, at) => at).toSorted((a, b) => values[b]! - values[a]!)
  return (one) => values[one === first ? second : first] ?? 0
}

function variedDriving({ size, cells }: Influences, cut: number | undefined): Varied {
  const links = (value: number): boolean => Math.abs(value) >= (cut ?? Number.MIN_VALUE)
  const reach = new Reach(
    size,
    Uint8Array.from(cells, (value, at) => (at % (size + 1) !== 0 && links(value) ? 1 : 0)),
  )
  return (from, to, change) => {
    const before = cells[from * size + to]!
    const [was, is] = [links(before), links(before + change)]
    return was === is ? reach.counts : is ? reach.with(from, to) : reach.without(from, to)
  }
}
