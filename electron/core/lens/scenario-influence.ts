import { giver, receiver } from '../matrix-file/cross-impact.ts'
import { type FoundScenario, searchConsistent } from './consistent-scenarios.ts'
import type { Influences } from './direct.ts'
import { impactsOfScores } from './instrument-states.ts'
import type { Sliced } from './slices.ts'

/** More instruments, more consistent scenarios, and a longer search (in partial scenarios) than these are not taken on. */
const mostInstruments = 20
const mostScenarios = 2000
const mostNodes = 500_000
const nodesPerSlice = 10_000

export interface ScenarioReadingOfScores {
  readonly refused: null
  readonly searched: number
  readonly count: number
  /** All consistent ones, best first. */
  readonly scenarios: readonly FoundScenario[]
  readonly influence: readonly number[]
}

export type ScenarioRefusal = { readonly refused: 'too_many_instruments' | 'too_many_scenarios' | 'search_too_long' }

/** All consistent scenarios of scores (states off, as it is and reinforced, see `impactsOfScores`), and the influence of each instrument in them. */
export function* readScenarios(influences: Influences, tolerance = 0): Sliced<ScenarioReadingOfScores | ScenarioRefusal> {
  if (influences.size > mostInstruments) return { refused: 'too_many_instruments' }
  const search = searchConsistent(impactsOfScores(influences), { tolerance, limit: mostScenarios, countTo: mostScenarios })
  for (let slices = 0; ; slices++) {
    const step = search.next()
    if (!step.done) {
      if (slices * nodesPerSlice >= mostNodes) return { refused: 'search_too_long' }
      yield
      continue
    }
    const { searched, count, more, scenarios } = step.value
    if (more) return { refused: 'too_many_scenarios' }
    return { refused: null, searched, count, scenarios, influence: scenarioInfluence(influences, scenarios) }
  }
}

/**
 * Influence in consistent scenarios: what an instrument's state adds to the balances of the others' states, u(own) · sum of score · v(other), as the
 * mean over all consistent scenarios, each weighed by its total impact. Total impact of a consistent scenario is not below 0 (with a tolerance it
 * can be: such a one counts nothing); that everything is off, which is always consistent, weighs nothing. 0 for all where nothing weighs.
 */
export function scenarioInfluence(
  influences: Influences,
  scenarios: readonly Pick<FoundScenario, 'scenario' | 'totalImpact'>[],
): readonly number[] {
  const { size, cells } = influences
  const weights = scenarioCells(influences, scenarios)
  return Array.from({ length: size }, (_, from) => {
    let sum = 0
    for (let to = 0; to < size; to++) sum += cells[from * size + to]! * weights[from * size + to]!
    return sum
  })
}

/** What the score of each cell is multiplied with in `scenarioInfluence`: the weighted mean of u(giver's state) · v(receiver's state). */
export function scenarioCells({ size }: Influences, scenarios: readonly Pick<FoundScenario, 'scenario' | 'totalImpact'>[]): Float64Array {
  const factors = new Float64Array(size * size)
  let total = 0
  for (const { scenario, totalImpact } of scenarios) {
    if (totalImpact <= 0) continue
    total += totalImpact
    for (let from = 0; from < size; from++) {
      const give = giver[scenario[from]!]! * totalImpact
      if (give !== 0) for (let to = 0; to < size; to++) factors[from * size + to]! += give * receiver[scenario[to]!]!
    }
  }
  return total === 0 ? factors : factors.map((value) => value / total)
}
