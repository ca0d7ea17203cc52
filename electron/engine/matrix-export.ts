import type { CorrectionRow } from '#core/contract/corrections.ts'
import type { CoverageMatrix, exportFormats, InteractionMatrix } from '#core/contract/matrices.ts'
import { coverageSvg } from '#report/coverage-svg.ts'
import { correctionsTable } from '#report/corrections-table.ts'
import { toCsv } from '#report/csv.ts'
import { coverageDocument, judgedDocument, observedDocument } from '#report/matrix-json.ts'
import { matrixSvg } from '#report/matrix-svg.ts'
import { cellTable, coverageTable, interactionSheets, pairTable } from '#report/matrix-tables.ts'
import type { Table, TableValue } from '#report/tables.ts'
import { type Picture, word } from '#report/words.ts'
import { type DocumentSheet, workbookDocument } from '#report/workbook-document.ts'
import { type ExportedFile, fileName, mimes } from './exported-file.ts'
import { wordsIn } from './language-words.ts'

export type ExportFormat = (typeof exportFormats)[number]

/** What is exported: the interaction matrix, as a whole or one side of it, or coverage. */
export type Exported =
  | { readonly what: 'interaction' | 'observed' | 'judged'; readonly matrix: InteractionMatrix }
  | { readonly what: 'coverage'; readonly matrix: CoverageMatrix }

/** What a workbook tells beside the matrix: corrections that its figures count, and what was asked. */
interface Told {
  readonly corrections: readonly CorrectionRow[]
  readonly asked: readonly (readonly [string, TableValue])[]
  /** For the name of a text table, which can say neither inside. */
  readonly mark: string
}

/** A matrix as a file, in the language of `words`. `project` becomes part of its name; a workbook lists the corrections that its figures count. */
export async function exportMatrix(
  exported: Exported,
  format: ExportFormat,
  project: string,
  picture: Picture,
  told: Told,
): Promise<ExportedFile> {
  return {
    name: `${fileName(project) || 'matrix'}-${exported.what}${format === 'csv' ? `-${told.mark}` : ''}.${format}`,
    mime: mimes[format],
    bytes:
      format === 'xlsx' ? await workbookDocument(workbookSheets(exported, picture, told)) : Buffer.from(textOf(exported, format, picture)),
  }
}

function textOf(exported: Exported, format: Exclude<ExportFormat, 'xlsx'>, picture: Picture): string {
  if (format === 'json') return `${JSON.stringify(documentOf(exported, picture))}\n`
  if (format === 'csv') return toCsv(tableOf(exported, picture), picture.language)
  return exported.what === 'coverage' ? coverageSvg(exported.matrix, picture) : matrixSvg(exported.matrix, picture)
}

function documentOf(exported: Exported, { language }: Picture): object {
  switch (exported.what) {
    case 'coverage':
      return coverageDocument(exported.matrix, language)
    case 'judged':
      return judgedDocument(exported.matrix)
    case 'observed':
      return observedDocument(exported.matrix)
    case 'interaction':
      return { ...observedDocument(exported.matrix), cells: judgedDocument(exported.matrix).cells }
  }
}

function tableOf(exported: Exported, { words, language }: Picture): Table {
  if (exported.what === 'coverage') return coverageTable(exported.matrix, words, language)
  return exported.what === 'judged' ? cellTable(exported.matrix, words) : pairTable(exported.matrix, words)
}

const correctionColumns = [24, 22, 32, 32, 10, 18, 12, 40].map((width) => ({ width }))

/** Headings stand in the first row, but for what is told about the matrix. */
function workbookSheets(exported: Exported, { words, language }: Picture, { corrections, asked }: Told): readonly DocumentSheet[] {
  const tables =
    exported.what === 'coverage'
      ? [coverageTable(exported.matrix, words, language), { name: word(words, 'sheet_about'), rows: asked.map((row) => [...row]) }]
      : interactionSheets(exported.matrix, words, asked)
  const sheets: DocumentSheet[] = tables.map(({ name, rows }) => ({ name, rows, headingRow: 1 }))
  if (corrections.length === 0) return sheets
  return [...sheets, { ...correctionsTable(corrections, wordsIn(language)), headingRow: 1, columns: correctionColumns }]
}
