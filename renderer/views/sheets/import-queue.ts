import type { GoneChoice, GoneCounts, ImportPlan, Reading } from '#core/contract/sheets.ts'
import type { FileGrant } from '#core/page/host-files.ts'
import type { LayoutChoices } from '#core/sheet/layout.ts'
import type { StatedKey } from '#core/plan/operation-key.ts'
import { sentChoices } from './layout-choices.ts'

/** Several files chosen at once are imported one after another: the first one that is not settled is on the screen. */

export type Step = 'read' | 'meaning' | 'changes'
export const steps: readonly Step[] = ['read', 'meaning', 'changes']

export interface ImportProgress {
  readonly phase: 'read' | 'plan' | 'write' | 'index'
  readonly done: number
  readonly total: number | null
}

/** A file that was read and is being looked at. */
export interface OpenedFile {
  readonly reading: Reading
  readonly step: Step
  /** Sheets to import, by index; null until it is known which are lists. */
  readonly chosen: readonly number[] | null
  /** Sheet on the screen in the second step. */
  readonly shown: number
  readonly choices: Readonly<Record<number, LayoutChoices>>
  /** What rows without a code are compared by; null: as the list was before. */
  readonly statedKey: StatedKey | null
  /** What becomes of what is gone from the list; null where nothing was decided. */
  readonly gone: GoneChoice | null
}

export type Stage =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | ({ readonly kind: 'open'; readonly error: unknown } & OpenedFile)
  | ({ readonly kind: 'importing'; readonly progress: ImportProgress } & OpenedFile)
  | {
      readonly kind: 'imported'
      readonly delivery: number
      readonly plan: ImportPlan | null
      readonly counts: ImportCounts
      readonly gone: GoneCounts
    }

export interface ImportCounts {
  readonly imported: number
  readonly updated: number
  readonly unchanged: number
  readonly skipped: number
}

export interface QueuedFile {
  readonly key: number
  readonly file: FileGrant
  readonly stage: Stage
}

export interface ImportQueue {
  readonly files: readonly QueuedFile[]
  readonly nextKey: number
}

export const emptyQueue: ImportQueue = { files: [], nextKey: 1 }

export function withFiles(queue: ImportQueue, files: readonly FileGrant[]): ImportQueue {
  const added = files.map((file, index): QueuedFile => ({ key: queue.nextKey + index, file, stage: { kind: 'waiting' } }))
  return { files: [...queue.files, ...added], nextKey: queue.nextKey + added.length }
}

export function withStage(queue: ImportQueue, key: number, change: (stage: Stage) => Stage): ImportQueue {
  return { ...queue, files: queue.files.map((file) => (file.key === key ? { ...file, stage: change(file.stage) } : file)) }
}

export function withoutFile(queue: ImportQueue, key: number): ImportQueue {
  return { ...queue, files: queue.files.filter((file) => file.key !== key) }
}

/** Files that still have something to settle: an imported one only waits for its result to be looked at. */
export function unfinished(queue: ImportQueue): readonly QueuedFile[] {
  return queue.files.filter(({ stage }) => stage.kind !== 'imported')
}

/** The file on the screen: the first in the queue. */
export function currentFile(queue: ImportQueue): QueuedFile | null {
  return queue.files[0] ?? null
}

/** Sheet and choices of each sheet that is to be imported. */
export function selectionsOf(open: OpenedFile) {
  const { statedKey } = open
  return (open.chosen ?? []).map((sheet) => ({
    sheet,
    choices: sentChoices(open.choices[sheet] ?? {}),
    ...(statedKey === null ? {} : { statedKey }),
  }))
}
export type Selections = ReturnType<typeof selectionsOf>

/** Counts of all sheets of a delivery together. */
export function summedCounts(sheets: readonly ImportCounts[]): ImportCounts {
  const sum = (pick: (counts: ImportCounts) => number) => sheets.reduce((total, counts) => total + pick(counts), 0)
  return {
    imported: sum((one) => one.imported),
    updated: sum((one) => one.updated),
    unchanged: sum((one) => one.unchanged),
    skipped: sum((one) => one.skipped),
  }
}

/** What became of the gone, operations and rows of other lists together. */
export function summedGone(a: GoneCounts, b: GoneCounts): GoneCounts {
  return { kept: a.kept + b.kept, removed: a.removed + b.removed, part: a.part + b.part }
}
