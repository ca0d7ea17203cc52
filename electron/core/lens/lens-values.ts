import { dematelInSlices, type Normalisation } from './dematel.ts'
import { directInfluence, type Influences } from './direct.ts'
import { structureInSlices } from './ism.ts'
import { type Micmac, micmacInSlices, powersLookedAt } from './micmac.ts'
import { meanRankOf, meanRanks } from './ranks.ts'
import { readScenarios } from './scenario-influence.ts'
import { secondOrder } from './second-order.ts'
import type { Sliced } from './slices.ts'

/**
 * The lenses, and by which figure each ranks instruments, so that ranks can be compared where scores have signs: direct by the row sum; second order
 * by its total; MICMAC by support less conflict at its power, which is the row sum of the signed matrix raised to it; DEMATEL by D of the signed
 * matrix; ISM by driving power, links being strengths from the cut on; cross-impact by `scenarioInfluence`.
 */
export const lensNames = ['direct', 'secondOrder', 'micmac', 'dematel', 'ism', 'crossImpact'] as const
export type LensName = (typeof lensNames)[number]

export interface LensSettings {
  readonly normalisation: Normalisation
  /** ISM's cut-off; undefined: any score that is not 0. */
  readonly cut?: number | undefined
  readonly tolerance: number
  /** MICMAC's power: that of the matrix as it is judged is kept where the matrix is varied. */
  readonly power: number
}

/** The figures by which a lens ranks; null where it gives none. */
export function* lensValues(
  lens: LensName,
  influences: Influences,
  { normalisation, cut, tolerance, power }: LensSettings,
): Sliced<readonly number[] | null> {
  if (lens === 'direct') return directInfluence(influences).influence
  if (lens === 'secondOrder') return secondOrder(influences).total
  if (lens === 'micmac') return [...powerSums(influences, power)]
  if (lens === 'dematel') return (yield* dematelInSlices(influences, normalisation))?.D ?? null
  if (lens === 'ism') return (yield* structureInSlices(influences, cut)).driving
  const found = yield* readScenarios(influences, tolerance)
  return found.refused === null ? found.influence : null
}

/** Ranks of a lens' figures: they are sums of scores, or of shares of one in DEMATEL; MICMAC's grow or shrink with the power. */
export function lensRanks(lens: LensName, values: ArrayLike<number>): readonly number[] {
  return meanRanks(values, lens === 'micmac' ? 0 : 1)
}

/** One of them. */
export function lensRankOf(lens: LensName, values: ArrayLike<number>, one: number): number {
  return meanRankOf(values, one, lens === 'micmac' ? 0 : 1)
}

/** Row sums of the matrix to the power k, signs included. */
export function powerSums(influences: Influences, k: number): Float64Array {
  let sums: Float64Array = new Float64Array(influences.size).fill(1)
  for (let step = 0; step < k; step++) sums = times(influences, sums)
  return sums
}

/** The matrix times a column. */
export function times({ size, cells }: Influences, vector: Float64Array): Float64Array {
  const product = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    let sum = 0
    for (let at = 0; at < size; at++) sum += cells[row * size + at]! * vector[at]!
    product[row] = sum
  }
  return product
}

export interface MicmacReading extends Micmac {
  /** The power at which instruments are ranked: where the ranks become stable, else the last that is not empty, else the tenth. */
  readonly k: number
  readonly net: readonly number[]
  /** The order by net influence is the same at all powers from k on that were looked at. */
  readonly netStays: boolean
}

export function* readMicmac(influences: Influences): Sliced<MicmacReading> {
  const found = yield* micmacInSlices(influences, { kmax: powersLookedAt })
  const k = found.stableFrom ?? (found.endsAt === null ? 10 : Math.max(1, found.endsAt))
  let sums = powerSums(influences, k)
  const net = [...sums]
  const last = found.powers.length
  let netStays = found.endsAt === null
  const order = lensRanks('micmac', net).join()
  for (let power = k + 1; netStays && power <= last; power++) {
    sums = times(influences, sums)
    netStays = lensRanks('micmac', sums).join() === order
    yield
  }
  return { ...found, k, net, netStays }
}
