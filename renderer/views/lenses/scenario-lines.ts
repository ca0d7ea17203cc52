import type { LensReading } from '#core/contract/lenses.ts'

export interface ScenarioLine {
  readonly place: number
  readonly states: readonly number[]
  readonly consistency: number
  readonly totalImpact: number
  /** Codes of the instruments in a state, one after another. */
  readonly codes: (state: 0 | 1 | 2) => string
}

/** The consistent scenarios of a reading, the best first; none where the lens refuses. */
export function scenarioRows({ instruments, lenses }: LensReading): readonly ScenarioLine[] {
  if (lenses.crossImpact.refused !== null) return []
  return lenses.crossImpact.scenarios.map((one, at) => ({
    ...one,
    place: at + 1,
    codes: (state) =>
      instruments
        .filter((_, place) => one.states[place] === state)
        .map(({ code }) => code)
        .join(', '),
  }))
}
