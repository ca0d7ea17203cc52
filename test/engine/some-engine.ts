import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, expect } from 'vitest'
import { createEngine } from '#engine/engine.ts'
import { spawnReader } from '#workbook/spawn-node.ts'

const ends: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'manumix-engine-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An engine as a host makes it, asked directly; ends with the test. */
export function someEngine(userFolder = temporaryFolder()) {
  const { router, door } = createEngine({
    spawnReader,
    userFolder,
    resources: resolve(import.meta.dirname, '../../resources'),
    who: 'test@here',
  })
  ends.push(() => door.close())
  const client = createRouterClient(router)
  return {
    client,
    door,
    /** Imports all of a list for one instrument and gives the delivery's id. */
    importList: async (path: string, instrument: string): Promise<number> => {
      const { reading } = await client.sheets.read({ file: door.grant(path).token })
      const choices = { instrument: { kind: 'chosen', code: instrument, name: null } } as const
      const events = await client.sheets.import({ reading, selections: [{ sheet: 0, choices }] })
      for await (const event of events) if (event.kind === 'done') return event.delivery
      throw new Error('the import ended without a word')
    },
    /** Makes and opens a project and gives its path. */
    newProject: async (name = 'Mix'): Promise<string> => {
      const path = join(temporaryFolder(), 'Mix.manumix')
      await client.project.create({ file: door.grant(path).token, name })
      return path
    },
  }
}

/** What a call was refused for. */
export function refused(code: string, facts = {}) {
  return expect.objectContaining({
    code: 'REFUSED',
    defined: true,
    data: { code, facts: expect.objectContaining(facts) as unknown },
  }) as Error
}
