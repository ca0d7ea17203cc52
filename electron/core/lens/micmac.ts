import type { Influences, InfluenceSums } from './direct.ts'
import { ranksOf } from './ranks.ts'
import { atOnce, type Sliced } from './slices.ts'

/** Sums of the matrix raised to the power k. */
export interface MicmacPower extends InfluenceSums {
  readonly k: number
  readonly influenceRank: readonly number[]
  readonly dependenceRank: readonly number[]
  /** All sums are to be multiplied by 2 to this power: 0 unless they are too large for a number. */
  readonly exponent: number
  /** Of a matrix with negative cells: sums over paths with an even and with an odd number of them. Together they are the sums above. */
  readonly signed: { readonly support: InfluenceSums; readonly conflict: InfluenceSums } | null
}

export interface Micmac {
  readonly powers: readonly MicmacPower[]
  /** From this power on the ranks stay, as far as was looked; null where they do not. */
  readonly stableFrom: number | null
  /** The ranks come back after so many powers, for ever as far as was looked. */
  readonly period: number | null
  /** The longest paths have so many steps: higher powers are empty, and there are no ranks to become stable. Null where paths go in circles. */
  readonly endsAt: number | null
}

interface PowersAsked {
  readonly kmax?: number
}

/** Powers that are looked at to tell that ranks stay or come back, however few are asked for. */
export const powersLookedAt = 80
/** Ranks that stay for fewer powers than this may only seem to. */
const powersToTell = 10
/** Periods up to this are seen three times over. */
const longestPeriod = 20
const large = 2 ** 900

/**
 * MICMAC (Duperrin and Godet 1973): influence and dependence over paths of k steps are the row and column sums of the matrix to the power k; k is
 * raised until the ranks stay. They need not: they may come back in a period for ever. With negative cells paths are counted by their strength, and
 * those with an even number of negative cells (support) and an odd one (conflict) are kept apart by the doubled matrix [[P, N], [N, P]].
 * `kmax` powers are told; left out, ten or as many as it takes to show the stable ranks.
 */
export function micmac(influences: Influences, asked: PowersAsked = {}): Micmac {
  return atOnce(micmacInSlices(influences, asked))
}

export function* micmacInSlices({ size, cells }: Influences, { kmax }: PowersAsked): Sliced<Micmac> {
  const isSigned = cells.some((value) => value < 0)
  const columns = turned(size, cells)
  const [rowSide, columnSide] = [pathsFrom(size), pathsFrom(size)]
  const powers: MicmacPower[] = []
  const marks: string[] = []
  let endsAt: number | null = null
  for (let k = 1; k <= Math.max(kmax ?? 0, powersLookedAt); k++) {
    step(size, cells, rowSide)
    step(size, columns, columnSide)
    if (!rowSide.paths.some((value) => value > 0)) {
      endsAt ??= k - 1
      // Empty ones are told where they are asked for, and the first in any case.
      if (k > (kmax ?? 1)) break
    }
    // One scale for both sides, so that support and conflict, influence and dependence can be compared.
    const exponent = scaled(rowSide, columnSide)
    const influence = sumsOf(size, rowSide.paths)
    const dependence = sumsOf(size, columnSide.paths)
    const influenceRank = ranksOf(influence.all)
    const dependenceRank = ranksOf(dependence.all)
    const signed = isSigned
      ? {
          support: { influence: influence.even, dependence: dependence.even },
          conflict: { influence: influence.odd, dependence: dependence.odd },
        }
      : null
    powers.push({ k, influence: influence.all, dependence: dependence.all, influenceRank, dependenceRank, exponent, signed })
    marks.push(`${influenceRank.join()};${dependenceRank.join()}`)
    yield
  }
  const stableFrom = endsAt === null ? stableSince(marks) : null
  const period = endsAt === null && stableFrom === null ? periodOf(marks) : null
  return { powers: powers.slice(0, kmax ?? Math.max(10, (stableFrom ?? 0) + 1)), stableFrom, period, endsAt }
}

/**
 * Sums over all paths up to the last power told, a path of k steps counting alpha^(k-1): long paths weigh less. Paths back to their beginning are
 * included.
 */
export function attenuated({ powers }: Micmac, alpha: number): InfluenceSums {
  const summed = (side: keyof InfluenceSums): number[] =>
    powers[0]?.[side].map((_, at) =>
      powers.reduce((sum, power) => sum + alpha ** (power.k - 1) * power[side][at]! * 2 ** power.exponent, 0),
    ) ?? []
  return { influence: summed('influence'), dependence: summed('dependence') }
}

/** Weights of paths from each thing: those with an even number of negative cells, then those with an odd one. */
interface Paths {
  paths: Float64Array
  exponent: number
}

function pathsFrom(size: number): Paths {
  return { paths: new Float64Array(2 * size).fill(1, 0, size), exponent: 0 }
}

function step(size: number, cells: Float64Array, side: Paths): void {
  const next = new Float64Array(2 * size)
  for (let from = 0; from < size; from++) {
    let [even, odd] = [0, 0]
    for (let to = 0; to < size; to++) {
      const value = cells[from * size + to]!
      if (value > 0) {
        even += value * side.paths[to]!
        odd += value * side.paths[size + to]!
      } else if (value < 0) {
        even -= value * side.paths[size + to]!
        odd -= value * side.paths[to]!
      }
    }
    next[from] = even
    next[size + from] = odd
  }
  side.paths = next
}

/** Takes a power of two out of both where numbers grow too large; powers of two leave every digit as it is. */
function scaled(one: Paths, other: Paths): number {
  if (one.paths.some((value) => value > large) || other.paths.some((value) => value > large))
    for (const side of [one, other]) {
      side.paths = side.paths.map((value) => value / large)
      side.exponent += 900
    }
  return one.exponent
}

function sumsOf(size: number, paths: Float64Array): { readonly all: number[]; readonly even: number[]; readonly odd: number[] } {
  const even = [...paths.subarray(0, size)]
  const odd = [...paths.subarray(size)]
  return { all: even.map((value, at) => value + odd[at]!), even, odd }
}

function turned(size: number, cells: Float64Array): Float64Array {
  return cells.map((_, at) => cells[(at % size) * size + Math.floor(at / size)]!)
}

function stableSince(marks: readonly string[]): number | null {
  const last = marks.at(-1)
  const since = marks.findLastIndex((mark) => mark !== last) + 1
  return last !== undefined && marks.length - since >= powersToTell ? since + 1 : null
}

function periodOf(marks: readonly string[]): number | null {
  for (let period = 2; period <= longestPeriod; period++) {
    const seen = Math.max(3 * period, powersToTell)
    if (marks.length >= seen + period && marks.slice(-seen).every((mark, at) => mark === marks[marks.length - seen + at - period]))
      return period
  }
  return null
}
