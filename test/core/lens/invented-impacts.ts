import fc from 'fast-check'
import { type CrossImpacts, offsetsOf, scenarioCount } from '#core/lens/cross-impact.ts'

/** Cross-impact matrices of a few descriptors with one to four states, whole scores. */
export const smallImpacts: fc.Arbitrary<CrossImpacts> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 })
  .chain((states) => {
    const size = offsetsOf(states).at(-1)!
    return fc.array(fc.integer({ min: -3, max: 3 }), { minLength: size * size, maxLength: size * size }).map((values) => {
      const descriptorOf = states.flatMap((count, at) => Array.from({ length: count }, () => at))
      const cells = Float64Array.from(values, (value, at) => (descriptorOf[Math.floor(at / size)] === descriptorOf[at % size] ? 0 : value))
      return { states, cells }
    })
  })

/** Every scenario, one after another. */
export function everyScenario(impacts: CrossImpacts): readonly (readonly number[])[] {
  return Array.from({ length: scenarioCount(impacts) }, (_, number) => {
    const scenario: number[] = []
    for (let rest = number, at = impacts.states.length - 1; at >= 0; at--) {
      scenario[at] = rest % impacts.states[at]!
      rest = Math.floor(rest / impacts.states[at]!)
    }
    return scenario
  })
}
