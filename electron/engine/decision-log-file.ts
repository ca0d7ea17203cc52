import { Refusal } from '#core/contract/refusal.ts'
import { decisionCells, decisionColumns, type FileDecision, readDecision } from '#core/identity/decision-file.ts'
import { toCsv } from '#report/csv.ts'
import { workbookDocument } from '#report/workbook-document.ts'
import type { LoggedDecision } from '#store/queries/decisions-for-file.ts'
import { type ExportedFile, fileName, mimes } from './exported-file.ts'
import type { Readings } from './readings.ts'

type Words = Readonly<Record<string, string>>

/** The log as a table, one decision a row, oldest first. */
export async function decisionLogFile(
  log: readonly LoggedDecision[],
  format: 'xlsx' | 'csv',
  project: string,
  words: Words,
  language: 'en' | 'it',
): Promise<ExportedFile> {
  const word = (key: string): string => words[key] ?? key
  const rows = [
    decisionColumns.map((column) => word(column)),
    ...log.map(({ decision, reasons, effect }) => {
      const cells = decisionCells(decision, {
        reasons: reasons.map((kind) => word(`reason.${kind}`)).join('; '),
        effect: effect.pairs.map(({ a, b, before, after }) => `${a.code} – ${b.code}: ${before} → ${after}`).join('; '),
      })
      return decisionColumns.map((column) => cells[column])
    }),
  ]
  const name = word('name')
  return {
    name: `${fileName(project)}-${fileName(name)}.${format}`,
    mime: mimes[format],
    bytes:
      format === 'xlsx'
        ? await workbookDocument([
            { name, rows, headingRow: 1, columns: decisionColumns.map((column) => ({ width: widths[column] ?? 14 })) },
          ])
        : Buffer.from(toCsv({ name, rows }, language)),
  }
}

const widths: Readonly<Partial<Record<(typeof decisionColumns)[number], number>>> = {
  a: 40,
  b: 40,
  reasons: 32,
  effect: 32,
  note: 32,
  a_spellings: 20,
  b_spellings: 20,
}

const rowsAtOnce = 500

/** The decisions of a log file, in any format a sheet can have. Refuses what the reader refuses, and `no_decisions`. */
export async function readDecisionLog(
  readings: Readings,
  path: string,
  signal: AbortSignal | undefined,
): Promise<{ readonly file: string; readonly decisions: readonly FileDecision[] }> {
  const reading = await readings.open(path, signal)
  try {
    const { reader, letGo } = await readings.hold(reading, signal)
    try {
      const decisions: FileDecision[] = []
      for (const [sheet, { lastRow }] of reading.opened.sheets.entries())
        for (let from = 1; from <= lastRow; from += rowsAtOnce)
          for (const { values } of await reader.window(sheet, from, from + rowsAtOnce - 1, { signal })) {
            const decision = readDecision(values)
            if (decision !== null) decisions.push(decision)
          }
      if (decisions.length === 0) throw new Refusal('no_decisions', { file: reading.file })
      return { file: reading.file, decisions }
    } finally {
      letGo()
    }
  } finally {
    readings.close(reading.id)
  }
}
