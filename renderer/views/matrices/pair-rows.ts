import type { InteractionMatrix } from '#core/contract/matrices.ts'
import type { Sort } from '#renderer/ui/virtual-table.tsx'

type Instrument = InteractionMatrix['instruments'][number]

/** One ordered pair with every figure of its cell. */
export interface PairRow {
  readonly from: Instrument
  readonly to: Instrument
  readonly row: number
  readonly column: number
  readonly score: number | null
  readonly raters: number
  readonly shared: number
  readonly expected: number
  readonly lift: number | null
  readonly jaccard: number
  readonly q: number
  readonly differ: boolean
  readonly disagree: boolean
}

/** All cells off the diagonal that say anything: judged, or with organisations in common. */
export function pairRows(matrix: InteractionMatrix): PairRow[] {
  const rows: PairRow[] = []
  const count = matrix.instruments.length
  matrix.instruments.forEach((from, row) => {
    matrix.instruments.forEach((to, column) => {
      const at = row * count + column
      const score = matrix.score[at] ?? null
      const shared = matrix.shared[at] ?? 0
      if (row === column || (score === null && shared === 0)) return
      rows.push({
        from,
        to,
        row,
        column,
        score,
        raters: matrix.ratersOf[at] ?? 0,
        shared,
        expected: matrix.expected[at] ?? 0,
        lift: matrix.lift[at] ?? null,
        jaccard: matrix.jaccard[at] ?? 0,
        q: matrix.q[at] ?? 1,
        differ: matrix.differ[at] === 1,
        disagree: matrix.disagree[at] === 1,
      })
    })
  })
  return rows
}

const figures = {
  score: (row: PairRow) => row.score,
  raters: (row: PairRow) => row.raters,
  shared: (row: PairRow) => row.shared,
  expected: (row: PairRow) => row.expected,
  lift: (row: PairRow) => row.lift,
  jaccard: (row: PairRow) => row.jaccard,
  q: (row: PairRow) => row.q,
  disagree: (row: PairRow) => (row.disagree ? 2 : 0) + (row.differ ? 1 : 0),
}

/** Sorted by a column; what has no figure comes last either way, equal rows stay in the matrix's order. */
export function sortPairs(rows: readonly PairRow[], sort: Sort, compare: (a: string, b: string) => number): PairRow[] {
  const turn = sort.descending ? -1 : 1
  if (sort.key === 'from' || sort.key === 'to') {
    const side = sort.key
    return rows.toSorted((a, b) => turn * compare(a[side].code, b[side].code))
  }
  const figure = figures[sort.key as keyof typeof figures]
  return rows.toSorted((a, b) => {
    const first = figure(a)
    const second = figure(b)
    if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1
    return turn * (first - second)
  })
}
