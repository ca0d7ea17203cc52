import { createRouterClient, implement } from '@orpc/server'
import { describe, expect, test, vi } from 'vitest'
import { contract } from '#core/contract/contract.ts'
import type { EngineClient } from '#renderer/data/engine.ts'
import { currentFile, selectionsOf, unfinished } from '#renderer/views/sheets/import-queue.ts'
import { createImportSession, type ImportSession } from '#renderer/views/sheets/import-session.ts'

interface Log {
  readonly opened: string[]
  readonly closed: string[]
  readonly imported: unknown[]
}

/** The sheets part of the contract, answered in memory; a file named "encrypted" is refused, one named "slow" waits to be aborted. */
function sheetsEngine(): { readonly client: EngineClient; readonly log: Log } {
  const log: Log = { opened: [], closed: [], imported: [] }
  const os = implement({ sheets: contract.sheets })
  const router = {
    sheets: {
      read: os.sheets.read.handler(async ({ input, errors, signal }) => {
        log.opened.push(input.file)
        if (input.file === 'encrypted') throw errors.REFUSED({ data: { code: 'encrypted', facts: {} } })
        if (input.file === 'slow-file')
          await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))))
        const sheets = [
          { index: 0, name: 'Notes', hidden: true, rows: 3, width: 1, repeats: null },
          { index: 1, name: 'List', hidden: false, rows: 90, width: 7, repeats: null },
        ]
        return {
          reading: `of ${input.file}`,
          file: input.file,
          sha256: 'a'.repeat(64),
          bytes: 1,
          format: 'xlsx',
          encoding: null,
          delimiter: null,
          sheets,
          importedBefore: [],
        }
      }),
      close: os.sheets.close.handler(({ input }) => {
        log.closed.push(input.reading)
        return {}
      }),
      import: os.sheets.import.handler(async function* ({ input, errors }) {
        log.imported.push(input)
        yield { kind: 'progress' as const, phase: 'write' as const, done: 1, total: 2 }
        if (input.reading.includes('refused')) throw errors.REFUSED({ data: { code: 'no_instrument', facts: {} } })
        yield {
          kind: 'done' as const,
          delivery: 4,
          sheets: [{ imported: 5, updated: 1, unchanged: 0, skipped: 2 }],
          gone: { kept: 0, removed: 0, part: 0 },
          goneRows: { kept: 0, removed: 0, part: 0 },
        }
      }),
    },
  }
  return { client: createRouterClient(router) as unknown as EngineClient, log }
}

/** Waits until the file on the screen is in a stage. */
function reaches(session: ImportSession, kind: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if ((currentFile(session.state())?.stage.kind ?? 'none') === kind) resolve()
    }
    session.subscribe(look)
    look()
  })
}

const files = (...names: string[]) => names.map((name) => ({ token: name, name }))

describe('importing several files', () => {
  test('reads one after another: the second only when the first is settled', async () => {
    const { client, log } = sheetsEngine()
    const session = createImportSession(client)
    session.add(files('first-file', 'second-file'))
    await reaches(session, 'open')
    expect(log.opened).toEqual(['first-file'])
    session.leaveOut()
    await reaches(session, 'open')
    expect(log.opened).toEqual(['first-file', 'second-file'])
    expect(log.closed).toEqual(['of first-file'])
  })

  test('shows the first sheet that is not hidden', async () => {
    const { client } = sheetsEngine()
    const session = createImportSession(client)
    session.add(files('one-file'))
    await reaches(session, 'open')
    expect(currentFile(session.state())?.stage).toMatchObject({ shown: 1, step: 'read', chosen: null })
  })

  test('a refused file can be left out, and the next one is read', async () => {
    const { client } = sheetsEngine()
    const session = createImportSession(client)
    session.add(files('encrypted', 'second-file'))
    await reaches(session, 'failed')
    expect(currentFile(session.state())?.stage).toMatchObject({ error: { data: { code: 'encrypted' } } })
    session.leaveOut()
    await reaches(session, 'open')
    expect(session.state().files).toHaveLength(1)
  })

  test('another file takes the place of a refused one, before those that wait', async () => {
    const { client, log } = sheetsEngine()
    const session = createImportSession(client)
    session.add(files('encrypted', 'second-file'))
    await reaches(session, 'failed')
    session.addInstead(files('opened-file'))
    await reaches(session, 'open')
    expect(session.state().files.map(({ file }) => file.name)).toEqual(['opened-file', 'second-file'])
    expect(log.opened).toEqual(['encrypted', 'opened-file'])
  })

  test('reading can be cancelled', async () => {
    const { client } = sheetsEngine()
    const session = createImportSession(client)
    session.add(files('slow-file'))
    await reaches(session, 'reading')
    session.leaveOut()
    await reaches(session, 'none')
    expect(session.state().files).toEqual([])
  })

  test('sends the chosen sheets with their choices, and keeps the counts', async () => {
    const { client, log } = sheetsEngine()
    const session = createImportSession(client)
    session.add(files('one-file'))
    await reaches(session, 'open')
    session.chooseSheets([1])
    session.change(1, { currency: 'EUR', headerRows: [3] })
    session.importNow(null)
    await reaches(session, 'imported')
    expect(log.imported).toEqual([{ reading: 'of one-file', selections: [{ sheet: 1, choices: { currency: 'EUR', headerRows: [3] } }] }])
    expect(currentFile(session.state())?.stage).toMatchObject({ delivery: 4, counts: { imported: 5, updated: 1, skipped: 2 } })
    await vi.waitFor(() => expect(log.closed).toEqual(['of one-file']))
  })

  test('an imported file is finished though its result is still shown, and gives way to files that are chosen next', async () => {
    const { client, log } = sheetsEngine()
    const session = createImportSession(client)
    session.add(files('first-file'))
    await reaches(session, 'open')
    session.chooseSheets([1])
    session.importNow(null)
    await reaches(session, 'imported')
    expect(unfinished(session.state())).toEqual([])
    session.add(files('second-file'))
    await reaches(session, 'open')
    expect(log.opened).toEqual(['first-file', 'second-file'])
    expect(session.state().files.map(({ file }) => file.name)).toEqual(['second-file'])
  })

  test('a refused import goes back to the choices with the reason, and nothing of them is lost', async () => {
    const { client } = sheetsEngine()
    const session = createImportSession(client)
    session.add(files('refused-file'))
    await reaches(session, 'open')
    session.chooseSheets([1])
    session.change(1, { currency: 'EUR' })
    session.goTo('changes')
    session.importNow(null)
    await reaches(session, 'importing')
    await reaches(session, 'open')
    const stage = currentFile(session.state())?.stage
    expect(stage).toMatchObject({ step: 'changes', error: { data: { code: 'no_instrument' } } })
    expect(stage?.kind === 'open' && selectionsOf(stage)).toEqual([{ sheet: 1, choices: { currency: 'EUR' } }])
  })
})
