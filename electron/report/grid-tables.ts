import type { GridAnswer } from '#core/contract/grids.ts'
import { cellMarks } from '#core/matrix/matrix.ts'
import type { Table, TableValue } from './tables.ts'
import type { ReportWords } from './validation-report.ts'

/** How the matrix was counted: the universe, permutations, the currency, the threshold. */
export function countedFacts({ universe, threshold, currencies, facts }: GridAnswer, say: ReportWords): (readonly [string, TableValue])[] {
  const currency = (one: string | null) => one ?? say('grid.no_currency')
  const apart = (currencies?.there ?? []).filter((one) => one !== currencies?.shown)
  const rows: readonly (readonly [string, TableValue | undefined])[] = [
    ['currency', currencies === null ? undefined : currency(currencies.shown)],
    ['other_currencies', apart.length === 0 ? undefined : apart.map(currency).join('; ')],
    ['universe', universe?.size],
    ['computed', universe?.computed],
    ...(['permutations', 'seed', 'organisations', 'instruments'] as const).map((key) => [key, facts[key]] as const),
    ['threshold', threshold ?? undefined],
  ]
  return rows.flatMap(([key, value]) => (value === undefined ? [] : [[say(`grid.export.${key}`), value] as const]))
}

/** What the matrix is and what counted in it, as two columns; `asked`: with what it was asked for, in words. */
function aboutTable(matrix: GridAnswer, asked: readonly (readonly [string, TableValue])[], say: ReportWords): Table {
  const { kind, measure, rows, columns } = matrix
  const facts: readonly (readonly [string, TableValue])[] = [
    ['kind', say(`grid.kind.${kind}`)],
    ['measure', say(`grid.measure.${measure}`)],
    ['explained', say(`grid.explained.${measure}`)],
    ['rows', rows.entries.length],
    ['columns', columns.entries.length],
  ]
  return {
    name: say('grid.export.about'),
    rows: [
      [say('grid.export.fact'), say('grid.export.value')],
      ...facts.map(([key, value]) => [say(`grid.export.${key}`), value]),
      ...[...countedFacts(matrix, say), ...asked].map((row) => [...row]),
    ],
  }
}

/** The values as a grid, codes at both sides, sums or means at the margins. */
export function gridTable({ rows, columns, value, margins }: GridAnswer, say: ReportWords): Table {
  const width = columns.entries.length
  const last = margins === null ? [] : [say(`grid.margin.${margins.kind}`)]
  const lines: TableValue[][] = [['', '', ...columns.entries.map(({ code }) => code), ...last]]
  rows.entries.forEach(({ code, name }, row) =>
    lines.push([code, name, ...value.slice(row * width, (row + 1) * width), ...(margins === null ? [] : [margins.rows[row] ?? null])]),
  )
  if (margins !== null) lines.push([...last, '', ...margins.columns, null])
  return { name: say('grid.export.grid'), rows: lines }
}

/** Every cell with a value or a mark, a line each. */
function cellTable({ rows, columns, value, mark }: GridAnswer, say: ReportWords): Table {
  const lines: TableValue[][] = [
    ['row_code', 'row_name', 'column_code', 'column_name', 'cell_value', 'marks'].map((key) => say(`grid.export.${key}`)),
  ]
  const names = Object.entries(cellMarks)
  rows.entries.forEach((row, at) =>
    columns.entries.forEach((column, across) => {
      const cell = at * columns.entries.length + across
      const bits = mark[cell] ?? 0
      if ((value[cell] ?? null) === null && bits === 0) return
      const marks = names.filter(([, bit]) => (bits & bit) !== 0).map(([name]) => say(`grid.mark.${name}`))
      lines.push([row.code, row.name, column.code, column.name, value[cell] ?? null, marks.join('; ')])
    }),
  )
  return { name: say('grid.export.cells'), rows: lines }
}

/** Sheets of a workbook: what it is, the grid, the cells. */
export function gridSheets(matrix: GridAnswer, asked: readonly (readonly [string, TableValue])[], say: ReportWords): readonly Table[] {
  return [aboutTable(matrix, asked, say), gridTable(matrix, say), cellTable(matrix, say)]
}
