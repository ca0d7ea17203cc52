import { join, resolve } from 'node:path'
import type { createRouterClient } from '@orpc/server'
import { userFolder, whoWrites } from '../browser/user.ts'
import type { createEngine } from '#engine/engine.ts'
import { givenPath } from './files.ts'
import { about } from './refusals.ts'

const program = resolve(import.meta.dirname, '../..')

/** Works with an engine of its own and ends it, also when the terminal says stop: then nothing half-done stays behind. */
export async function withEngine<T>(work: (engine: CommandEngine) => Promise<T>): Promise<T> {
  // Loaded here, so that wrong usage is told at once.
  const [{ createRouterClient }, { createEngine }, { spawnReader }] = await Promise.all([
    import('@orpc/server'),
    import('#engine/engine.ts'),
    import('#workbook/spawn-node.ts'),
  ])
  const { router, door } = createEngine({
    spawnReader,
    userFolder: userFolder(),
    resources: join(program, 'resources'),
    who: whoWrites(),
    listsRecent: false,
  })
  const stop = new AbortController()
  const stopped = (): void => stop.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stopped)
  try {
    return await work({ client: createRouterClient(router), door, signal: stop.signal })
  } finally {
    await door.close()
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.removeListener(signal, stopped)
  }
}

/** Opens a project that the user named. */
export async function openProject(
  { client, door }: CommandEngine,
  path: string,
  { readOnly }: { readonly readOnly: boolean },
): Promise<void> {
  await about(path, () => client.project.open({ file: door.grant(givenPath(path)).token, readOnly }))
}

type Created = ReturnType<typeof createEngine>

export interface CommandEngine {
  readonly client: ReturnType<typeof createRouterClient<Created['router'], Record<never, never>>>
  readonly door: Created['door']
  /** Aborted when the terminal says stop. */
  readonly signal: AbortSignal
}
