/** The ways to see a mix, in the order in which they are offered. */
export const seenViews = ['matrix', 'network', 'lenses', 'flow', 'timeline', 'coverage', 'coverage-map', 'regions'] as const
export type SeenView = (typeof seenViews)[number]

export interface SeenPlace {
  readonly view: SeenView
  /** As a table instead of a picture. */
  readonly table: boolean
}

/** What an address in the place of the matrices shows: `/matrices/flow`, `/matrices/flow/table`; `/matrices/table` is the table of the matrix. */
export function seenPlace(path: string): SeenPlace {
  const [, , first, second] = path.split('/')
  const view = seenViews.find((one) => one === first) ?? 'matrix'
  return { view, table: first === 'table' || second === 'table' }
}

export function seenAddress({ view, table }: SeenPlace): string {
  if (view === 'matrix') return table ? '/matrices/table' : '/matrices/matrix'
  return table ? `/matrices/${view}/table` : `/matrices/${view}`
}
