import { kendallW } from '../agreement/kendall.ts'
import { kendallTau } from '../agreement/tau.ts'
import type { LensOptions, LensReading } from '../contract/lenses.ts'
import { dematelInSlices } from './dematel.ts'
import { directInfluence, type Influences, strengths } from './direct.ts'
import { structureInSlices } from './ism.ts'
import { type LensName, lensNames, lensRanks, type LensSettings, readMicmac } from './lens-values.ts'
import { readScenarios } from './scenario-influence.ts'
import { secondOrder } from './second-order.ts'
import type { Sliced } from './slices.ts'

/** The matrix by every lens, and by which figures each ranks; null where it gives none. */
export interface ReadMatrix {
  readonly signed: boolean
  readonly lenses: LensReading['lenses']
  readonly values: Readonly<Record<LensName, readonly number[] | null>>
  readonly settings: LensSettings
}

export function* readMatrix(influences: Influences, { normalisation, cut, tolerance }: Omit<LensOptions, 'potential'>): Sliced<ReadMatrix> {
  const direct = directInfluence(influences)
  const second = secondOrder(influences)
  const paths = yield* readMicmac(influences)
  const related = yield* dematelInSlices(influences, normalisation)
  const structure = yield* structureInSlices(influences, cut)
  const scenarios = yield* readScenarios(influences, tolerance)
  const at = paths.powers[paths.k - 1]
  const none = { influence: direct.influence.map(() => 0), dependence: direct.influence.map(() => 0) }
  return {
    signed: influences.cells.some((value) => value < 0),
    lenses: {
      direct: { ...direct, strength: directInfluence(strengths(influences)) },
      secondOrder: second,
      micmac: {
        k: paths.k,
        influence: at?.influence ?? none.influence,
        dependence: at?.dependence ?? none.dependence,
        support: at?.signed?.support ?? null,
        conflict: at?.signed?.conflict ?? null,
        net: paths.net,
        stableFrom: paths.stableFrom,
        period: paths.period,
        endsAt: paths.endsAt,
        netStays: paths.netStays,
      },
      dematel:
        related === null
          ? { refused: 'relations_without_end' }
          : {
              refused: null,
              k: related.k,
              D: related.D,
              R: related.R,
              prominence: related.prominence,
              relation: related.relation,
              threshold: related.threshold,
            },
      ism: { levels: structure.levels, driving: structure.driving, dependence: structure.dependence, cut: cut ?? null },
      crossImpact:
        scenarios.refused === null
          ? {
              refused: null,
              searched: scenarios.searched,
              count: scenarios.count,
              scenarios: scenarios.scenarios.map(({ scenario, consistency, totalImpact }) => ({
                states: scenario,
                consistency: Number.isFinite(consistency) ? consistency : 0,
                totalImpact,
              })),
              influence: scenarios.influence,
            }
          : scenarios,
    },
    values: {
      direct: direct.influence,
      secondOrder: second.total,
      micmac: paths.net,
      dematel: related?.D ?? null,
      ism: structure.driving,
      crossImpact: scenarios.refused === null ? scenarios.influence : null,
    },
    settings: { normalisation, cut, tolerance, power: paths.k },
  }
}

/** Ranks by lens, and how far the lenses agree. */
export function ranksByLens(values: ReadMatrix['values']): {
  readonly ranks: Readonly<Record<LensName, readonly number[] | null>>
  readonly agreement: LensReading['agreement']
} {
  const ranks = Object.fromEntries(
    lensNames.map((lens) => {
      const found = values[lens]
      return [lens, found === null ? null : lensRanks(lens, found)]
    }),
  ) as Record<LensName, readonly number[] | null>
  const given = lensNames.flatMap((lens) => (ranks[lens] === null ? [] : [ranks[lens]]))
  return {
    ranks,
    agreement: {
      W: kendallW(given, { ties: true }, { resamples: 0 }).value,
      lenses: given.length,
      pairs: lensNames.flatMap((a, place) =>
        lensNames.slice(place + 1).map((b) => {
          const [one, other] = [ranks[a], ranks[b]]
          return { a, b, tau: one === null || other === null ? null : kendallTau(one, other) }
        }),
      ),
    },
  }
}
