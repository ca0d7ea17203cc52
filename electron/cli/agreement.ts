import { writtenNumber } from '#core/page/number-format.ts'
import { type KappaWeights, cohenKappa, kappaWeights } from '#core/agreement/cohen.ts'
import { fleissKappa } from '#core/agreement/fleiss.ts'
import { kendallW } from '#core/agreement/kendall.ts'
import { krippendorffAlpha } from '#core/agreement/krippendorff.ts'
import { alphaMeaning, kappaMeaning } from '#core/agreement/meaning.ts'
import { type Agreement, type Level, levels, type Ratings } from '#core/agreement/ratings.ts'
import { readRatings } from '#core/agreement/written-ratings.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { csvRows } from './csv-rows.ts'
import { type CommandEngine, withEngine } from './engine.ts'
import { errorEntry, refusalLine, refusedOr } from './refusals.ts'
import { type ExitCode, parsed, print, say, UsageError, words, write } from './terminal.ts'

const options = {
  statistic: { type: 'string' },
  level: { type: 'string' },
  weights: { type: 'string' },
  ties: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

const statistics = ['krippendorff', 'kendall', 'kappa', 'fleiss'] as const
type Statistic = (typeof statistics)[number]

interface Asked {
  readonly statistic: Statistic
  readonly level: Level
  readonly weights: KappaWeights
  readonly ties: boolean
}

/** What every statistic tells, and what only some do. */
interface Found extends Agreement {
  readonly p: number | null
  /** Code of the word for the value, and whose word it is; null where nobody has words. */
  readonly meaning: string | null
  /** More to say of it. */
  readonly notes: readonly string[]
}

/**
 * `agreement FILE.csv --statistic krippendorff|kendall|kappa|fleiss --level nominal|ordinal|interval|ratio [--weights none|linear|quadratic]
 * [--ties] [--json]`: how far raters agree. The csv has no labels: a row a rater, a column an item, blanks missing.
 */
export async function agreementCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 1, most: 1 })
  const asked = askedOf(values)
  const file = positionals[0]!
  return withEngine(async (engine) => {
    try {
      const ratings = await ratingsIn(engine, file, asked)
      const found = agreementFound(ratings, asked)
      const { statistic, level } = asked
      const { value, p, interval } = found
      if (values.json) await print({ statistic, level, value, p, interval })
      else await write(process.stdout, `${sentences(found, asked).join('\n')}\n`)
      if (found.leftOut > 0) say(words(`cli.agreement.left_out.${statistic}`, { count: found.leftOut }))
      return 0
    } catch (error) {
      const refusal = refusedOr(error)
      if (values.json) await print({ error: errorEntry(refusal) })
      say(refusalLine(refusal, file))
      return 1
    }
  })
}

function askedOf(given: { readonly [Key in 'statistic' | 'level' | 'weights']?: string | undefined } & { readonly ties: boolean }): Asked {
  const statistic = chosen('--statistic', given.statistic, statistics)
  const level = chosen('--level', given.level, levels)
  const weights = chosen('--weights', given.weights ?? 'none', kappaWeights)
  if (given.weights !== undefined && statistic !== 'kappa') throw new UsageError(words('cli.agreement.only_kappa'))
  if (given.ties && statistic !== 'kendall') throw new UsageError(words('cli.agreement.only_kendall'))
  if (statistic === 'kendall' && level === 'nominal') throw new UsageError(words('cli.agreement.needs_order'))
  return { statistic, level, weights, ties: given.ties }
}

function chosen<Choice extends string>(option: string, value: string | undefined, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  if (value === undefined) throw new UsageError(words('cli.missing_option', { option, choices: choices.join(', ') }))
  throw new UsageError(words('cli.wrong_choice', { value, choices: choices.join(', ') }))
}

async function ratingsIn(engine: CommandEngine, file: string, asked: Asked): Promise<Ratings> {
  const { rows, delimiter } = await csvRows(engine, file)
  const mayBeWords = asked.level === 'nominal' && asked.weights === 'none'
  const ratings = readRatings(rows, { mayBeWords, delimiter })
  if (asked.statistic === 'kappa' && ratings.length > 2) throw new Refusal('not_two_raters', { count: ratings.length })
  if (asked.statistic === 'krippendorff' && asked.level === 'ratio' && ratings.some((row) => row.some((value) => (value ?? 0) < 0)))
    throw new Refusal('negative_ratio')
  return ratings
}

function agreementFound(ratings: Ratings, { statistic, level, weights, ties }: Asked): Found {
  switch (statistic) {
    case 'krippendorff': {
      const found = krippendorffAlpha(ratings, level)
      return { ...found, p: null, meaning: found.value === null ? null : alphaMeaning(found.value), notes: [] }
    }
    case 'kendall': {
      const found = kendallW(ratings, { ties })
      const { chiSquare, items, p } = found
      if (chiSquare === null || p === null) return { ...found, meaning: null, notes: [] }
      const test = words('cli.agreement.chi_square', {
        value: shown(chiSquare),
        degrees: items - 1,
        p: p < 0.001 ? '< 0.001' : `= ${shown(p)}`,
      })
      const rough = found.pIsRough ? [words('cli.agreement.rough')] : []
      const tied = found.tied && !ties ? [words('cli.agreement.tied')] : []
      return { ...found, meaning: null, notes: [test, ...rough, ...tied] }
    }
    case 'kappa': {
      // Weights by the values themselves where these may be subtracted, else by their order.
      const distance = level === 'interval' || level === 'ratio' ? 'value' : 'order'
      const found = cohenKappa(ratings, { weights, distance })
      return { ...found, p: null, meaning: found.value === null ? null : kappaMeaning(found.value), notes: [] }
    }
    case 'fleiss': {
      const found = fleissKappa(ratings)
      return { ...found, p: null, meaning: found.value === null ? null : kappaMeaning(found.value), notes: [] }
    }
  }
}

function sentences(found: Found, { statistic, level, weights, ties }: Asked): readonly string[] {
  const kind = statistic === 'kendall' ? (ties ? 'ties' : 'no_ties') : statistic === 'kappa' ? weights : level
  const name = words(`cli.agreement.name.${statistic}`, { kind: words(`cli.agreement.kind.${kind}`) })
  const rests = words('cli.agreement.rests', { raters: found.raters, items: found.items })
  if (found.value === null) return [words('cli.agreement.none', { name }), rests]
  const value = words('cli.agreement.value', { name, value: shown(found.value) })
  const interval =
    found.interval === null
      ? words('cli.agreement.no_interval')
      : words('cli.agreement.interval', { low: shown(found.interval[0]), high: shown(found.interval[1]) })
  const meaning = found.meaning === null ? [] : [words(`cli.agreement.meaning.${found.meaning}`)]
  return [value, interval, ...meaning, ...found.notes, rests]
}

function shown(value: number): string {
  return writtenNumber(value, 'en', { minimumFractionDigits: 3, maximumFractionDigits: 3 })
}
