import { cellText, isBlank } from '../sheet/cell-text.ts'
import type { CellValue, NumberFormat, Sheet, SheetRow } from '../sheet/cells.ts'
import { crossImpactOf } from './cross-impact.ts'
import { findLabels, type FoundLabels, numbered } from './find-labels.ts'
import type { Decision, FoundMatrix, MatrixProblem, MatrixValue, SquareMatrix } from './matrix-file.ts'
import { isCrossedOut, writtenValue } from './written-value.ts'

/**
 * Every square matrix in a sheet, wherever it stands: labels in a row above and in a column beside, the same in both. Labels
 * `descriptor.state` make a cross-impact matrix. What is no score is a problem of its cell, never a guess.
 */
export function readMatrices(sheet: Pick<Sheet, 'rows' | 'formats'>): readonly FoundMatrix[] {
  const rows = new Map(sheet.rows.map((row) => [row.row, row]))
  return findLabels(sheet.rows).map((found) => matrixOf(found, rows, sheet.formats))
}

function matrixOf(found: FoundLabels, rows: ReadonlyMap<number, SheetRow>, formats: readonly NumberFormat[]): FoundMatrix {
  const textAt = (row: number, column: number): string => cellText(rows.get(row)?.values[column])
  const problems: MatrixProblem[] = []
  const { texts, names, decided } = labelsOf(found, textAt, rows)
  for (const [at, { twice, inRow }] of found.labels.entries())
    if (twice) problems.push({ code: 'label_twice', text: texts[at]!, place: inRow, from: null, to: null })
  for (const place of found.onlyInRow)
    problems.push({ code: 'only_in_columns', text: textAt(place.row, place.column), place, from: null, to: null })
  for (const place of found.onlyInColumn)
    problems.push({ code: 'only_in_rows', text: textAt(place.row, place.column), place, from: null, to: null })

  const places = { rows: found.labels.map(({ inColumn }) => inColumn.row), columns: found.labels.map(({ inRow }) => inRow.column) }
  const onDiagonal: number[] = []
  const cells = places.rows.map((row, from) =>
    places.columns.map((column, to): MatrixValue => {
      const line = rows.get(row)
      const value = line?.values[column] ?? null
      if (from === to && isCrossedOut(value)) return null
      const read = isDay(line, column, value, formats) ? undefined : writtenValue(value)
      if (from === to && read === 0) onDiagonal.push(from)
      if (read === undefined || (from === to && read !== 0)) {
        const code = from === to ? 'diagonal' : 'no_score'
        problems.push({ code, text: cellText(value), place: { row, column }, from, to })
        return null
      }
      return from === to ? null : read
    }),
  )
  if (onDiagonal.length > 0) decided.push({ code: 'zero_diagonal', count: onDiagonal.length })
  if (found.sums > 0) decided.push({ code: 'sums', count: found.sums })
  const square: SquareMatrix = { kind: 'square', labels: texts, cells }
  const crossImpact = crossImpactOf(square)
  if (crossImpact !== null) decided.push({ code: 'dotted', count: crossImpact.descriptors.length })
  return { matrix: crossImpact ?? square, names, places, decided, problems }
}

/** The labels as they are called further on, and what stands beside them. */
function labelsOf(
  found: FoundLabels,
  textAt: (row: number, column: number) => string,
  rows: ReadonlyMap<number, SheetRow>,
): { readonly texts: readonly string[]; readonly names: readonly (string | null)[]; readonly decided: Decision[] } {
  const above = found.labels.map(({ inRow }) => textAt(inRow.row, inRow.column))
  const beside = found.labels.map(({ inColumn }) => textAt(inColumn.row, inColumn.column))
  const decided: Decision[] = []
  const count = above.length
  const inOrder = (texts: readonly string[]): boolean => texts.every((text, at) => numbered(text)?.number === at + 1)
  const counted = inOrder(above) && inOrder(beside)
  const bare = (text: string): string => (counted || found.byNumber ? (numbered(text)?.text ?? text) : text)
  if (counted) decided.push({ code: 'numbered', count })
  if (found.byNumber) decided.push({ code: 'by_number', count })
  const texts = above.map(bare)
  const longer = beside.map(bare)
  const named = namesBeside(found, rows)
  if (named !== null) decided.push({ code: 'names', count })
  const names = named ?? longer.map((text, at) => (found.byNumber && text !== texts[at] ? text : null))
  return { texts, names, decided }
}

/** Texts in one column between the labels and the cells: names beside codes. */
function namesBeside({ labels, labelColumn }: FoundLabels, rows: ReadonlyMap<number, SheetRow>): readonly (string | null)[] | null {
  const first = Math.min(...labels.map(({ inRow }) => inRow.column))
  for (let column = labelColumn + 1; column < first; column++) {
    const values = labels.map(({ inColumn }) => rows.get(inColumn.row)?.values[column] ?? null)
    if (values.every((value) => typeof value === 'string' && !isBlank(value) && typeof writtenValue(value) !== 'number'))
      return values.map((value) => cellText(value))
  }
  return null
}

/** "1-2" that a spreadsheet made a day of. */
function isDay(row: SheetRow | undefined, column: number, value: CellValue, formats: readonly NumberFormat[]): boolean {
  return typeof value === 'number' && formats[row?.formats?.[column] ?? 0]?.kind === 'date'
}
