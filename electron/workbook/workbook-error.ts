import type { RefusalCode } from '#core/contract/refusal.ts'
import type { SystemRefusal } from '#core/contract/system-refusal.ts'

/** Why a file gives no workbook; the words are the contract's, so the engine passes them on as they are. */
export type WorkbookErrorCode =
  | SystemRefusal
  | Extract<
      RefusalCode,
      | 'empty_file'
      | 'not_a_sheet'
      | 'truncated'
      | 'encrypted'
      | 'too_large'
      | 'zip_bomb'
      | 'unsupported'
      | 'broken_sheet'
      | 'unknown_sheet'
      | 'reader_crashed'
      | 'reader_timeout'
    >

export type WorkbookErrorData = Readonly<Record<string, string | number>>

/**
 * An expected failure of reading a file. `data` by code: `not_a_sheet` {looksLike}, `too_large` and `zip_bomb` {bytes, limit} or
 * {cells, limit}, `truncated` {bytes}, `unsupported` {what}, `broken_sheet` {reason}, `reader_crashed` {exit}, `reader_timeout` {seconds}.
 */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode
  readonly data: WorkbookErrorData
  constructor(code: WorkbookErrorCode, data: WorkbookErrorData = {}) {
    super(code)
    this.name = 'WorkbookError'
    this.code = code
    this.data = data
  }
}
