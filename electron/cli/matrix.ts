import { countedLevels, exportFormats } from '#core/contract/matrices.ts'
import en from '#resources/locales/en.json' with { type: 'json' }
import { type CommandEngine, openProject, withEngine } from './engine.ts'
import { givenPath, writeWhole } from './files.ts'
import { about } from './refusals.ts'
import { type ExitCode, parsed, say, UsageError, words, write } from './terminal.ts'

const kinds = ['observed', 'judged', 'coverage'] as const

const options = { taxonomy: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' }, level: { type: 'string' } } as const

/** `matrix P.manumix observed|judged|coverage [--taxonomy ID] [--level organisation|group] --format json|csv|xlsx|svg [--out FILE]`: reads only. */
export async function matrixCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 2, most: 2 })
  const what = oneOf(kinds, positionals[1])
  if (values.format === undefined) throw new UsageError(words('cli.needs_format', { choices: exportFormats.join(', ') }))
  const format = oneOf(exportFormats, values.format)
  const level = values.level === undefined ? undefined : oneOf(countedLevels, values.level)
  const out = values.out ?? null
  if (out === null && format === 'xlsx' && process.stdout.isTTY) throw new UsageError(words('cli.needs_out', { format }))
  return withEngine(async (engine): Promise<ExitCode> => {
    const { client, signal } = engine
    await openProject(engine, positionals[0]!, { readOnly: true })
    const taxonomy = what === 'coverage' ? await taxonomyOf(engine, values.taxonomy) : null
    if (taxonomy === undefined) return 1
    const { base64 } = await client.matrices.export(
      {
        what,
        ...(taxonomy === null ? {} : { taxonomy }),
        question: { filter: level === undefined ? {} : { level }, order: { by: 'code' } },
        format,
        words: exportWords(),
        language: 'en',
      },
      { signal },
    )
    const bytes = Buffer.from(base64, 'base64')
    if (out === null) await write(process.stdout, bytes)
    else await about(out, () => writeWhole(givenPath(out), bytes))
    return 0
  })
}

/** By key ("trl") or row id; left out, the one that most instruments carry terms of. Undefined, with a message, where there is no such one. */
async function taxonomyOf({ client }: CommandEngine, named: string | undefined): Promise<number | undefined> {
  const taxonomies = await client.taxonomies.list()
  const choices = taxonomies.map(({ key }) => key).join(', ')
  const tags = ({ terms }: (typeof taxonomies)[number]): number => terms.reduce((sum, { instruments }) => sum + instruments, 0)
  const found =
    named === undefined
      ? taxonomies.toSorted((a, b) => tags(b) - tags(a))[0]
      : taxonomies.find(({ key, id }) => key === named || String(id) === named)
  if (found && named === undefined) say(words('cli.coverage_of', { taxonomy: found.key, choices }))
  if (!found) say(words('cli.wrong_choice', { value: named ?? '', choices }))
  return found?.id
}

function oneOf<Choice extends string>(choices: readonly Choice[], given: string | undefined): Choice {
  const found = choices.find((choice) => choice === given)
  if (found === undefined) throw new UsageError(words('cli.wrong_choice', { value: given ?? '', choices: choices.join(', ') }))
  return found
}

function exportWords(): Record<string, string> {
  const group: unknown = (en as Readonly<Record<string, unknown>>)['export']
  return Object.fromEntries(Object.entries(group ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
