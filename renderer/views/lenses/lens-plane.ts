import type { LensReading } from '#core/contract/lenses.ts'
import type { LensName } from '#core/lens/lens-values.ts'
import type { PlaneEntry } from '#renderer/charts/influence-plane.ts'

/** By instrument, in the order of the reading. */
interface Sides {
  readonly influence: readonly number[]
  readonly dependence: readonly number[]
}

/**
 * Places in the plane of influence and dependence. MICMAC's are net of conflict and shares of their sizes, and with `moves` so are the beginnings
 * of its arrows, the direct sums; second order has no dependence of its own, and takes the direct one. Null where the lens gives no places.
 */
export function planeEntries(reading: LensReading, lens: LensName, moves: boolean): readonly PlaneEntry[] | null {
  const { direct, secondOrder, micmac, dematel } = reading.lenses
  const { strength } = direct
  const size = strength.influence.map((value, at) => value + strength.dependence[at]!)
  const entries = ({ influence, dependence }: Sides, prominence: readonly number[], before: Sides | null = null) =>
    reading.instruments.map(({ id, code }, at) => ({
      id,
      code,
      influence: influence[at]!,
      dependence: dependence[at]!,
      prominence: prominence[at]!,
      before: before === null ? null : { influence: before.influence[at]!, dependence: before.dependence[at]! },
    }))
  switch (lens) {
    case 'direct':
      return entries(direct, size)
    case 'secondOrder':
      return entries({ influence: secondOrder.total, dependence: direct.dependence }, size)
    case 'micmac': {
      const { support, conflict } = micmac
      const dependence =
        support === null || conflict === null
          ? micmac.dependence
          : support.dependence.map((value, at) => value - (conflict.dependence[at] ?? 0))
      return entries(
        { influence: shares(micmac.net), dependence: shares(dependence) },
        micmac.influence.map((value, at) => value + micmac.dependence[at]!),
        moves ? { influence: shares(direct.influence), dependence: shares(direct.dependence) } : null,
      )
    }
    case 'dematel':
      return dematel.refused === null
        ? entries(
            { influence: dematel.D, dependence: dematel.R },
            dematel.prominence.map((value) => Math.abs(value)),
          )
        : null
    case 'crossImpact':
    case 'ism':
      return null
  }
}

/** Each as a part of the sum of their sizes, signs kept: powers of a matrix can be compared with the matrix then. */
function shares(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + Math.abs(value), 0)
  return values.map((value) => (sum === 0 ? 0 : value / sum))
}
