import type { GridSubject } from '../contract/grids.ts'
import type { EvidenceWanted, Formula } from './cell-story.ts'
import type { MadeMatrix } from './matrix.ts'
import type { MatrixContext } from './matrix-context.ts'

/** Where a kind stands in the chooser. */
export const kindGroups = ['judged', 'observed', 'described', 'regions', 'compared'] as const
export type KindGroup = (typeof kindGroups)[number]

/**
 * A kind of matrix: what it measures, how it is made, and what a cell of it rests on. Its words are `grid.kind.NAME` and, for each measure,
 * `grid.measure.MEASURE` with `grid.explained.MEASURE`.
 */
export interface MatrixKind {
  readonly name: string
  readonly group: KindGroup
  readonly measures: readonly [string, ...string[]]
  /** It can be asked for one taxonomy alone (`optional`), or it is always of one (`one`). */
  readonly taxonomy?: 'optional' | 'one'
  /** It is made from permuted tables, which have to be asked for; see `Matrix.waits`. */
  readonly permutes?: boolean
  readonly make: (context: MatrixContext, subject: GridSubject) => MadeMatrix
  /** What the cell of these entries is made of; `row` and `column` are positions in the axes as made. */
  readonly explain: (
    context: MatrixContext,
    subject: GridSubject,
    row: number,
    column: number,
  ) => { readonly formula: Formula; readonly evidence: readonly EvidenceWanted[] }
}

/** Values of every cell by what `valueOf` says. */
export function cellsOf<T>(rows: number, columns: number, valueOf: (row: number, column: number) => T): T[] {
  const cells: T[] = []
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) cells.push(valueOf(row, column))
  return cells
}
