import type { SheetRow } from '../cells.ts'
import type { Field } from '../layout.ts'
import type { OperationRecord } from '../records.ts'
import type { Reviewer, UnderReview } from './reviewer.ts'

/** Lengths at which databases and forms cut texts off. */
const limits: ReadonlySet<number> = new Set([
  50, 60, 64, 80, 100, 120, 127, 128, 150, 199, 200, 240, 250, 254, 255, 256, 300, 400, 500, 511, 512, 1000, 1023, 1024, 1500, 2000, 2047,
  2048, 4000, 4096, 8000, 32_767,
])
/** Different texts of the same greatest length that are no coincidence any more. */
const enough = 3
/** A sentence that ended by itself. */
const ended = /[.!?»"”)\]]$/u

interface Longest {
  readonly field: Field
  readonly at: number
  readonly text: (record: OperationRecord) => string | null
  length: number
  /** Those of this length, by text. */
  readonly rows: Map<string, SheetRow>
}

/** Columns whose longest texts all end at the same limit, in the middle of a sentence. */
export function reviewCutTexts({ issues, columnOf }: UnderReview): Reviewer {
  const columns = (
    [
      ['beneficiary', (record) => record.beneficiary],
      ['operation', (record) => record.title],
      ['summary', (record) => record.summary],
    ] as const satisfies readonly (readonly [Field, Longest['text']])[]
  ).flatMap(([field, text]): Longest[] => {
    const at = columnOf(field)
    return at === null ? [] : [{ field, at, text, length: 0, rows: new Map() }]
  })
  return {
    look(record, row) {
      for (const column of columns) {
        const text = column.text(record)
        if (text === null || text.length < column.length) continue
        if (text.length > column.length) {
          column.length = text.length
          column.rows.clear()
        }
        if (!column.rows.has(text)) column.rows.set(text, row)
      }
    },
    end() {
      for (const { field, at, length, rows } of columns) {
        if (!limits.has(length)) continue
        const open = [...rows].filter(([text]) => !ended.test(text))
        if (open.length < enough || open.length * 2 < rows.size) continue
        for (const [text, row] of open)
          issues.add({ code: 'cut_texts', field, row: row.row, column: at }, `…${text.slice(-80)}`, String(length))
      }
    },
  }
}
