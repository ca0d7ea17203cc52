import { Refusal } from '#core/contract/refusal.ts'
import { consistentScenarios } from '#core/lens/consistent-scenarios.ts'
import { type CrossImpacts, crossImpactsOf } from '#core/lens/cross-impact.ts'
import { dematel, normalisations } from '#core/lens/dematel.ts'
import { directInfluence, type Influences, influencesOf, type PotentialValue, potentialValues } from '#core/lens/direct.ts'
import { impactsOfScores, instrumentStates } from '#core/lens/instrument-states.ts'
import { interpretiveStructure } from '#core/lens/ism.ts'
import { attenuated, micmac } from '#core/lens/micmac.ts'
import { secondOrder } from '#core/lens/second-order.ts'
import { attractors } from '#core/lens/succession.ts'
import type { CrossImpactMatrix, SquareMatrix } from '#core/matrix-file/matrix-file.ts'
import { type NamedOptions, numberIn } from './named-options.ts'
import { UsageError, words } from './terminal.ts'

/** What a lens is asked of: scores of a project's instruments, or what a file holds. */
export interface LensMatrix {
  readonly of: 'project' | 'file'
  readonly matrix: SquareMatrix | CrossImpactMatrix
}

interface Lens {
  readonly options: readonly string[]
  readonly result: (matrix: LensMatrix, given: NamedOptions) => { readonly labels: readonly string[]; readonly result: unknown }
}

/** The lenses by the name that the command line gives them. */
export const lenses: Readonly<Record<string, Lens>> = {
  direct: square([], (influences) => directInfluence(influences)),
  'second-order': square([], (influences) => secondOrder(influences)),
  micmac: square(['kmax', 'alpha'], (influences, given) => {
    const kmax = given.has('kmax') ? number(given, 'kmax', { whole: true, least: 1, most: 1000 }) : undefined
    const found = micmac(influences, kmax === undefined ? {} : { kmax })
    const { stableFrom, period, endsAt } = found
    return {
      powers: found.powers.map(({ exponent, signed, ...power }) => ({
        ...power,
        ...(exponent === 0 ? {} : { exponent }),
        ...(signed === null ? {} : signed),
      })),
      stableFrom,
      period,
      ...(endsAt === null ? {} : { endsAt }),
      ...(given.has('alpha') ? { attenuated: attenuated(found, number(given, 'alpha', { least: 0, most: 1 })) } : {}),
    }
  }),
  dematel: square(['normalisation'], (influences, given) => {
    const found = dematel(influences, oneOf(given.get('normalisation') ?? 'both', normalisations))
    if (found === null) throw new Refusal('relations_without_end')
    return found
  }),
  cib: { options: ['tolerance', 'limit'], result: crossImpactBalance },
  ism: square(['threshold'], (influences, given, labels) => {
    const cutOff = given.has('threshold') ? number(given, 'threshold', { least: Number.MIN_VALUE }) : undefined
    const { reachability, levels, driving, dependence } = interpretiveStructure(influences, cutOff)
    return { reachability, levels: levels.map((level) => level.map((at) => labels[at]!)), driving, dependence }
  }),
}

function square(
  options: readonly string[],
  result: (influences: Influences, given: NamedOptions, labels: readonly string[]) => unknown,
): Lens {
  return {
    options: ['potential', ...options],
    result: ({ matrix }, given) => {
      const flat = matrix.kind === 'square' ? matrix : flattened(matrix)
      return { labels: flat.labels, result: result(influencesOf(flat, potentialOf(given)), given, flat.labels) }
    },
  }
}

/** Every state a thing of its own: labels with dots may be codes. */
function flattened({ descriptors, cells }: CrossImpactMatrix): SquareMatrix {
  return { kind: 'square', labels: descriptors.flatMap(({ name, states }) => states.map((state) => `${name}.${state}`)), cells }
}

function crossImpactBalance({ of, matrix }: LensMatrix, given: NamedOptions) {
  if (matrix.kind === 'square' && of === 'file') throw new Refusal('no_states')
  const descriptors =
    matrix.kind === 'square' ? matrix.labels.map((name) => ({ name, states: [...instrumentStates] as string[] })) : matrix.descriptors
  const impacts: CrossImpacts = matrix.kind === 'square' ? impactsOfScores(influencesOf(matrix)) : crossImpactsOf(matrix)
  const tolerance = given.has('tolerance') ? number(given, 'tolerance', { least: 0 }) : 0
  const limit = given.has('limit') ? number(given, 'limit', { whole: true, least: 0, most: 100_000 }) : 1000
  const { searched, count, scenarios } = consistentScenarios(impacts, { tolerance, limit })
  const ends = attractors(impacts)
  const weights = new Map(ends?.flatMap(({ scenarios: cycle, weight }) => (cycle.length === 1 ? [[cycle[0]!.join(), weight]] : [])))
  const statesOf = (scenario: readonly number[]): Readonly<Record<string, string>> =>
    Object.fromEntries(scenario.map((state, at) => [descriptors[at]!.name, descriptors[at]!.states[state]!]))
  return {
    labels: descriptors.flatMap(({ name, states }) => states.map((state) => `${name}.${state}`)),
    result: {
      searched,
      count,
      scenarios: scenarios.map(({ scenario, consistency, totalImpact }) => ({
        states: statesOf(scenario),
        consistency,
        totalImpact,
        weight: ends === null ? null : (weights.get(scenario.join()) ?? 0),
      })),
      ...(ends === null
        ? { weightsMissing: 'too_many_scenarios' }
        : {
            cycles: ends.flatMap(({ scenarios: cycle, weight }) => (cycle.length > 1 ? [{ states: cycle.map(statesOf), weight }] : [])),
          }),
    },
  }
}

function potentialOf(given: NamedOptions): PotentialValue {
  const text = given.get('potential') ?? '0'
  const found = potentialValues.find((value) => String(value) === text)
  if (found === undefined) throw wrong(text, potentialValues.join(', '))
  return found
}

function number(given: NamedOptions, name: string, bounds: Parameters<typeof numberIn>[2]): number {
  return numberIn(name, given.get(name) ?? '', bounds)
}

function oneOf<Choice extends string>(text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text)
  if (found === undefined) throw wrong(text, choices.join(', '))
  return found
}

function wrong(value: string, choices: string): UsageError {
  return new UsageError(words('cli.wrong_choice', { value, choices }))
}
