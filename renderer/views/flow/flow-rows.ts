import type { Flow } from '#core/contract/views.ts'

type Node = Flow['nodes'][number]

/** A link as a row of the table. */
export interface FlowRow {
  readonly index: number
  readonly from: Node
  readonly to: Node
  readonly organisations: number
  /** Of the organisations at its beginning, 0 to 1. */
  readonly share: number
}

export function flowRows(flow: Flow): readonly FlowRow[] {
  return flow.links.flatMap(({ from, to, organisations }, index) => {
    const [first, second] = [flow.nodes[from], flow.nodes[to]]
    return first === undefined || second === undefined
      ? []
      : [{ index, from: first, to: second, organisations, share: organisations / first.organisations }]
  })
}

/** The link that most organisations take, between two instruments that stand by themselves where there is one. */
export function strongestRow(rows: readonly FlowRow[]): FlowRow | null {
  const named = rows.filter(({ from, to }) => from.instrument !== null && to.instrument !== null && from.instrument.id !== to.instrument.id)
  return (named.length > 0 ? named : rows).reduce<FlowRow | null>(
    (best, row) => (best === null || row.organisations > best.organisations ? row : best),
    null,
  )
}
