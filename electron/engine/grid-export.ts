import type { GridAnswer, gridExportFormats, GridQuestion } from '#core/contract/grids.ts'
import { valueText } from '#core/matrix/value-text.ts'
import { askedFacts, askedLine, type AskedNames } from '#report/asked-facts.ts'
import { toCsv } from '#report/csv.ts'
import { gridSvg } from '#report/grid-svg.ts'
import { countedFacts, gridSheets, gridTable } from '#report/grid-tables.ts'
import type { ReportWords } from '#report/validation-report.ts'
import { workbookDocument } from '#report/workbook-document.ts'
import { type ExportedFile, fileName, mimes } from './exported-file.ts'
import { wordsIn } from './language-words.ts'
import { madeMark, madeToday } from './made-on.ts'

/** A matrix of any kind as a file. A text table holds the cells alone: its name says of when and of what it is. */
export async function exportGrid(
  matrix: GridAnswer,
  question: GridQuestion,
  format: (typeof gridExportFormats)[number],
  project: string,
  names: AskedNames,
): Promise<ExportedFile> {
  const { language } = question
  const say = wordsIn(language)
  const made = madeToday(matrix.inputs, language)
  const mark = format === 'csv' ? `-${madeMark(matrix.inputs)}` : ''
  const name = `${fileName(project) || 'matrix'}-${matrix.kind}-${matrix.measure}${mark}.${format}`
  // The universe stands among what counted, whoever chose it.
  const asked = { ...question, universe: undefined }
  const foot = [...countedLines(matrix, say, language), askedLine(asked, made, names, say)].join(' · ')
  const bytes =
    format === 'xlsx'
      ? await workbookDocument(gridSheets(matrix, askedFacts(asked, made, names, say), say).map((table) => ({ ...table, headingRow: 1 })))
      : Buffer.from(
          format === 'csv'
            ? toCsv(gridTable(matrix, say), language)
            : gridSvg(matrix, foot, say, (value) => valueText(value, matrix.unit, language)),
        )
  return { name, mime: mimes[format], bytes }
}

function countedLines(matrix: GridAnswer, say: ReportWords, language: 'en' | 'it'): readonly string[] {
  return countedFacts(matrix, say).map(
    ([label, value]) => `${label}: ${typeof value === 'number' ? valueText(value, { kind: 'count' }, language) : value}`,
  )
}
