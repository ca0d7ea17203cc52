import type { EvaluationRow } from '../contract/evaluations.ts'
import type { IndicatorEntry } from '../contract/instruments.ts'
import type { PairDetail } from '../contract/matrices.ts'
import type { Tag } from '../contract/taxonomies.ts'
import type { AxisEntry, Unit } from './matrix.ts'

/** How a value comes about: words of `grid.formula.KEY` with these numbers in them. */
export interface Formula {
  readonly key: string
  readonly numbers: Readonly<Record<string, number | null>>
  /** It says why there is no value. */
  readonly why?: boolean
}

/** What the evidence of a cell is to be read from; ids are row ids. */
export type EvidenceWanted =
  | { readonly kind: 'pair'; readonly from: number; readonly to: number }
  | { readonly kind: 'organisations'; readonly rows: readonly number[]; readonly columns: readonly number[] }
  /** Tags of these instruments with these terms. */
  | { readonly kind: 'tags'; readonly instruments: readonly number[]; readonly terms: ReadonlySet<number> }
  | { readonly kind: 'profiles'; readonly instruments: readonly number[]; readonly fields: readonly string[] }
  | { readonly kind: 'evaluations'; readonly ids: readonly number[] }
  | { readonly kind: 'indicators'; readonly list: readonly Pick<IndicatorFacts, 'id' | 'instrument'>[] }
  | { readonly kind: 'operations'; readonly instruments: readonly number[] }

interface Named {
  readonly id: number
  readonly code: string
  readonly name: string
}

/** What matrices are made of in an indicator of a sheet: its last target and what was last achieved. */
export interface IndicatorFacts {
  readonly id: number
  readonly instrument: number
  readonly name: string
  readonly code: string | null
  readonly unit: string | null
  readonly baseline: number | null
  readonly target: number | null
  readonly achieved: number | null
}

export type Evidence =
  | { readonly kind: 'pair'; readonly from: Named; readonly to: Named; readonly pair: PairDetail }
  | {
      readonly kind: 'organisations'
      readonly rows: readonly Named[]
      readonly columns: readonly Named[]
      readonly evidence: Pick<PairDetail, 'sequence' | 'sharedTotal' | 'shared' | 'sources'>
    }
  | { readonly kind: 'tags'; readonly tags: readonly (Tag & { readonly instrument: Named })[] }
  | {
      readonly kind: 'profiles'
      readonly fields: readonly {
        readonly instrument: Named
        readonly field: string
        readonly value: unknown
        readonly invented: boolean
      }[]
    }
  | { readonly kind: 'evaluations'; readonly evaluations: readonly EvaluationRow[] }
  | { readonly kind: 'indicators'; readonly indicators: readonly (IndicatorEntry & { readonly in: Named })[] }
  /** All operations of an instrument: their list is a screen of its own. */
  | { readonly kind: 'operations'; readonly instruments: readonly Named[] }

/** The story of one cell. */
export interface GridCell {
  readonly row: AxisEntry
  readonly column: AxisEntry
  readonly value: number | null
  readonly mark: number
  readonly unit: Unit
  readonly formula: Formula
  readonly evidence: readonly Evidence[]
}
