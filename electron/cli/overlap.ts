import { type NamedPair, observedPairs } from '#core/matrix/observed-pairs.ts'
import { observedPair, observeOverlap } from '#core/matrix/observed.ts'
import { countOverlap } from '#core/matrix/overlap-counts.ts'
import { readParticipations } from '#core/matrix/written-participations.ts'
import { csvRows } from './csv-rows.ts'
import { withEngine } from './engine.ts'
import { errorEntry, refusalLine, refusedOr } from './refusals.ts'
import { type ExitCode, parsed, print, say, UsageError, words, write } from './terminal.ts'

const options = { universe: { type: 'string' }, json: { type: 'boolean', default: false } } as const

/**
 * `overlap PARTICIPATIONS.csv [--universe N] [--json]`: what instruments share, from a csv with the columns organisation and instrument.
 * `--json` prints `pairs` as `matrix observed` does, else they come as lines cut by tabs.
 */
export async function overlapCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 1, most: 1 })
  const universe = values.universe === undefined ? undefined : wholeNumber('--universe', values.universe)
  const file = positionals[0]!
  return withEngine(async (engine) => {
    try {
      const { instruments, packed } = readParticipations((await csvRows(engine, file)).rows)
      const observed = observeOverlap(countOverlap(packed, Array.from(instruments.keys())), universe)
      const pairs = observedPairs(instruments, (a, b) => observedPair(observed, a, b)!)
      if (values.json) await print({ pairs })
      else await write(process.stdout, [columns, ...pairs.map(lineOf)].map((cells) => `${cells.join('\t')}\n`).join(''))
      return 0
    } catch (error) {
      const refusal = refusedOr(error)
      if (values.json) await print({ error: errorEntry(refusal) })
      say(refusalLine(refusal, file))
      return 1
    }
  })
}

const columns = ['a', 'b', 'shared', 'jaccard', 'expected', 'lift', 'p', 'q'] as const satisfies readonly (keyof NamedPair)[]

function lineOf(pair: NamedPair): string[] {
  return columns.map((column) => String(pair[column] ?? ''))
}

function wholeNumber(option: string, given: string): number {
  if (!/^\d{1,15}$/.test(given)) throw new UsageError(words('cli.not_whole', { option, value: given }))
  return Number(given)
}
