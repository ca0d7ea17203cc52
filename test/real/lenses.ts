import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { crossImpactsOf, impactBalances, readScenario } from '#core/lens/cross-impact.ts'
import { scwText } from '../core/matrix-file/scw.ts'

/** Reproduces the published results of the lenses in ../shared/examples by the command line. Run alone with `node test/real/lenses.ts`. */

type Cells = readonly (readonly number[])[]

interface CrossImpactExample {
  readonly id: string
  readonly descriptors: readonly { readonly code: string; readonly states: readonly string[] }[]
  readonly matrix: Cells
}
interface Somewhereland extends CrossImpactExample {
  readonly published: {
    readonly n_scenarios: number
    readonly consistent: readonly string[]
    readonly balances_of_A2B1C3D1E1F1: readonly number[]
  }
  readonly computed: {
    readonly consistent: readonly {
      readonly scenario: string
      readonly total_impact_score: number
      readonly consistency_value: number
      readonly descriptor_consistency: readonly number[]
      readonly basin_weight_global_succession: number
    }[]
  }
}
interface GlobalWorld extends CrossImpactExample {
  readonly published_scenariowizard: {
    /** States from 1. */
    readonly solutions: readonly {
      readonly scenario: readonly number[]
      readonly weight: number
      readonly consistency_value: number
      readonly total_impact_score: number
    }[]
  }
  readonly computed: { readonly n_scenarios: number; readonly cycles: readonly { readonly states: Cells; readonly basin: number }[] }
}
interface DematelExample {
  readonly cases: readonly {
    readonly name: string
    readonly A?: Cells
    readonly published: { readonly T: Cells; readonly ci_ri_sum_diff: Cells; readonly threshold_mean_T: number }
    readonly computed_exact: Readonly<Record<'D' | 'R' | 'prominence' | 'relation', readonly number[]>> & {
      readonly k: number
      readonly T: Cells
      readonly threshold_mean: number
    }
  }[]
}
interface MicmacExample {
  readonly cases: readonly {
    readonly matrix: Cells
    readonly published: {
      readonly k?: number
      readonly influence_share?: readonly number[]
      readonly dependence_share?: readonly number[]
      readonly influence?: readonly number[]
      readonly dependence?: readonly number[]
    }
    readonly computed_powers?: readonly {
      readonly k: number
      readonly row_sums: readonly number[]
      readonly column_sums: readonly number[]
    }[]
  }[]
}

interface ScenarioAnswer {
  readonly states: Readonly<Record<string, string>>
  readonly consistency: number
  readonly totalImpact: number
  readonly weight: number
}
interface BalanceAnswer {
  readonly searched: number
  readonly count: number
  readonly scenarios: readonly ScenarioAnswer[]
  readonly cycles: readonly { readonly states: readonly Readonly<Record<string, string>>[]; readonly weight: number }[]
}
type DematelAnswer = Readonly<Record<'D' | 'R' | 'prominence' | 'relation', readonly number[]>> & {
  readonly k: number
  readonly T: Cells
  readonly threshold: number
}
interface SumsAnswer {
  readonly influence: readonly number[]
  readonly dependence: readonly number[]
}
interface MicmacAnswer {
  readonly powers: readonly (SumsAnswer & { readonly k: number })[]
  readonly stableFrom: number | null
  readonly period: number | null
  readonly attenuated?: SumsAnswer
}

/** The rounding of X in the program that printed T. */
const printed = 1e-4
const worked = 1e-8

/** Prints a line a question and counts the answers. */
export function checkLenses(examples: string): { readonly passed: number; readonly failed: number } {
  const read = <Example>(name: string): Example => JSON.parse(readFileSync(join(examples, `${name}.json`), 'utf8')) as Example
  const folder = mkdtempSync(join(tmpdir(), 'manumix-lenses-'))
  let [passed, failed] = [0, 0]
  const check = (name: string, good: boolean): void => {
    if (good) passed++
    else failed++
    console.log(`${good ? 'ok  ' : 'FAIL'} ${name}`)
  }
  const ask = <Answer>(method: string, file: string, ...options: readonly string[]): Answer =>
    answerOf<Answer>(folder, method, file, options)
  const balance = ({ id, descriptors, matrix }: CrossImpactExample): BalanceAnswer => {
    const text = scwText({ descriptors: descriptors.map(({ code, states }) => ({ name: code, states })), cells: matrix })
    writeFileSync(join(folder, `${id}.scw`), text)
    return ask<BalanceAnswer>('cib', `${id}.scw`)
  }
  const sheet = (cells: Cells): string => {
    const labels = cells.map((_, at) => `Variable ${at + 1}`)
    writeFileSync(
      join(folder, 'matrix.csv'),
      [['', ...labels], ...cells.map((line, at) => [labels[at]!, ...line])].map((line) => `${line.join(',')}\n`).join(''),
    )
    return 'matrix.csv'
  }
  try {
    somewhereland(read<Somewhereland>('cib_somewhereland'), balance, check)
    globalWorld(read<GlobalWorld>('cib_global'), balance, check)
    for (const { name, A, published, computed_exact: exact } of read<DematelExample>('dematel').cases) {
      if (A === undefined) continue
      const found = ask<DematelAnswer>('dematel', sheet(A))
      const table = found.D.map((_, at) => [found.D[at]!, found.R[at]!, found.prominence[at]!, found.relation[at]!])
      check(
        `DEMATEL, ${name}, as published`,
        near(found.T, published.T, printed) &&
          near(table, published.ci_ri_sum_diff, printed) &&
          near(found.threshold, published.threshold_mean_T, printed),
      )
      const { threshold_mean: threshold, ...rest } = exact
      check(
        `DEMATEL, ${name}, exact`,
        near(found.threshold, threshold, worked) &&
          (['k', 'T', 'D', 'R', 'prominence', 'relation'] as const).every((key) => near(found[key], rest[key], worked)),
      )
    }
    const [cycling, fading] = read<MicmacExample>('micmac').cases
    if (cycling !== undefined) {
      const { powers, stableFrom, period } = ask<MicmacAnswer>('micmac', sheet(cycling.matrix))
      check('MICMAC: ranks come back with period 3 and never settle', stableFrom === null && period === 3)
      const sums = powers.map(({ k, influence, dependence }) => ({ k, influence, dependence }))
      const wanted =
        cycling.computed_powers?.map(({ k, row_sums: influence, column_sums: dependence }) => ({ k, influence, dependence })) ?? []
      check('MICMAC: sums of every power', wanted.length > 0 && isDeepStrictEqual(sums.slice(0, wanted.length), wanted))
      const power = powers[(cycling.published.k ?? 0) - 1]
      check(
        'MICMAC: published shares',
        near(shares(power?.influence), cycling.published.influence_share, worked) &&
          near(shares(power?.dependence), cycling.published.dependence_share, worked),
      )
    }
    if (fading !== undefined) {
      const { attenuated } = ask<MicmacAnswer>('micmac', sheet(fading.matrix), '--option', 'kmax=2', '--option', 'alpha=0.5')
      const { influence, dependence } = fading.published
      check('MICMAC: published sums where long paths weigh less', near(attenuated, { influence, dependence }, worked))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { passed, failed }
}

type Balance = (example: CrossImpactExample) => BalanceAnswer
type Check = (name: string, good: boolean) => void

function somewhereland(example: Somewhereland, balance: Balance, check: Check): void {
  const { descriptors, matrix, published, computed } = example
  const found = balance(example)
  const nameOf = ({ states }: ScenarioAnswer): string => descriptors.map(({ code }) => states[code]!.slice(0, 2)).join(' ')
  check(
    'Somewhereland: 10 consistent scenarios of 486, as published',
    found.searched === published.n_scenarios &&
      found.count === published.consistent.length &&
      isDeepStrictEqual(found.scenarios.map(nameOf).toSorted(), published.consistent.toSorted()),
  )
  check(
    'Somewhereland: consistency, total impact and weights',
    computed.consistent.every(
      ({ scenario, consistency_value: consistency, total_impact_score: total, basin_weight_global_succession: weight }) =>
        found.scenarios.some(
          (one) =>
            nameOf(one) === scenario && isDeepStrictEqual([one.consistency, one.totalImpact, one.weight], [consistency, total, weight]),
        ),
    ),
  )
  const impacts = crossImpactsOf({ descriptors: descriptors.map(({ code, states }) => ({ name: code, states })), cells: matrix })
  check(
    'Somewhereland: published balances',
    isDeepStrictEqual([...impactBalances(impacts, [1, 0, 2, 0, 0, 0])], published.balances_of_A2B1C3D1E1F1),
  )
  const placesOf = (name: string): readonly number[] => name.split(' ').map((state) => Number(state[1]) - 1)
  check(
    'Somewhereland: consistency of every descriptor',
    computed.consistent.every(({ scenario, descriptor_consistency: wanted }) =>
      isDeepStrictEqual(readScenario(impacts, placesOf(scenario)).byDescriptor, wanted),
    ),
  )
}

function globalWorld(example: GlobalWorld, balance: Balance, check: Check): void {
  const { descriptors, published_scenariowizard: published, computed } = example
  const found = balance(example)
  const states = (places: readonly number[]) =>
    Object.fromEntries(descriptors.map(({ code, states: names }, at) => [code, names[places[at]! - 1]!]))
  const wanted = published.solutions.map(({ scenario, weight, consistency_value: consistency, total_impact_score: totalImpact }) => ({
    states: states(scenario),
    consistency,
    totalImpact,
    weight,
  }))
  check(
    'Global: the solutions of ScenarioWizard with their weights',
    found.searched === computed.n_scenarios &&
      found.count === wanted.length &&
      wanted.every((one) => found.scenarios.some((other) => isDeepStrictEqual(other, one))),
  )
  const cycles = computed.cycles.map((cycle) => ({ states: cycle.states.map(states), weight: cycle.basin }))
  check('Global: what ends in a cycle', isDeepStrictEqual(found.cycles, cycles))
}

function shares(sums: readonly number[] | undefined): readonly number[] {
  const total = sums?.reduce((sum, value) => sum + value, 0) ?? 0
  return sums?.map((value) => value / total) ?? []
}

/** Numbers, lists and records of them alike within a tolerance. */
function near(found: unknown, wanted: unknown, tolerance: number): boolean {
  if (typeof wanted === 'number') return typeof found === 'number' && Math.abs(found - wanted) <= tolerance
  if (typeof wanted !== 'object' || wanted === null || typeof found !== 'object' || found === null) return false
  const [ours, theirs] = [Object.entries(found), new Map(Object.entries(wanted))]
  return ours.length === theirs.size && ours.every(([key, value]) => near(value, theirs.get(key), tolerance))
}

function answerOf<Answer>(folder: string, method: string, file: string, options: readonly string[]): Answer {
  const main = resolve(import.meta.dirname, '../../electron/cli/main.ts')
  const env = { ...process.env, MANUMIX_USER_FOLDER: join(folder, 'user') }
  const args = [main, 'lens', method, join(folder, file), ...options, '--json']
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
  if (stderr !== '') console.log(stderr)
  return (JSON.parse(stdout) as { readonly result: Answer }).result
}

if (import.meta.main) {
  const { passed, failed } = checkLenses(resolve(import.meta.dirname, '../../../shared/examples'))
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
