import { setImmediate as nextTurn } from 'node:timers/promises'
import type { z } from 'zod'
import { Refusal } from '#core/contract/refusal.ts'
import type { GoneChoice, progress } from '#core/contract/sheets.ts'
import { goneFromAll } from '#core/plan/gone.ts'
import type { StatedKey } from '#core/plan/operation-key.ts'
import type { Layout, LayoutChoices } from '#core/sheet/layout.ts'
import type { OwnProfile } from '#core/sheet/profiles/own-profile.ts'
import type { Reviewed } from '#core/sheet/review.ts'
import { applyWaitingDecisions } from '#store/commands/take-over-decisions.ts'
import { adoptOperations } from '#store/commands/adopt-operations.ts'
import type { GoneSettled } from '#store/commands/gone.ts'
import { settleGone } from '#store/commands/gone-operations.ts'
import { rowName, settleGoneRows } from '#store/commands/gone-rows.ts'
import { importDelivery, type ImportResult } from '#store/commands/import-delivery.ts'
import type { Long, LongLoad, ProjectFile } from '#store/file/project-file.ts'
import { ownProfiles } from '#store/queries/profiles.ts'
import type { SheetReader } from '#workbook/client.ts'
import type { AskedLayout } from '#workbook/protocol.ts'
import { operationsFirst } from './list-order.ts'
import type { Reading, Readings } from './readings.ts'

export type Progress = z.infer<typeof progress>

/** What of a file is imported. */
export interface Selected {
  readonly reading: Reading
  readonly selections: readonly {
    readonly sheet: number
    readonly choices: LayoutChoices
    readonly statedKey?: StatedKey | undefined
  }[]
}

export interface ImportParts {
  readonly project: ProjectFile
  readonly readings: Readings
  readonly who: string
  readonly signal: AbortSignal | undefined
  /** What becomes of operations that the lists do not hold any more; left out: see the contract. */
  readonly gone?: GoneChoice | undefined
}

/**
 * Reads the selected sheets and writes them in one transaction: all of them or, where one is refused, the reading fails or the caller
 * gives up, none. Rows come in batches from the reader's process, so that queries are answered in between.
 */
export async function* importFiles(
  files: readonly Selected[],
  { project, readings, who, signal, gone }: ImportParts,
): AsyncGenerator<Progress, { readonly deliveries: readonly ImportResult[]; readonly gone: GoneSettled; readonly goneRows: GoneSettled }> {
  const long = project.begin('import')
  try {
    const profiles = ownProfiles(long.db)
    const read: ReadFile[] = []
    for (const file of files) {
      const { reader, letGo } = await readings.hold(file.reading, signal)
      try {
        read.push({ ...file, sheets: await readSheets(file, reader, profiles, signal) })
      } finally {
        letGo()
      }
    }
    long.mustGoOn()
    const imported = new Map<ReadFile, ImportResult>()
    // Lists that tell more of operations need these first.
    for (const file of read.toSorted((a, b) => Number(holdsNone(a)) - Number(holdsNone(b)))) {
      const { reader, letGo } = await readings.hold(file.reading, signal)
      try {
        imported.set(file, yield* importFile(long, file, reader, who, signal))
      } finally {
        letGo()
      }
    }
    const results = read.map((file) => imported.get(file)!)
    const settledRows = yield* inSteps(
      settleGoneRows(
        long.db,
        goneFromAll(
          results.flatMap(({ rowLists }) => rowLists),
          ({ kind }) => Math.min(...results.map(({ firstNewRows }) => firstNewRows[kind])),
        ),
        gone ? { rule: gone.rule, except: new Set(gone.exceptRows.map(({ kind, id }) => rowName(kind, id))) } : null,
      ),
      long,
      signal,
    )
    const settled = yield* inSteps(
      settleGone(
        long.db,
        goneFromAll(
          results.flatMap(({ lists }) => lists),
          results[0]?.firstNew ?? 1,
        ),
        gone ? { ...gone, except: new Set(gone.except) } : null,
      ),
      long,
      signal,
    )
    const adopted = adoptOperations(long.db)
    const decided = yield* inSteps(applyWaitingDecisions(long.db, who), long, signal)
    signal?.throwIfAborted()
    long.mustGoOn()
    const counts = results.flatMap(({ sheets }) => sheets)
    const sum = (key: 'imported' | 'updated' | 'unchanged'): number => counts.reduce((total, sheet) => total + sheet[key], 0)
    const kept = settled.kept + settledRows.kept
    const removed = settled.removed + settledRows.removed
    long.commit({
      file: files.map(({ reading }) => reading.file).join(', '),
      imported: sum('imported'),
      updated: sum('updated'),
      unchanged: sum('unchanged'),
      ...(kept > 0 ? { gone: kept } : {}),
      ...(decided > 0 ? { decided } : {}),
      ...(removed > 0 ? { removed } : {}),
      ...(adopted > 0 ? { adopted } : {}),
    })
    return { deliveries: results, gone: settled, goneRows: settledRows }
  } finally {
    long.rollback()
  }
}

async function* importFile(
  long: LongLoad,
  { reading, sheets }: ReadFile,
  reader: SheetReader,
  who: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress, ImportResult> {
  const { file, opened } = reading
  const delivery = importDelivery(long.db, { file, sha256: opened.sha256, bytes: opened.bytes, importedBy: who, invented: false })
  const total = sheets.reduce((rows, { sheet }) => rows + sheetOf(reading, sheet).rowCount, 0)
  let done = 0
  yield { kind: 'progress', phase: 'write', done, total }
  const ordered = operationsFirst(sheets)
  for (const { sheet, asked, statedKey, layout } of ordered) {
    const { name, formats, date1904, frame } = sheetOf(reading, sheet)
    for (const _ of delivery.load(layout, statedKey)) yield* turn(long, signal, { kind: 'progress', phase: 'write', done, total })
    delivery.beginSheet({ name, layout, formats, date1904, frame, statedKey })
    const onReview = (review: Reviewed): void => {
      long.mustGoOn()
      delivery.reviewed(review)
    }
    for await (const batch of reader.records(sheet, asked, { signal, onReview })) {
      await long.makeRoom()
      delivery.write(batch)
      done += batch.raw.count
      yield { kind: 'progress', phase: 'write', done, total }
    }
  }
  const result = yield* inSteps(delivery.finish(), long, signal)
  return { ...result, sheets: sheets.map((sheet) => result.sheets[ordered.indexOf(sheet)]!) }
}

/** Lets queries be answered between the steps of a long piece of work. */
async function* inSteps<Result>(
  steps: Generator<{ readonly done: number; readonly total: number }, Result>,
  long: Long,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress, Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    yield* turn(long, signal, { kind: 'progress', phase: 'index', ...step.value })
  }
}

/** Tells how far the work is, and gives others their turn. */
async function* turn(long: Long, signal: AbortSignal | undefined, progress: Progress): AsyncGenerator<Progress, void> {
  yield progress
  await nextTurn()
  signal?.throwIfAborted()
  long.mustGoOn()
}

/** A selected sheet and how it was read. */
interface ReadSheet {
  readonly sheet: number
  readonly statedKey: StatedKey | undefined
  readonly asked: AskedLayout
  readonly layout: Layout
}

interface ReadFile extends Selected {
  readonly sheets: readonly ReadSheet[]
}

async function readSheets(
  { reading, selections }: Selected,
  reader: SheetReader,
  profiles: readonly OwnProfile[],
  signal: AbortSignal | undefined,
): Promise<readonly ReadSheet[]> {
  const sheets: ReadSheet[] = []
  for (const { sheet, choices, statedKey } of selections) {
    const asked = { choices, profiles }
    const layout = await reader.recognise(sheet, asked, { signal })
    if (layout.dataRows === 0) throw new Refusal('no_list', { sheet: sheetOf(reading, sheet).name })
    sheets.push({ sheet, statedKey, asked, layout })
  }
  return sheets
}

function holdsNone({ sheets }: ReadFile): boolean {
  return sheets.every(({ layout }) => layout.kind !== 'operations')
}

function sheetOf({ opened }: Reading, index: number): Reading['opened']['sheets'][number] {
  const sheet = opened.sheets[index]
  if (!sheet) throw new Refusal('unknown_sheet', { sheet: index })
  return sheet
}
