import type { WorkbookLimits } from './limits.ts'
import { unpackRecords } from './packed-records.ts'
import type { AskedLayout, ReaderAnswer, ReaderAnswers, ReaderCall, RecordBatch, RowStretch, SpawnReader } from './protocol.ts'
import { WorkbookError } from './workbook-error.ts'

export interface ReaderOptions {
  readonly limits?: WorkbookLimits
  /** Longest time for opening a file, in milliseconds; then the process is killed. */
  readonly openTimeout?: number
  /** Longest silence while anything else is waited for. */
  readonly callTimeout?: number
}

interface CallOptions {
  readonly signal?: AbortSignal | undefined
}

interface RecordOptions extends CallOptions {
  /** Only rows with these numbers, both included; nothing is said of them then. */
  readonly between?: RowStretch | undefined
  /** Left out: rows are not looked at for it. */
  readonly onReview?: ((review: NonNullable<ReaderAnswers['records']>) => void) | undefined
}

/** One reader process and the file it holds. Every call ends: with an answer, a WorkbookError, or the reason of its signal. */
export interface SheetReader {
  /**
   * Reads a file; what was open before is let go. Aborting kills the process.
   * @throws {WorkbookError} why the file is no workbook; `reader_timeout` and `reader_crashed` end the reader.
   */
  readonly open: (path: string, options?: CallOptions) => Promise<ReaderAnswers['open']>
  /** What is recognised in a sheet (0-based), the user's choices in it, with issues and totals. */
  readonly layout: (
    sheet: number,
    asked?: AskedLayout,
    options?: CallOptions & { readonly person?: string | null },
  ) => Promise<ReaderAnswers['layout']>
  /** The same without issues and totals, which cost another look at every row and come with the records too. */
  readonly recognise: (sheet: number, asked?: AskedLayout, options?: CallOptions) => Promise<ReaderAnswers['recognise']>
  /** Every cell that the review concerns; `person` stands for natural persons, see the protocol. */
  readonly report: (sheet: number, asked: AskedLayout, person: string | null, options?: CallOptions) => Promise<ReaderAnswers['report']>
  /** Rows `fromRow` to `toRow` (1-based, both included) that hold anything. */
  readonly window: (sheet: number, fromRow: number, toRow: number, options?: CallOptions) => Promise<ReaderAnswers['window']>
  /**
   * All rows in batches; the next ones are prepared while one is worked on, never more than two wait. Leaving the loop stops the reading.
   * `onReview` hears what there is to say of them before the loop ends.
   */
  readonly records: (sheet: number, asked?: AskedLayout, options?: RecordOptions) => AsyncGenerator<RecordBatch, void, undefined>
  /** False after a crash, a timeout or `close`; open a new reader then. */
  readonly alive: () => boolean
  /** Ends the process. Calls still waiting fail with `reader_crashed`. */
  readonly close: () => void
}

type Listener = (answer: ReaderAnswer | WorkbookError) => void

const batchesAhead = 2

function failureOf(answer: ReaderAnswer): Error {
  if (answer.kind === 'refused') return new WorkbookError(answer.code, answer.data)
  return new Error(answer.kind === 'failed' ? answer.message : `unexpected ${answer.kind}`)
}

function nothing(): void {}

const nothingAsked: AskedLayout = { choices: {}, profiles: [] }

/** Starts a reader process. It lives until `close`, a crash or a timeout. */
export function openReader(spawn: SpawnReader, options: ReaderOptions = {}): SheetReader {
  const port = spawn()
  const listeners = new Map<number, Listener>()
  let lastId = 0
  let ended: WorkbookError | null = null

  function end(error: WorkbookError): void {
    if (ended !== null) return
    ended = error
    const waiting = [...listeners.values()]
    listeners.clear()
    for (const listener of waiting) listener(error)
  }

  function kill(error: WorkbookError): void {
    end(error)
    port.kill()
  }

  port.onExit((code) => end(new WorkbookError('reader_crashed', { exit: code ?? 'signal' })))
  port.onMessage((answer) => listeners.get(answer.id)?.(answer))

  /** Starts a call and a timer that kills the process when nothing is heard for too long. */
  function start(
    call: ReaderCall,
    timeout: number,
    listener: Listener,
  ): { readonly id: number; readonly finish: () => void; readonly watch: () => void; readonly rest: () => void } {
    lastId++
    const id = lastId
    let timer: NodeJS.Timeout | undefined
    const rest = (): void => clearTimeout(timer)
    const watch = (): void => {
      rest()
      timer = setTimeout(() => kill(new WorkbookError('reader_timeout', { seconds: Math.round(timeout / 1000) })), timeout)
    }
    const finish = (): void => {
      rest()
      listeners.delete(id)
    }
    listeners.set(id, listener)
    watch()
    port.postMessage({ ...call, id })
    return { id, finish, watch, rest }
  }

  function ask<Kind extends 'open' | 'layout' | 'recognise' | 'report' | 'window'>(
    call: ReaderCall & { readonly kind: Kind },
    timeout: number,
    signal: AbortSignal | undefined,
    onAbort: () => void,
  ): Promise<ReaderAnswers[Kind]> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason)
      if (ended !== null) return reject(ended)
      const settle = (): void => {
        started.finish()
        signal?.removeEventListener('abort', aborted)
      }
      const aborted = (): void => {
        settle()
        reject(signal?.reason)
        onAbort()
      }
      const started = start(call, timeout, (answer) => {
        settle()
        if (answer instanceof WorkbookError) reject(answer)
        else if (answer.kind === 'done') resolve(answer.value as ReaderAnswers[Kind])
        else reject(failureOf(answer))
      })
      signal?.addEventListener('abort', aborted, { once: true })
    })
  }

  const callTimeout = options.callTimeout ?? 120_000

  async function* records(
    sheet: number,
    asked: AskedLayout,
    { signal, between, onReview }: RecordOptions,
  ): AsyncGenerator<RecordBatch, void, undefined> {
    signal?.throwIfAborted()
    if (ended !== null) throw ended
    const arrived: (ReaderAnswer | WorkbookError)[] = []
    let wake = nothing
    const started = start(
      { kind: 'records', sheet, asked, between: between ?? null, withReview: onReview !== undefined, credit: batchesAhead },
      callTimeout,
      (answer) => {
        arrived.push(answer)
        started.rest()
        wake()
      },
    )
    const aborted = (): void => wake()
    signal?.addEventListener('abort', aborted, { once: true })
    let finished = false
    try {
      for (;;) {
        signal?.throwIfAborted()
        const answer = arrived.shift()
        if (answer === undefined) {
          started.watch()
          await new Promise<void>((resolve) => {
            wake = resolve
          })
          continue
        }
        if (answer instanceof WorkbookError) throw answer
        if (answer.kind === 'batch') {
          yield { ...unpackRecords(answer.records), raw: answer.raw }
          port.postMessage({ kind: 'more', id: started.id })
          continue
        }
        finished = true
        if (answer.kind === 'done')
          return answer.value === null ? undefined : onReview?.(answer.value as NonNullable<ReaderAnswers['records']>)
        throw failureOf(answer)
      }
    } finally {
      signal?.removeEventListener('abort', aborted)
      started.finish()
      if (!finished && ended === null) port.postMessage({ kind: 'stop', id: started.id })
    }
  }

  return {
    open: (path, { signal } = {}) =>
      ask({ kind: 'open', path, limits: options.limits ?? null }, options.openTimeout ?? 120_000, signal, () =>
        kill(new WorkbookError('reader_crashed', { exit: 'aborted' })),
      ),
    layout: (sheet, asked = nothingAsked, { signal, person = null } = {}) =>
      ask({ kind: 'layout', sheet, asked, person }, callTimeout, signal, nothing),
    recognise: (sheet, asked = nothingAsked, { signal } = {}) => ask({ kind: 'recognise', sheet, asked }, callTimeout, signal, nothing),
    report: (sheet, asked, person, { signal } = {}) => ask({ kind: 'report', sheet, asked, person }, callTimeout, signal, nothing),
    window: (sheet, fromRow, toRow, { signal } = {}) => ask({ kind: 'window', sheet, fromRow, toRow }, callTimeout, signal, nothing),
    records: (sheet, asked = nothingAsked, callOptions = {}) => records(sheet, asked, callOptions),
    alive: () => ended === null,
    close: () => kill(new WorkbookError('reader_crashed', { exit: 'closed' })),
  }
}
