import type { LensAttractors, LensReading } from '#core/contract/lenses.ts'
import type { Format } from '#renderer/data/use-format.ts'

export interface ScenarioLine {
  readonly place: number
  readonly states: readonly number[]
  readonly consistency: number
  readonly totalImpact: number
  /** Share of the scenarios from which the mix settles in it; null while that is not known. */
  readonly weight: number | null
  /** Codes of the instruments in a state, one after another. */
  readonly codes: (state: 0 | 1 | 2) => string
}

/** The consistent scenarios of a reading, the best first; none where the lens refuses. */
export function scenarioRows({ instruments, lenses }: LensReading, attractors: LensAttractors | null): readonly ScenarioLine[] {
  if (lenses.crossImpact.refused !== null) return []
  return lenses.crossImpact.scenarios.map((one, at) => ({
    ...one,
    place: at + 1,
    weight: attractors === null ? null : (attractors.weights[at] ?? 0) / attractors.starts,
    codes: (state) =>
      instruments
        .filter((_, place) => one.states[place] === state)
        .map(({ code }) => code)
        .join(', '),
  }))
}

/** The least share that is written as it is. */
const leastShare = 0.0001

/** A weight in words: a share of all scenarios, never 0 where there is one. */
export function weightWords(weight: number | null, format: Format): string {
  if (weight === null) return '–'
  return weight > 0 && weight < leastShare ? `< ${format.share(leastShare, 2)}` : format.share(weight, 2)
}

export interface CycleLine {
  readonly place: number
  readonly scenarios: number
  /** Share of the scenarios from which the mix ends in it. */
  readonly weight: number
  /** Codes of the instruments whose state never comes to rest. */
  readonly restless: string
}

/** Scenarios that follow each other for ever. */
export function cycleRows({ instruments }: LensReading, { cycles, starts }: LensAttractors): readonly CycleLine[] {
  return cycles.map(({ scenarios, weight }, at) => ({
    place: at + 1,
    scenarios: scenarios.length,
    weight: weight / starts,
    restless: instruments
      .filter((_, place) => scenarios.some((states) => states[place] !== scenarios[0]?.[place]))
      .map(({ code }) => code)
      .join(', '),
  }))
}
