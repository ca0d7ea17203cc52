import type { NumberFormat, SheetFrame, SheetRow, WorkbookFormat } from '#core/sheet/cells.ts'
import type { OrganisationProfile } from '#core/identity/same.ts'
import type { Layout, LayoutChoices } from '#core/sheet/layout.ts'
import type { OwnProfile } from '#core/sheet/profiles/own-profile.ts'
import type { OperationRecord } from '#core/sheet/records.ts'
import type { Reviewed } from '#core/sheet/review.ts'
import type { SheetReport } from '#core/sheet/sheet-report.ts'
import type { WorkbookLimits } from './limits.ts'
import type { WorkbookErrorCode, WorkbookErrorData } from './workbook-error.ts'

/**
 * What the reader process and its client say to each other. Plain data, fit for structured clone (MessagePort, `child_process` with
 * advanced serialization). One process holds one opened file; opening another lets the first go.
 */

/** A running reader process, as a host hands it over. */
export interface ReaderPort {
  readonly postMessage: (message: ReaderRequest) => void
  readonly onMessage: (callback: (message: ReaderAnswer) => void) => void
  /** Called once when the process has ended, for whatever reason; `code` is null where a signal ended it. */
  readonly onExit: (callback: (code: number | null) => void) => void
  /** Ends the process at once, even in mid-computation. */
  readonly kill: () => void
}

/** Given by the host: starts `process.ts` (built: reader.js) with a memory limit as `--max-old-space-size`. */
export type SpawnReader = () => ReaderPort

export interface SheetSummary {
  readonly name: string
  readonly hidden: boolean
  /** Rows that hold a value. */
  readonly rowCount: number
  /** Number of the last of them; 0 where there is none. */
  readonly lastRow: number
  readonly width: number
  readonly formats: readonly NumberFormat[]
  readonly date1904: boolean
  /** Index of an earlier sheet that holds the same rows. */
  readonly repeats: number | null
  readonly frame: SheetFrame
}

export interface OpenedFile {
  readonly format: WorkbookFormat
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly fallback: string | null
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string
  /** Size of the file. */
  readonly bytes: number
  readonly sheets: readonly SheetSummary[]
}

interface ReadLayout extends Reviewed {
  readonly layout: Layout
}

/** The rows of a stretch of the sheet as they stand there, for provenance. */
export interface RawBlock {
  readonly fromRow: number
  readonly toRow: number
  /** Rows in it. */
  readonly count: number
  /** Deflated (raw), see `row-block-bytes.ts`. */
  readonly data: Uint8Array
}

/** Up to about `batchRows` rows of the sheet, whether they are operations or not, and the operations among them. */
export interface RecordBatch {
  readonly records: readonly OperationRecord[]
  /** Beneficiaries' names taken apart, where the review met them first; none without a review. */
  readonly profiles: ReadonlyMap<OperationRecord, OrganisationProfile>
  readonly raw: RawBlock
}

/** Values of a field, one a record; where they repeat, each text once and a place for every record. One that is null throughout is empty. */
export type PackedColumn = readonly unknown[] | { readonly texts: readonly (string | null)[]; readonly places: Uint16Array }

/** Records by column: an object a record would repeat two dozen keys for each. */
export interface PackedRecords {
  readonly keys: readonly string[]
  readonly columns: readonly PackedColumn[]
  readonly count: number
  /** Profiles of beneficiaries, each with its record's place. */
  readonly profiles: readonly (readonly [place: number, profile: OrganisationProfile])[]
}

export const batchRows = 1000

/** How a sheet is to be read. */
export interface AskedLayout {
  readonly choices: LayoutChoices
  /** Profiles of the project, which is nothing the reader can open. */
  readonly profiles: readonly OwnProfile[]
}

/** Row numbers, both included. */
export interface RowStretch {
  readonly fromRow: number
  readonly toRow: number
}

export type ReaderCall =
  | { readonly kind: 'open'; readonly path: string; readonly limits: WorkbookLimits | null }
  | { readonly kind: 'recognise'; readonly sheet: number; readonly asked: AskedLayout }
  /** `person`: what stands for a natural person in examples, "{{row}}" in it for the row; null shows names. */
  | { readonly kind: 'layout' | 'report'; readonly sheet: number; readonly asked: AskedLayout; readonly person: string | null }
  | { readonly kind: 'window'; readonly sheet: number; readonly fromRow: number; readonly toRow: number }
  | {
      readonly kind: 'records'
      readonly sheet: number
      readonly asked: AskedLayout
      /** Only these rows; null: all. */
      readonly between: RowStretch | null
      /** Whether what there is to say of all rows is wanted at the end. */
      readonly withReview: boolean
      readonly credit: number
    }

export type ReaderRequest =
  | (ReaderCall & { readonly id: number })
  /** One batch more may be sent for the stream `id`. */
  | { readonly kind: 'more'; readonly id: number }
  /** Nobody waits for the stream `id` any longer. */
  | { readonly kind: 'stop'; readonly id: number }

export interface ReaderAnswers {
  readonly open: OpenedFile
  readonly layout: ReadLayout
  readonly recognise: Layout
  readonly report: SheetReport
  readonly window: readonly SheetRow[]
  /** When all batches are sent: what there is to say of the records, null where only some were asked for. */
  readonly records: Reviewed | null
}

export type ReaderAnswer =
  | { readonly id: number; readonly kind: 'done'; readonly value: ReaderAnswers[keyof ReaderAnswers] }
  | { readonly id: number; readonly kind: 'batch'; readonly records: PackedRecords; readonly raw: RawBlock }
  | { readonly id: number; readonly kind: 'refused'; readonly code: WorkbookErrorCode; readonly data: WorkbookErrorData }
  /** A mistake of the program, not of the file. */
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }
