import { basename, extname } from 'node:path'
import { withEngine } from './engine.ts'
import { givenPath } from './files.ts'
import { about } from './refusals.ts'
import { type ExitCode, parsed } from './terminal.ts'

/** `new P.manumix [--demo]`: makes a project; an existing file is never overwritten. */
export async function newCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, { demo: { type: 'boolean', default: false } }, { least: 1, most: 1 })
  const file = positionals[0]!
  await withEngine(async ({ client, door }) => {
    const { token } = door.grant(givenPath(file))
    await about(file, () => client.project.create({ file: token, name: basename(file, extname(file)), demo: values.demo }))
  })
  return 0
}
