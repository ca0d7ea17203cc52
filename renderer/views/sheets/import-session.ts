import type { GoneChoice, ImportPlan } from '#core/contract/sheets.ts'
import type { FileGrant } from '#core/page/host-files.ts'
import type { StatedKey } from '#core/plan/operation-key.ts'
import type { LayoutChoices } from '#core/sheet/layout.ts'
import type { Engine, EngineClient } from '#renderer/data/engine.ts'
import { isAbort } from '#renderer/data/refusal.ts'
import {
  currentFile,
  emptyQueue,
  selectionsOf,
  summedCounts,
  summedGone,
  unfinished,
  withFiles,
  withoutFile,
  withStage,
  type ImportQueue,
  type OpenedFile,
  type QueuedFile,
  type Step,
} from './import-queue.ts'

/** The files being imported: outlives the screen, so that one may look elsewhere in between. Fits `useSyncExternalStore`. */
export interface ImportSession {
  readonly state: () => ImportQueue
  readonly subscribe: (listener: () => void) => () => void
  readonly add: (files: readonly FileGrant[]) => void
  /** Takes these files instead of the present one, which failed, before those that wait. */
  readonly addInstead: (files: readonly FileGrant[]) => void
  /** Reads the present file again after it failed. */
  readonly readAgain: () => void
  /** Takes the present file out of the queue (stopping what runs) and goes on with the next. */
  readonly leaveOut: () => void
  readonly leaveOutAll: () => void
  readonly goTo: (step: Step) => void
  readonly show: (sheet: number) => void
  readonly chooseSheets: (sheets: readonly number[]) => void
  readonly change: (sheet: number, choices: LayoutChoices) => void
  /** What rows without a code are compared by. Whoever was decided on may be another then, so that is decided anew. */
  readonly compareBy: (key: StatedKey) => void
  readonly decideGone: (choice: GoneChoice) => void
  readonly importNow: (plan: ImportPlan | null) => void
  /** Stops reading or importing; nothing is written. */
  readonly cancel: () => void
}

export function createImportSession(client: EngineClient): ImportSession {
  const listeners = new Set<() => void>()
  let queue = emptyQueue
  let running: AbortController | null = null

  function put(next: ImportQueue): void {
    queue = next
    for (const listener of listeners) listener()
  }

  function changeOpen(change: (open: OpenedFile) => Partial<OpenedFile>): void {
    const current = currentFile(queue)
    if (current === null) return
    put(withStage(queue, current.key, (stage) => (stage.kind === 'open' ? { ...stage, error: null, ...change(stage) } : stage)))
  }

  async function readCurrent(): Promise<void> {
    const current = currentFile(queue)
    if (current === null || current.stage.kind !== 'waiting') return
    const stop = new AbortController()
    running = stop
    put(withStage(queue, current.key, () => ({ kind: 'reading' })))
    try {
      const reading = await client.sheets.read({ file: current.file.token }, { signal: stop.signal })
      if (currentFile(queue)?.key !== current.key) {
        await client.sheets.close({ reading: reading.reading })
        return
      }
      const shown = reading.sheets.find((sheet) => !sheet.hidden)?.index ?? 0
      put(
        withStage(queue, current.key, () => ({
          kind: 'open',
          reading,
          step: 'read',
          chosen: null,
          shown,
          choices: {},
          statedKey: null,
          gone: null,
          error: null,
        })),
      )
    } catch (error) {
      put(withStage(queue, current.key, () => ({ kind: 'failed', error })))
    }
  }

  async function importCurrent(file: QueuedFile, plan: ImportPlan | null): Promise<void> {
    if (file.stage.kind !== 'open') return
    const { kind: _, error: __, ...open } = file.stage
    const stop = new AbortController()
    running = stop
    put(withStage(queue, file.key, () => ({ kind: 'importing', ...open, progress: { phase: 'plan', done: 0, total: null } })))
    try {
      const events = await client.sheets.import(
        { reading: open.reading.reading, selections: selectionsOf(open), ...(open.gone === null ? {} : { gone: open.gone }) },
        { signal: stop.signal },
      )
      for await (const event of events) {
        if (event.kind === 'progress') {
          const { phase, done, total } = event
          put(withStage(queue, file.key, (stage) => (stage.kind === 'importing' ? { ...stage, progress: { phase, done, total } } : stage)))
        } else {
          const counts = summedCounts(event.sheets)
          put(
            withStage(queue, file.key, () => ({
              kind: 'imported',
              delivery: event.delivery,
              plan,
              counts,
              gone: summedGone(event.gone, event.goneRows),
            })),
          )
          close(open.reading.reading)
        }
      }
    } catch (error) {
      put(withStage(queue, file.key, () => ({ kind: 'open', ...open, error: isAbort(error) || stop.signal.aborted ? null : error })))
    }
  }

  function close(reading: string): void {
    client.sheets.close({ reading }).catch(() => undefined)
  }

  function letGo(file: QueuedFile): void {
    if (file.stage.kind === 'open' || file.stage.kind === 'importing') close(file.stage.reading.reading)
  }

  return {
    state: () => queue,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add: (files) => {
      put(withFiles({ ...queue, files: unfinished(queue) }, files))
      void readCurrent()
    },
    addInstead: (files) => {
      const current = currentFile(queue)
      if (current?.stage.kind !== 'failed') return
      const { files: waiting, nextKey } = withoutFile(queue, current.key)
      const taken = withFiles({ files: [], nextKey }, files)
      put({ ...taken, files: [...taken.files, ...waiting] })
      void readCurrent()
    },
    readAgain: () => {
      const current = currentFile(queue)
      if (current?.stage.kind !== 'failed') return
      put(withStage(queue, current.key, () => ({ kind: 'waiting' })))
      void readCurrent()
    },
    leaveOut: () => {
      const current = currentFile(queue)
      if (current === null) return
      running?.abort()
      letGo(current)
      put(withoutFile(queue, current.key))
      void readCurrent()
    },
    leaveOutAll: () => {
      running?.abort()
      for (const file of queue.files) letGo(file)
      put({ ...queue, files: [] })
    },
    goTo: (step) => changeOpen(() => ({ step })),
    show: (shown) => changeOpen(() => ({ shown })),
    chooseSheets: (chosen) =>
      changeOpen((open) => ({ chosen, shown: chosen.includes(open.shown) ? open.shown : (chosen[0] ?? open.shown) })),
    change: (sheet, choices) => changeOpen((open) => ({ choices: { ...open.choices, [sheet]: choices }, gone: null })),
    compareBy: (statedKey) => changeOpen(() => ({ statedKey, gone: null })),
    decideGone: (gone) => changeOpen(() => ({ gone })),
    importNow: (plan) => {
      const current = currentFile(queue)
      if (current !== null) void importCurrent(current, plan)
    },
    cancel: () => running?.abort(),
  }
}

const sessions = new WeakMap<Engine, ImportSession>()

/** The one session of an engine. */
export function importSession(engine: Engine): ImportSession {
  const known = sessions.get(engine)
  if (known !== undefined) return known
  const made = createImportSession(engine.client)
  sessions.set(engine, made)
  return made
}
