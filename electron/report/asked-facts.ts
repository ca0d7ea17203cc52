import type { GridOrder } from '#core/contract/grids.ts'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import type { TableValue } from './tables.ts'
import type { ReportWords } from './validation-report.ts'

/** The digest of what a result was made from, and the day as the language writes it. */
export interface Made {
  readonly inputs: string
  readonly madeOn: string
}

export interface AskedNames {
  readonly term: (id: number) => string
  readonly taxonomy: (id: number) => string
}

/** What a figure was asked with, in words, when, and the digest of what it was made from: rows of two columns for a sheet that tells about it. */
export function askedFacts(
  { filter, order, universe }: Pick<MatrixQuestion, 'filter' | 'universe'> & { readonly order: GridOrder },
  { inputs, madeOn }: Made,
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
    ...madeFacts({ inputs, madeOn }, say),
  ]
}

/** When a result was made and the digest of what it was made from. */
export function madeFacts({ inputs, madeOn }: Made, say: ReportWords): readonly (readonly [string, string])[] {
  return [
    [say('grid.export.made_on'), madeOn],
    [say('grid.export.inputs'), inputs],
  ]
}

/** The same for the foot of a picture: what narrows the result, when it was made, and the beginning of the digest. */
export function askedLine(
  { filter, universe }: Pick<MatrixQuestion, 'filter' | 'universe'>,
  { inputs, madeOn }: Made,
  names: AskedNames,
  say: ReportWords,
): string {
  const all = say('grid.export.no_filter')
  const facts = askedFacts({ filter, universe, order: { by: 'code' } }, { inputs, madeOn }, names, say)
  const chosen = facts.slice(0, 5).filter(([, value]) => value !== all && value !== 0)
  return [
    ...(chosen.length === 0 ? [[say('grid.export.filter'), all] as const] : chosen),
    ...(filter.level === 'group' ? facts.slice(5, 6) : []),
    ...(universe === undefined ? [] : [[say('matrices.universe'), universe] as const]),
    [say('grid.export.made_on'), madeOn] as const,
    [say('grid.export.inputs'), `${inputs.slice(0, 12)}…`] as const,
  ]
    .map(([label, value]) => `${label}: ${value}`)
    .join(' · ')
}

function orderText(order: GridOrder, names: AskedNames, say: ReportWords): string {
  if (order.by === 'taxonomy') return names.taxonomy(order.taxonomy)
  return say(order.by === 'hierarchical' || order.by === 'spectral' ? `grid.order.${order.by}` : `matrices.order.${order.by}`)
}
