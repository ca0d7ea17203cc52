import { withEngine } from './engine.ts'
import { type ExitCode, givenPath, parsed, personsAsked, words } from './terminal.ts'

/** `copy P.manumix OUT.manumix [--persons masked|shown]`: a copy to pass on; an existing file is never overwritten. */
export async function copyCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, { persons: { type: 'string' } }, { least: 2, most: 2 })
  const persons = personsAsked(values.persons)
  const [from, to] = positionals.map(givenPath)
  await withEngine(async ({ client, door }) => {
    await client.project.open({ file: door.grant(from!).token, readOnly: true })
    await client.project.copy({ file: door.grant(to!).token, word: words('persons.word'), persons })
  })
  return 0
}
