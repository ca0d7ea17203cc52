import { openProject, withEngine } from './engine.ts'
import { givenPath } from './files.ts'
import { about } from './refusals.ts'
import { type ExitCode, parsed, personsAsked, words } from './terminal.ts'

/** `copy P.manumix OUT.manumix [--persons masked|shown]`: a copy to pass on; an existing file is never overwritten. */
export async function copyCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, { persons: { type: 'string' } }, { least: 2, most: 2 })
  const persons = personsAsked(values.persons)
  const [from = '', to = ''] = positionals
  await withEngine(async (engine) => {
    const { client, door } = engine
    await openProject(engine, from, { readOnly: true })
    await about(to, () => client.project.copy({ file: door.grant(givenPath(to)).token, word: words('persons.word'), persons }))
  })
  return 0
}
