import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Sheet, Workbook } from '#core/sheet/cells.ts'
import type { Layout } from '#core/sheet/layout.ts'
import type { OrganisationProfile } from '#core/identity/same.ts'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { recognise } from '#core/sheet/recognise.ts'
import type { OperationRecord } from '#core/sheet/records.ts'
import { openReview, review, type Reviewed } from '#core/sheet/review.ts'
import { maskedIssues, type PersonName, reportSheet } from '#core/sheet/sheet-report.ts'
import { forgetUnpacked } from './held-rows.ts'
import { openFile, rowsBetween } from './opened-file.ts'
import { packRecords } from './packed-records.ts'
import type { AskedLayout, ReaderAnswer, ReaderRequest } from './protocol.ts'
import { nextStretch } from './stretches.ts'
import { WorkbookError } from './workbook-error.ts'

interface Held {
  readonly path: string
  readonly workbook: Workbook
  /** The layout asked for last, by sheet, choices and profiles: records are read by the layout that was shown. */
  last: Read | null
}

interface Read {
  readonly key: string
  readonly sheet: Sheet
  readonly layout: Layout
  /** Null until somebody asked for it, or all records were read. */
  review: Reviewed | null
}

type RecordsRequest = ReaderRequest & { readonly kind: 'records' }

interface Stream {
  credit: number
  /** Wakes the stream when it waits for credit or is stopped. */
  wake: () => void
  stopped: boolean
}

/**
 * The reader's side of the protocol: hand every message to the answer, `send` carries what it has to say. What `send` may give ends when the
 * message has left: the next batch is made only then, because a process that is busy does not carry the rest of a large message on.
 */
export function createReaderService(send: (answer: ReaderAnswer) => void | Promise<void>): (request: ReaderRequest) => Promise<void> {
  let held: Held | null = null
  const streams = new Map<number, Stream>()

  function sheetOf(index: number): { readonly held: Held; readonly sheet: Sheet } {
    const sheet = held?.workbook.sheets[index]
    if (held === null || sheet === undefined) throw new WorkbookError('unknown_sheet', { sheet: index })
    return { held, sheet }
  }

  function readAs(index: number, asked: AskedLayout): Read {
    const { held: file, sheet } = sheetOf(index)
    const key = JSON.stringify([index, asked])
    if (file.last?.key !== key) {
      const context = { fileName: file.path.replace(/^.*[/\\]/, ''), format: file.workbook.format, sheetName: sheet.name }
      file.last = { key, sheet, layout: recognise(sheet, context, asked.choices, asked.profiles), review: null }
    }
    return file.last
  }

  async function sendRecords(one: Read, { id, between, withReview }: RecordsRequest, stream: Stream): Promise<void> {
    const { sheet, layout } = one
    const wanted = between === null ? sheet.rows : rowsBetween(sheet, between.fromRow, between.toRow)
    // a large sheet is gone over once: what is said of it is found while its records are sent
    let profiles = new Map<OperationRecord, OrganisationProfile>()
    const onSpelling = (record: OperationRecord, profile: OrganisationProfile): void => void profiles.set(record, profile)
    const reviewer = withReview && between === null && one.review === null ? openReview(sheet, layout, { onSpelling }) : null
    const read = reviewer?.read ?? createRecordReader(sheet, layout)
    let from = 0
    while (from < wanted.length && !stream.stopped) {
      const { rows, raw } = nextStretch(wanted, from)
      const records: OperationRecord[] = []
      for (const row of rows) {
        const record = read(row)
        if (record !== null) records.push(record)
      }
      const packed = packRecords(records, profiles)
      profiles = new Map()
      const block = await raw
      // a turn of the loop, so that "stop" and other questions are heard
      await nextTurn()
      while (stream.credit === 0 && !stream.stopped)
        await new Promise<void>((resolve) => {
          stream.wake = resolve
        })
      if (stream.stopped) break
      stream.credit--
      await send({ id, kind: 'batch', records: packed, raw: block })
      from += rows.length
    }
    if (stream.stopped) return
    if (reviewer) one.review = reviewer.result()
    send({ id, kind: 'done', value: one.review })
  }

  async function answer(request: ReaderRequest): Promise<void> {
    switch (request.kind) {
      case 'open': {
        held = null
        forgetUnpacked()
        const { workbook, summary } = await openFile(request.path, request.limits)
        held = { path: request.path, workbook, last: null }
        send({ id: request.id, kind: 'done', value: summary })
        return
      }
      case 'layout': {
        const { sheet, person } = request
        const one = readAs(sheet, request.asked)
        const { issues, totals } = (one.review ??= review(one.sheet, one.layout))
        const name = personName(person)
        send({
          id: request.id,
          kind: 'done',
          value: { layout: one.layout, issues: name ? maskedIssues(one.sheet, one.layout, issues, name) : issues, totals },
        })
        return
      }
      case 'report': {
        const one = readAs(request.sheet, request.asked)
        send({ id: request.id, kind: 'done', value: reportSheet(one.sheet, one.layout, personName(request.person)) })
        return
      }
      case 'recognise':
        send({ id: request.id, kind: 'done', value: readAs(request.sheet, request.asked).layout })
        return
      case 'window':
        send({ id: request.id, kind: 'done', value: rowsBetween(sheetOf(request.sheet).sheet, request.fromRow, request.toRow) })
        return
      case 'records': {
        const stream: Stream = { credit: request.credit, wake: () => {}, stopped: false }
        streams.set(request.id, stream)
        try {
          await sendRecords(readAs(request.sheet, request.asked), request, stream)
        } finally {
          streams.delete(request.id)
        }
        return
      }
      case 'more':
      case 'stop': {
        const stream = streams.get(request.id)
        if (stream === undefined) return
        if (request.kind === 'more') stream.credit++
        else stream.stopped = true
        stream.wake()
      }
    }
  }

  return async (request) => {
    try {
      await answer(request)
    } catch (error) {
      if (error instanceof WorkbookError) send({ id: request.id, kind: 'refused', code: error.code, data: error.data })
      else send({ id: request.id, kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  }
}

function personName(person: string | null): PersonName | null {
  return person === null ? null : (row) => person.replace('{{row}}', String(row))
}
