import type { Term } from '#core/contract/taxonomies.ts'
import type { TermSheetRow } from '#core/tagging/term-sheet.ts'
import { toCsv } from '#report/csv.ts'
import { workbookDocument } from '#report/workbook-document.ts'
import { type ExportedFile, fileName, mimes } from './exported-file.ts'
import type { Readings } from './readings.ts'

const rowsAtOnce = 500
/** No list of terms is longer; what is below is not a list of terms. */
const mostRows = 20_000

export interface TermFile {
  readonly file: string
  readonly sheets: readonly string[]
  readonly headings: TermSheetRow
  readonly rows: readonly TermSheetRow[]
}

/** A sheet of a file: its first row that says anything holds the headings. Refuses what the reader refuses. */
export async function readTermFile(readings: Readings, path: string, sheet: number, signal: AbortSignal | undefined): Promise<TermFile> {
  const reading = await readings.open(path, signal)
  try {
    const { reader, letGo } = await readings.hold(reading, signal)
    try {
      const rows: TermSheetRow[] = []
      const lastRow = Math.min(mostRows, reading.opened.sheets[sheet]?.lastRow ?? 0)
      for (let from = 1; from <= lastRow; from += rowsAtOnce)
        for (const { row, values } of await reader.window(sheet, from, Math.min(lastRow, from + rowsAtOnce - 1), { signal }))
          if (values.some((value) => value !== null && value !== '')) rows.push({ row, values })
      const [headings = { row: 1, values: [] }, ...rest] = rows
      return { file: reading.file, sheets: reading.opened.sheets.map(({ name }) => name), headings, rows: rest }
    } finally {
      letGo()
    }
  } finally {
    readings.close(reading.id)
  }
}

/** A taxonomy as a table that can be read again: code, parent, a column a language. */
export async function termFile(terms: readonly Term[], name: string, format: 'xlsx' | 'csv', language: 'en' | 'it'): Promise<ExportedFile> {
  const languages = [...new Set(['en', 'it', ...terms.flatMap(({ label }) => Object.keys(label))])].filter((one) =>
    terms.some(({ label }) => label[one] !== undefined),
  )
  const keys = new Map(terms.map((term) => [term.id, term.code === '' ? term.label.en : term.code]))
  const rows = [
    ['code', 'parent', ...languages.map((one) => `label (${one})`)],
    ...terms.map(({ code, parent, label }) => [
      code,
      parent === null ? null : (keys.get(parent) ?? null),
      ...languages.map((one) => label[one] ?? null),
    ]),
  ]
  return {
    name: `${fileName(name)}.${format}`,
    mime: mimes[format],
    bytes:
      format === 'xlsx'
        ? await workbookDocument([
            {
              name,
              rows,
              headingRow: 1,
              columns: [{ width: 14 }, { width: 14 }, ...languages.map(() => ({ width: 60, kind: 'wrap' as const }))],
            },
          ])
        : Buffer.from(toCsv({ name, rows }, language)),
  }
}
