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

/** One instrument for all rows of a sheet. */
export function chosenInstrument(code: string) {
  return { instrument: { kind: 'chosen', code, name: null } } as const
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
  type Import = Parameters<typeof client.sheets.import>[0]
  type Choices = NonNullable<Import['selections'][number]['choices']>
  const asked = async (path: string, choices: Choices = {}) => {
    const { reading } = await client.sheets.read({ file: door.grant(path).token })
    return { reading, selections: [{ sheet: 0, choices }] }
  }
  const imported = async (path: string, choices: Choices = {}, gone?: Import['gone']) => {
    const events = await client.sheets.import({ ...(await asked(path, choices)), ...(gone ? { gone } : {}) })
    for await (const event of events) if (event.kind === 'done') return event
    throw new Error('the import ended without a word')
  }
  return {
    client,
    door,
    /** The first sheet of a file, read, as what a plan or an import is asked for. */
    asked,
    /** Imports the first sheet of a file and gives what became of it. */
    imported,
    /** Imports all of a list for one instrument and gives the delivery's id. */
    importList: async (path: string, instrument: string): Promise<number> => (await imported(path, chosenInstrument(instrument))).delivery,
    /** What an import of the first sheet of a file would do. */
    planned: async (path: string, choices: Choices = {}) => {
      for await (const event of await client.sheets.plan(await asked(path, choices))) if (event.kind === 'plan') return event.plan
      throw new Error('no plan')
    },
    /** Makes and opens a project and gives its path. */
    newProject: async (name = 'Mix', demo = false): Promise<string> => {
      const path = join(temporaryFolder(), 'Mix.manumix')
      await client.project.create({ file: door.grant(path).token, name, demo })
      return path
    },
  }
}

/** An engine with a project that holds the demo. */
export async function demoEngine() {
  const engine = someEngine()
  await engine.newProject('Demo', true)
  return engine
}

/** What a call was refused for. */
export function refused(code: string, facts = {}) {
  return expect.objectContaining({
    code: 'REFUSED',
    defined: true,
    data: { code, facts: expect.objectContaining(facts) as unknown },
  }) as Error
}
