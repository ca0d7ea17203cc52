import { basename } from 'node:path'
import type { ProfileRow } from '#core/contract/profiles.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { type CommandEngine, openProject, withEngine } from './engine.ts'
import { givenPath, readText, writeWhole } from './files.ts'
import { about, errorEntry, refusalLine, refusedOr } from './refusals.ts'
import { type ExitCode, parsed, print, say, UsageError, words, write } from './terminal.ts'

const actions = ['list', 'export', 'import'] as const

/**
 * `profile list P.manumix [--json]`, `profile export P.manumix NAME [--out FILE]`, `profile import P.manumix FILE [--json]`: profiles of the
 * project's own, as small files that another project takes.
 */
export async function profileCommand([name, ...args]: readonly string[]): Promise<ExitCode> {
  const action = actions.find((one) => one === name)
  if (action === undefined) throw new UsageError(words('cli.wrong_choice', { value: name ?? '', choices: actions.join(', ') }))
  const { values, positionals } = parsed(
    args,
    action === 'export' ? { out: { type: 'string' } } : { json: { type: 'boolean', default: false } },
    action === 'list' ? { least: 1, most: 1 } : { least: 2, most: 2 },
  )
  const [project = '', what = ''] = positionals
  const json = 'json' in values && values.json === true
  return withEngine(async (engine): Promise<ExitCode> => {
    try {
      await openProject(engine, project, { readOnly: action !== 'import' })
      if (action === 'list') await list(engine, json)
      else if (action === 'import') await bringIn(engine, what, json)
      else await exportProfile(engine, what, 'out' in values && typeof values.out === 'string' ? values.out : null)
      return 0
    } catch (error) {
      const refusal = refusedOr(error)
      if (json) await print({ file: project, error: errorEntry(refusal, project) })
      say(refusalLine(refusal, project))
      return 1
    }
  })
}

async function list({ client }: CommandEngine, json: boolean): Promise<void> {
  const rows = await client.profiles.list()
  if (json) await print({ profiles: rows.map(entryOf) })
  else await write(process.stdout, rows.map(({ name }) => `${name}\n`).join(''))
}

function entryOf({ id, name, headings, understood, usedBy }: ProfileRow): object {
  return {
    id,
    name,
    headings,
    understood,
    deliveries: usedBy.map(({ file, sheetName, importedAt }) => ({ file, sheet: sheetName, importedAt })),
  }
}

async function exportProfile({ client }: CommandEngine, name: string, out: string | null): Promise<void> {
  const found = (await client.profiles.list()).find((profile) => profile.name === name || profile.id === name)
  if (!found) throw new Refusal('unknown_profile', { profile: name })
  const { text } = await client.profiles.export({ id: found.id })
  if (out === null) await write(process.stdout, text)
  else await about(out, () => writeWhole(givenPath(out), text))
}

async function bringIn({ client }: CommandEngine, file: string, json: boolean): Promise<void> {
  const { id, name } = await about(file, async () => {
    const text = readText(givenPath(file))
    if (text === null) throw new Refusal('not_a_profile')
    return client.profiles.import({ text })
  })
  if (json) await print({ id, name })
  else say(words('cli.profile_imported', { name, file: basename(file) }))
}
