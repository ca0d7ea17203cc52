/**
 * A matrix as a file holds it. Cell [row][column] is the influence of the row's label on the column's; P: only potential (MICMAC); n/a: cannot
 * be assessed; null: blank, or nothing that can be read.
 */
export type MatrixValue = number | 'P' | 'n/a' | null

export interface SquareMatrix {
  readonly kind: 'square'
  readonly labels: readonly string[]
  readonly cells: readonly (readonly MatrixValue[])[]
}

/** States of a descriptor exclude each other; the cells run over all states in the order of their descriptors. */
export interface CrossImpactMatrix {
  readonly kind: 'cross_impact'
  readonly descriptors: readonly { readonly name: string; readonly states: readonly string[] }[]
  readonly cells: readonly (readonly MatrixValue[])[]
}

/** Row 1-based as a spreadsheet shows it, column 0-based. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** What the reader took for granted; the words are `matrix_file.decided.CODE`. */
export const decisionCodes = ['numbered', 'by_number', 'names', 'sums', 'zero_diagonal', 'dotted'] as const
export type DecisionCode = (typeof decisionCodes)[number]
export interface Decision {
  readonly code: DecisionCode
  /** Labels or cells that it concerns. */
  readonly count: number
}

/** What cannot be taken as it stands; the words are `matrix_file.problem.CODE`. */
export const problemCodes = ['no_score', 'diagonal', 'label_twice', 'only_in_rows', 'only_in_columns', 'states', 'block'] as const
export type ProblemCode = (typeof problemCodes)[number]
export interface MatrixProblem {
  readonly code: ProblemCode
  /** What stands there, or the label. */
  readonly text: string
  readonly place: CellPlace | null
  /** Labels by position, where it concerns a cell of the matrix. */
  readonly from: number | null
  readonly to: number | null
}

export interface FoundMatrix {
  readonly matrix: SquareMatrix | CrossImpactMatrix
  /** Beside each label, where the file has codes and names. */
  readonly names: readonly (string | null)[]
  /** Where each label's row and column stand in the sheet; null in other files. */
  readonly places: { readonly rows: readonly number[]; readonly columns: readonly number[] } | null
  readonly decided: readonly Decision[]
  readonly problems: readonly MatrixProblem[]
}

/** The matrix read the other way: cell [row][column] becomes the influence of the column's label on the row's. */
export function turned(cells: SquareMatrix['cells']): SquareMatrix['cells'] {
  return cells.map((_, row) => cells.map((line) => line[row] ?? null))
}
