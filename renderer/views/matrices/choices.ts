import type { GridOrder, GridQuestion, GridSubject, Oddity } from '#core/contract/grids.ts'
import type { MatrixFilter, MatrixQuestion } from '#core/contract/matrices.ts'
import type { ViewChoices } from '#core/contract/saved-views.ts'
import type { PermutationPlan } from '#core/matrix/permutation.ts'
import type { Shown } from '#renderer/charts/matrix-cell.ts'

/** What the user chose to see in the matrices; kept in memory while the project is open, so it works read-only too. */
export interface MatrixChoices {
  readonly filter: MatrixFilter
  readonly order: GridOrder
  readonly universe: number | null
  /** Null: both where there are judgements, else observed. */
  readonly shown: Shown | null
  readonly onlyDisagreements: boolean
  /** Row ids of the pair whose story the inspector tells. */
  readonly pair: { readonly from: number; readonly to: number } | null
  /** Row id of the instrument that is chosen by itself: it or a pair, whichever came last. */
  readonly instrument: number | null
  /** Kind and measure; null: judged and observed in one picture. */
  readonly subject: GridSubject | null
  /** By which tables were permuted last: who comes back finds what was worked out. */
  readonly plan: PermutationPlan
  /** Smaller values are left out. */
  readonly threshold: number | null
  /** Only cells that are at odds in one of these ways. */
  readonly odd: readonly Oddity[]
  /** Of a difference. */
  readonly against: readonly [GridSubject, GridSubject]
  /** Keys of the entries whose cell the inspector tells, where they are not two instruments. */
  readonly cell: { readonly row: string; readonly column: string } | null
  /** Side by side by this in one scale. */
  readonly split: 'region' | 'year' | null
  /** What one way to see the mix asks besides, by the name of the view and of the setting. */
  readonly settings: ViewChoices['settings']
  readonly taxonomies: ViewChoices['taxonomies']
  /** Row id of the saved view that was opened. */
  readonly view: number | null
}

/** The question as the engine takes it. */
export function questionOf(
  { filter, order, universe }: Pick<MatrixChoices, 'filter' | 'order' | 'universe'>,
  language: 'en' | 'it' = 'en',
): MatrixQuestion {
  // The order by values needs values of one kind; here cells say two things.
  const plain = order.by === 'hierarchical' || order.by === 'spectral' ? ({ by: 'cluster' } as const) : order
  const worded = plain.by === 'taxonomy' ? { ...plain, language } : plain
  return { filter, order: worded, ...(universe === null ? {} : { universe }) }
}

/** A filter without what chooses nothing. */
export function cleanFilter(filter: MatrixFilter): MatrixFilter {
  const entries = Object.entries(filter).filter(
    ([, value]) => value !== undefined && value !== 'organisation' && !(Array.isArray(value) && value.length === 0) && value !== 0,
  )
  return Object.fromEntries(entries)
}

/** The question for a matrix of one kind and measure. */
export function gridQuestionOf(choices: MatrixChoices, subject: GridSubject, language: 'en' | 'it'): GridQuestion {
  const { filter, order, universe, threshold, odd, against } = choices
  return {
    ...subject,
    filter,
    order,
    language,
    ...(universe === null ? {} : { universe }),
    ...(threshold === null ? {} : { threshold }),
    ...(odd.length === 0 || subject.kind !== 'claim' ? {} : { odd: [...odd] }),
    ...(subject.kind === 'difference' ? { against: [against[0], against[1]] } : {}),
  }
}
