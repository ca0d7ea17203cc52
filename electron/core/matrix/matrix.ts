import type { JudgingScale } from '../judging/settings.ts'
import type { Universe } from './observed.ts'

/** What the entries of an axis are. */
export const axisKinds = ['instrument', 'term', 'indicator', 'level', 'criterion', 'region'] as const
export type AxisKind = (typeof axisKinds)[number]

export interface AxisEntry {
  /** Names the entry in questions: `instrument:3`, `term:17`, `level:regional`; the same in every matrix that has it. */
  readonly key: string
  /** Row id, where it has one. */
  readonly id: number | null
  readonly code: string
  readonly name: string
  /** Index of its band. */
  readonly group: number
}

/** A band of neighbours; `kind` tells how the label is shown. */
export interface AxisGroup {
  readonly label: string | null
  readonly kind: 'none' | 'text' | 'level' | 'cluster' | 'unset'
  readonly size: number
}

export interface Axis {
  readonly of: AxisKind
  readonly entries: readonly AxisEntry[]
  readonly groups: readonly AxisGroup[]
}

/** Tells how a value is written. Shares and indexes run from 0 to 1. */
export type Unit =
  | { readonly kind: 'count' | 'share' | 'ratio' | 'index' | 'probability' | 'years' | 'difference' | 'expected' | 'deviations' }
  | { readonly kind: 'score'; readonly scale: JudgingScale }
  | { readonly kind: 'money'; readonly currency: string | null }

/**
 * How values become colours: a sequential scale runs from `low` (nothing) to `high`, a diverging one both ways from `middle`. `low` lies above
 * `high` where small values are the strong ones. On a logarithmic scale values are compared by their ratio to `middle`.
 */
export interface Scale {
  readonly kind: 'sequential' | 'diverging'
  readonly low: number
  readonly middle: number
  readonly high: number
  readonly logarithmic: boolean
}

/** What a cell carries beside its value, as bits of `Matrix.mark`. */
export const cellMarks = {
  beyondChance: 1,
  ratersDiffer: 2,
  hindersYetShared: 4,
  reinforcesYetApart: 8,
  neutralYetShared: 16,
  /** Judged by nobody, for those who were asked cannot assess it. */
  unable: 32,
  /** Its value lies below the threshold and is left out. */
  belowThreshold: 64,
  /** Who came first is beyond chance by the sign test. */
  orderBeyondChance: 128,
} as const

/** A sum or mean beside each row and below each column; null where nothing is known. */
export interface Margins {
  readonly kind: 'sum' | 'mean'
  readonly rows: readonly (number | null)[]
  readonly columns: readonly (number | null)[]
}

/** Rows that were joined, nearest first: `left` and `right` are rows in display order, or `rows + n` for what join n made. */
export interface Join {
  readonly left: number
  readonly right: number
  readonly height: number
}

/** Rows by columns of any kind, each cell with a value and the marks it carries. Cell (row, column) lies at row · columns + column. */
export interface Matrix {
  readonly kind: string
  readonly measure: string
  readonly rows: Axis
  readonly columns: Axis
  /** Cell (a, b) is not cell (b, a). */
  readonly directed: boolean
  /** Null: nothing is known. */
  readonly value: readonly (number | null)[]
  /** `cellMarks`; empty where no cell carries any. */
  readonly mark: readonly number[]
  readonly unit: Unit
  readonly scale: Scale
  readonly margins: Margins | null
  /** Of rows in a hierarchical order, else null. */
  readonly tree: readonly Join[] | null
  /** Of orders by cluster: share of restarts in which a pair stayed together. */
  readonly stability: number | null
  /** What chance is counted in, where the kind counts chance. */
  readonly universe: Universe | null
  /** Of amounts: whose currency is shown, and all that the instruments shown have amounts in; null is what states none. */
  readonly currencies: Currencies | null
  /** Nothing stands in it yet: tables have to be permuted first, which takes long enough to be asked for. */
  readonly waits: boolean
  /** Values below this in size are left out; null leaves out none. */
  readonly threshold: number | null
  /** How many cells the threshold left out. */
  readonly below: number
  /** Further facts that the sentence above the matrix states: the taxonomy, the currency, the largest values of a difference. */
  readonly facts: Readonly<Record<string, string | number | null>>
}

export interface Currencies {
  readonly shown: string | null
  readonly there: readonly (string | null)[]
}

/** A matrix before it is put in order: axes without bands. */
export interface MadeMatrix {
  readonly rows: AxisList
  readonly columns: AxisList
  readonly directed: boolean
  readonly value: readonly (number | null)[]
  readonly mark?: readonly number[]
  readonly unit: Unit
  readonly scale: Scale
  readonly margins: Margins['kind'] | null
  readonly universe?: Universe | undefined
  readonly currencies?: Currencies | undefined
  readonly waits?: boolean
  readonly facts?: Matrix['facts']
}

export interface AxisList {
  readonly of: AxisKind
  readonly entries: readonly Omit<AxisEntry, 'group'>[]
}

/** True where rows and columns are the same things, so that the diagonal is a thing and itself. */
export function isSquare({ rows, columns }: { readonly rows: AxisList; readonly columns: AxisList }): boolean {
  return (
    rows.of === columns.of &&
    rows.entries.length === columns.entries.length &&
    rows.entries.every(({ key }, at) => key === columns.entries[at]?.key)
  )
}
