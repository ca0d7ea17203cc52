import { createRouterClient } from '@orpc/server'
import { resolve } from 'node:path'
import { createEngine } from '#engine/engine.ts'
import { spawnReader } from '#workbook/spawn-node.ts'

const program = resolve(import.meta.dirname, '../..')

/** Makes a project file: empty, or the demo. */
export async function makeProject(path: string, options: { readonly userFolder: string; readonly demo: boolean }): Promise<void> {
  const { router, door } = createEngine({
    spawnReader,
    userFolder: options.userFolder,
    resources: resolve(program, 'resources'),
    who: 'test',
    listsRecent: false,
  })
  await createRouterClient(router).project.create({ file: door.grant(path).token, name: 'Test', demo: options.demo })
  await door.close()
}
