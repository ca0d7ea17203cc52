import type { GridAnswer, gridExportFormats } from '#core/contract/grids.ts'
import { valueText } from '#core/matrix/value-text.ts'
import { toCsv } from '#report/csv.ts'
import { gridSvg } from '#report/grid-svg.ts'
import { gridSheets, gridTable } from '#report/grid-tables.ts'
import { workbookDocument } from '#report/workbook-document.ts'
import { type ExportedFile, fileName, mimes } from './exported-file.ts'
import { wordsIn } from './language-words.ts'

/** A matrix of any kind as a file. */
export async function exportGrid(
  matrix: GridAnswer,
  format: (typeof gridExportFormats)[number],
  project: string,
  language: 'en' | 'it',
): Promise<ExportedFile> {
  const say = wordsIn(language)
  const name = `${fileName(project) || 'matrix'}-${matrix.kind}-${matrix.measure}.${format}`
  const bytes =
    format === 'xlsx'
      ? await workbookDocument(gridSheets(matrix, say).map((table) => ({ ...table, headingRow: 1 })))
      : Buffer.from(
          format === 'csv'
            ? toCsv(gridTable(matrix, say), language)
            : gridSvg(matrix, say, (value) => valueText(value, matrix.unit, language)),
        )
  return { name, mime: mimes[format], bytes }
}
