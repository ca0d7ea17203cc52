import type { GridAnswer, gridExportFormats } from '#core/contract/grids.ts'
import { valueText } from '#core/matrix/value-text.ts'
import { toCsv } from '#report/csv.ts'
import { gridSvg } from '#report/grid-svg.ts'
import { countedFacts, gridSheets, gridTable } from '#report/grid-tables.ts'
import type { TableValue } from '#report/tables.ts'
import { workbookDocument } from '#report/workbook-document.ts'
import { type ExportedFile, fileName, mimes } from './exported-file.ts'
import { wordsIn } from './language-words.ts'

/** A matrix of any kind as a file; `asked`: with what it was asked for, in words. */
export async function exportGrid(
  matrix: GridAnswer,
  format: (typeof gridExportFormats)[number],
  project: string,
  { asked, language }: { readonly asked: readonly (readonly [string, TableValue])[]; readonly language: 'en' | 'it' },
): Promise<ExportedFile> {
  const say = wordsIn(language)
  const name = `${fileName(project) || 'matrix'}-${matrix.kind}-${matrix.measure}.${format}`
  const long = say('grid.export.inputs')
  const chosen = asked.filter(([label, value]) => value !== 0 && value !== say('grid.export.no_filter') && label !== long)
  const counted = `${countedLine([...countedFacts(matrix, say), ...chosen], language)} · ${say('seen.inputs', { digest: matrix.inputs.slice(0, 12) })}`
  const bytes =
    format === 'xlsx'
      ? await workbookDocument(gridSheets(matrix, asked, say).map((table) => ({ ...table, headingRow: 1 })))
      : Buffer.from(
          format === 'csv'
            ? toCsv(gridTable(matrix, say), language)
            : gridSvg(matrix, counted, say, (value) => valueText(value, matrix.unit, language)),
        )
  return { name, mime: mimes[format], bytes }
}

/** What counted, in one line. */
function countedLine(facts: readonly (readonly [string, TableValue])[], language: 'en' | 'it'): string {
  return facts
    .map(([label, value]) => `${label} ${typeof value === 'number' ? valueText(value, { kind: 'count' }, language) : value}`)
    .join(' · ')
}
