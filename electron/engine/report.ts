import { pseudonym } from '#core/identity/mask.ts'
import type { PersonsChoice } from '#core/model/vocabulary.ts'
import { reportSheet, type SheetReport } from '#core/sheet/sheet-report.ts'
import { type ReportedFile, validationReport } from '#report/validation-report.ts'
import { workbookDocument } from '#report/workbook-document.ts'
import type { ReadDb } from '#store/file/handles.ts'
import { personsInSheet, storedSheet } from '#store/queries/stored-sheet.ts'
import type { SheetReader } from '#workbook/client.ts'
import type { AskedLayout } from '#workbook/protocol.ts'
import { type Language, wordsIn } from './language-words.ts'

export interface ReportQuestion {
  readonly language: Language
  readonly persons: PersonsChoice
}

/** Sheets of a file that is looked at, reviewed where they are: in the reader's process. */
export async function reportsOfReading(
  reader: SheetReader,
  asked: readonly { readonly sheet: number; readonly asked: AskedLayout }[],
  { language, persons }: ReportQuestion,
  signal: AbortSignal | undefined,
): Promise<readonly SheetReport[]> {
  const person = persons === 'shown' ? null : personInRow(language)
  const reports: SheetReport[] = []
  for (const one of asked) reports.push(await reader.report(one.sheet, one.asked, person, { signal }))
  return reports
}

/** Sheets of a stored delivery, reviewed again from their raw cells. Persons are called as everywhere else in what leaves the project. */
export function reportsOfDelivery(db: ReadDb, sheets: readonly number[], { language, persons }: ReportQuestion): readonly SheetReport[] {
  const words = wordsIn(language)
  return sheets.map((id) => {
    const { sheet, layout } = storedSheet(db, id)
    const known = personsInSheet(db, id)
    const nameOf = (row: number): string => {
      const uuid = known.get(row)
      return uuid ? pseudonym(uuid, words('persons.word')) : words('report.person_row', { row: String(row) })
    }
    return reportSheet(sheet, layout, persons === 'shown' ? null : nameOf)
  })
}

/** The report as a file for download. */
export async function reportFile(
  reported: Omit<ReportedFile, 'masked'>,
  { language, persons }: ReportQuestion,
): Promise<{ name: string; mime: string; base64: string }> {
  const words = wordsIn(language)
  const bytes = await workbookDocument(validationReport({ ...reported, masked: persons === 'masked' }, words, language))
  return {
    name: `${reported.file.replace(/\.[^.]+$/, '')}-${words('report.file_name')}.xlsx`,
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    base64: Buffer.from(bytes).toString('base64'),
  }
}

/** What stands for a natural person of a sheet that is not imported; the reader fills in the row. */
export function personInRow(language: Language): string {
  return wordsIn(language)('report.person_row', { row: '{{row}}' })
}
