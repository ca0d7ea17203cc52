import type { GridOrder } from '#core/contract/grids.ts'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import type { TableValue } from './tables.ts'
import type { ReportWords } from './validation-report.ts'

export interface AskedNames {
  readonly term: (id: number) => string
  readonly taxonomy: (id: number) => string
}

/** What a figure was asked with, in words, and the digest of what it was made from: rows of two columns for a sheet that tells about it. */
export function askedFacts(
  { filter, order, universe }: Omit<MatrixQuestion, 'order'> & { readonly order: GridOrder },
  inputs: string,
  names: AskedNames,
  say: ReportWords,
): (readonly [string, TableValue])[] {
  const { fromYear, toYear, programmes, regions, terms, minimumOrganisations, level } = filter
  const all = say('grid.export.no_filter')
  const listed = (list: readonly string[] | undefined) => (list === undefined || list.length === 0 ? all : list.join('; '))
  return [
    [say('matrices.period'), fromYear === undefined && toYear === undefined ? all : `${fromYear ?? ''}–${toYear ?? ''}`],
    [say('matrices.filter_programmes'), listed(programmes)],
    [say('matrices.filter_regions'), listed(regions)],
    [say('matrices.filter_terms'), listed(terms?.map(names.term))],
    [say('matrices.filter_minimum'), minimumOrganisations ?? 0],
    [say('matrices.level'), say(`matrices.levels.${level ?? 'organisation'}`)],
    [say('matrices.order_chip'), orderText(order, names, say)],
    ...(universe === undefined ? [] : ([[say('matrices.universe'), universe]] as const)),
    [say('grid.export.inputs'), inputs],
  ]
}

function orderText(order: GridOrder, names: AskedNames, say: ReportWords): string {
  if (order.by === 'taxonomy') return names.taxonomy(order.taxonomy)
  return say(order.by === 'hierarchical' || order.by === 'spectral' ? `grid.order.${order.by}` : `matrices.order.${order.by}`)
}
