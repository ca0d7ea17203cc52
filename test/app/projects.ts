import { createRouterClient } from '@orpc/server'
import { resolve } from 'node:path'
import { blankProfile } from '#core/contract/instruments.ts'
import { createEngine } from '#engine/engine.ts'
import { spawnReader } from '#workbook/spawn-node.ts'

const program = resolve(import.meta.dirname, '../..')

/** Makes a project file: empty, with instruments of these codes, or the demo. */
export async function makeProject(
  path: string,
  options: { readonly userFolder: string; readonly demo: boolean; readonly instruments?: readonly string[] },
): Promise<void> {
  const { router, door } = createEngine({
    spawnReader,
    userFolder: options.userFolder,
    resources: resolve(program, 'resources'),
    who: 'test',
    listsRecent: false,
  })
  const client = createRouterClient(router)
  await client.project.create({ file: door.grant(path).token, name: 'Test', demo: options.demo })
  for (const code of options.instruments ?? []) await client.instruments.create({ ...blankProfile, code, name: `Measure ${code}` })
  await door.close()
}
