import { basename, extname } from 'node:path'
import { withEngine } from './engine.ts'
import { type ExitCode, givenPath, parsed } from './terminal.ts'

/** `new P.manumix [--demo]`: makes a project; an existing file is never overwritten. */
export async function newCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, { demo: { type: 'boolean', default: false } }, { least: 1, most: 1 })
  const path = givenPath(positionals[0]!)
  await withEngine(async ({ client, door }) => {
    const { token } = door.grant(path)
    await client.project.create({ file: token, name: basename(path, extname(path)), demo: values.demo })
  })
  return 0
}
