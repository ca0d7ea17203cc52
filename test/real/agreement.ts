import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cohenKappa, type KappaWeights, kappaWeights } from '#core/agreement/cohen.ts'
import { fleissKappa } from '#core/agreement/fleiss.ts'
import { kendallW } from '#core/agreement/kendall.ts'
import { krippendorffAlpha } from '#core/agreement/krippendorff.ts'
import { levels, type Ratings } from '#core/agreement/ratings.ts'
import { ratingsOfCounts, ratingsOfTable } from '../core/agreement/published.ts'

/**
 * Reproduces every published value of agreement in ../shared/examples, by the functions and by the command line. Run alone with
 * `node test/real/agreement.ts`.
 */

interface AlphaExamples {
  readonly cases: readonly {
    readonly name: string
    readonly raters_by_unit: Ratings
    readonly published: Readonly<Record<string, number>>
    readonly computed: Readonly<Record<string, number>>
    readonly tolerance: number
  }[]
  readonly counts_cases: readonly { readonly value_counts: readonly (readonly number[])[]; readonly published: number }[]
}

interface KendallExamples {
  readonly cases: readonly {
    readonly name: string
    /** A row a subject, a column a rater. */
    readonly data: readonly (readonly number[])[]
    readonly computed: { readonly W: number; readonly chi2: number; readonly p: number }
    readonly published?: { readonly W?: string; readonly S?: number; readonly sum_D2?: number }
    readonly recalled?: { readonly W: number; readonly S: number }
  }[]
}

const kappaNames = { none: 'unweighted', linear: 'linear', quadratic: 'quadratic' } as const

interface KappaExamples {
  readonly cases: readonly {
    readonly name: string
    readonly table: readonly (readonly number[])[]
    readonly published: Readonly<Record<(typeof kappaNames)[KappaWeights], number>> & { readonly unweighted_ci?: readonly [number, number] }
    readonly computed: Readonly<Record<(typeof kappaNames)[KappaWeights], number>>
  }[]
  readonly fleiss: {
    readonly name: string
    /** A row a subject, a column a rater. */
    readonly ratings: readonly (readonly number[])[]
    readonly expected: number
    readonly computed: number
  }
}

/** One question to both, and every value that the answer has to meet. */
interface Wanted {
  readonly name: string
  readonly ratings: Ratings
  readonly args: readonly string[]
  readonly found: { readonly value: number | null; readonly p?: number | null; readonly interval: readonly [number, number] | null }
  readonly values: readonly (readonly [value: number, tolerance: number])[]
  readonly p: number | null
  /** Of a published interval by the standard error: the bootstrap's comes near. */
  readonly interval?: readonly [number, number]
}

/** Half of the last of three digits, as values are printed. */
const printed = 0.0006
/** Of values that were worked out to nine digits. */
const worked = 1e-8
/** Between two kinds of intervals. */
const ofIntervals = 0.02

const turned = (rows: readonly (readonly number[])[]): Ratings => rows[0]!.map((_, column) => rows.map((row) => row[column]!))

function alphas({ cases, counts_cases: counts }: AlphaExamples): readonly Wanted[] {
  const one = (name: string, ratings: Ratings, level: (typeof levels)[number], values: Wanted['values']): Wanted => ({
    name: `alpha, ${level}, ${name}`,
    ratings,
    args: ['--statistic', 'krippendorff', '--level', level],
    found: krippendorffAlpha(ratings, level),
    values,
    p: null,
  })
  return [
    ...cases.flatMap(({ name, raters_by_unit: ratings, published, computed, tolerance }) =>
      levels.map((level) => {
        const values = [[computed[level]!, worked] as const]
        return one(name, ratings, level, published[level] === undefined ? values : [...values, [published[level], tolerance] as const])
      }),
    ),
    ...counts.map(({ value_counts: table, published }) =>
      one(`counts ${JSON.stringify(table)}`, ratingsOfCounts(table), 'nominal', [[published, 1e-9]]),
    ),
  ]
}

function concordances({ cases }: KendallExamples): readonly Wanted[] {
  return cases.map(({ name, data, computed, published, recalled }) => {
    const ratings = turned(data)
    const [items, raters] = [data.length, ratings.length]
    const ofSquares = (squares: number): readonly [number, number] => [(12 * squares) / (raters ** 2 * (items ** 3 - items)), 1e-12]
    const [over = 1, under = 1] = (published?.W ?? '').split('/').map(Number)
    const squares = [published?.S, published?.sum_D2, recalled?.S].filter((sum) => sum !== undefined)
    const values = [[computed.W, 1e-12] as const, ...squares.map(ofSquares)]
    if (published?.W !== undefined) values.push([over / under, 1e-12])
    if (recalled !== undefined) values.push([recalled.W, 0.005])
    return {
      name: `W, ${name}`,
      ratings,
      args: ['--statistic', 'kendall', '--level', 'ordinal'],
      found: kendallW(ratings),
      values,
      p: computed.p,
    }
  })
}

function kappas({ cases, fleiss }: KappaExamples): readonly Wanted[] {
  const subjects = turned(fleiss.ratings)
  return [
    ...cases.flatMap(({ name, table, published, computed }) =>
      kappaWeights.map((weights) => {
        const ratings = ratingsOfTable(table)
        const key = kappaNames[weights]
        return {
          name: `kappa, ${key}, ${name}`,
          ratings,
          args: ['--statistic', 'kappa', '--level', weights === 'none' ? 'nominal' : 'ordinal', '--weights', weights],
          found: cohenKappa(ratings, { weights }),
          values: [
            [published[key], printed],
            [computed[key], worked],
          ] as const,
          p: null,
          ...(weights === 'none' && published.unweighted_ci ? { interval: published.unweighted_ci } : {}),
        }
      }),
    ),
    {
      name: fleiss.name,
      ratings: subjects,
      args: ['--statistic', 'fleiss', '--level', 'nominal'],
      found: fleissKappa(subjects),
      values: [
        [fleiss.expected, printed],
        [fleiss.computed, worked],
      ],
      p: null,
    },
  ]
}

function meets({ values, p, interval }: Wanted, found: Wanted['found']): boolean {
  const near = (value: number | null | undefined, wanted: number, tolerance: number): boolean =>
    typeof value === 'number' && Math.abs(value - wanted) <= tolerance
  return (
    values.every(([wanted, tolerance]) => near(found.value, wanted, tolerance)) &&
    (p === null || near(found.p, p, 1e-9)) &&
    (interval === undefined || interval.every((end, at) => near(found.interval?.[at], end, ofIntervals)))
  )
}

/** Prints a line a question and counts both answers to it. */
export function checkAgreement(examples: string): { readonly passed: number; readonly failed: number } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(examples, `${name}.json`), 'utf8'))
  const all = [
    ...alphas(read('krippendorff_alpha') as AlphaExamples),
    ...concordances(read('kendall_w') as KendallExamples),
    ...kappas(read('kappa') as KappaExamples),
  ]
  const folder = mkdtempSync(join(tmpdir(), 'manumix-agreement-'))
  let passed = 0
  let failed = 0
  const check = (name: string, good: boolean, found: Wanted['found']): void => {
    if (good) passed++
    else failed++
    console.log(
      `${good ? 'ok  ' : 'FAIL'} ${name}: ${found.value}${typeof found.p === 'number' ? `, p ${found.p}` : ''}${found.interval ? `, ${found.interval.join(' to ')}` : ''}`,
    )
  }
  try {
    for (const wanted of all) {
      check(wanted.name, meets(wanted, wanted.found), wanted.found)
      const answered = onCommandLine(folder, wanted)
      check('  the same on the command line', meets(wanted, answered), answered)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { passed, failed }
}

function onCommandLine(folder: string, { ratings, args }: Wanted): Wanted['found'] {
  const file = join(folder, 'ratings.csv')
  writeFileSync(file, ratings.map((row) => `${row.join(',')}\n`).join(''))
  const main = resolve(import.meta.dirname, '../../electron/cli/main.ts')
  const env = { ...process.env, MANUMIX_USER_FOLDER: join(folder, 'user') }
  const { stdout, stderr } = spawnSync(process.execPath, [main, 'agreement', file, ...args, '--json'], { encoding: 'utf8', env })
  try {
    return JSON.parse(stdout) as Wanted['found']
  } catch {
    console.log(stderr)
    return { value: null, interval: null }
  }
}

if (import.meta.main) {
  const { passed, failed } = checkAgreement(resolve(import.meta.dirname, '../../../shared/examples'))
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
