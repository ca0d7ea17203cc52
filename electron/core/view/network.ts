import type { InteractionMatrix } from '../contract/matrices.ts'
import type { Network, NetworkOf } from '../contract/views.ts'
import { betweenness, pageRank, strengths } from '../lens/centrality.ts'
import { findClusters } from '../lens/clusters.ts'
import { layOutGraph } from './layout.ts'

/** Seeded runs of the search for communities. */
const networkRuns = 100

/**
 * The instruments as a network. Judged: a directed link for every score of at least the threshold in size, negative ones kept apart. Shared: a
 * link both ways where two share more organisations than chance gives and their Jaccard reaches the threshold. Of more instruments than
 * `most`, those with the strongest links stay. Communities and centralities know the positive links only: communities by the mean of both
 * directions.
 */
export function network(matrix: InteractionMatrix, of: NetworkOf, threshold: number, most: number): Omit<Network, 'inputs'> {
  const whole = matrix.instruments.length
  const valueAt = (from: number, to: number): number => {
    const at = from * whole + to
    if (from === to) return 0
    const value = of === 'judged' ? (matrix.score[at] ?? 0) : (matrix.lift[at] ?? 0) > 1 ? matrix.jaccard[at]! : 0
    return value !== 0 && Math.abs(value) >= threshold ? value : 0
  }
  const total = Float64Array.from({ length: whole }, (_, from) =>
    matrix.instruments.reduce((sum, _one, to) => sum + Math.abs(valueAt(from, to)) + Math.abs(valueAt(to, from)), 0),
  )
  const linked = matrix.instruments.map((_, at) => at).filter((at) => total[at]! > 0)
  const kept = linked
    .toSorted((a, b) => total[b]! - total[a]!)
    .slice(0, most)
    .sort((a, b) => a - b)
  const size = kept.length
  const positive = new Float64Array(size * size)
  const negative = new Float64Array(size * size)
  kept.forEach((from, row) =>
    kept.forEach((to, column) => {
      const value = valueAt(from, to)
      positive[row * size + column] = Math.max(0, value)
      negative[row * size + column] = Math.max(0, -value)
    }),
  )
  const symmetric = positive.map((value, at) => (value + positive[(at % size) * size + Math.floor(at / size)]!) / 2)
  const { groupOf, modularity, stability } = findClusters(size, symmetric, networkRuns)
  const support = strengths(size, positive)
  const conflict = strengths(size, negative)
  const between = betweenness(size, positive)
  const rank = pageRank(size, positive)
  const communities = bySize(groupOf, (node) => support.linksOut[node]! + support.linksIn[node]! > 0)
  const closeness = symmetric.map((value, at) => value + (negative[at]! + negative[(at % size) * size + Math.floor(at / size)]!) * 0.1)
  const places = layOutGraph(size, closeness, groupOf)
  const links: Network['links'] = []
  kept.forEach((from, row) =>
    kept.forEach((to, column) => {
      const value = valueAt(from, to)
      if (value !== 0 && (of === 'judged' || row < column)) links.push({ from: row, to: column, value })
    }),
  )
  return {
    of,
    nodes: kept.map((at, node) => ({
      id: matrix.instruments[at]!.id,
      code: matrix.instruments[at]!.code,
      name: matrix.instruments[at]!.name,
      ...places[node]!,
      community: communities.placeOf(groupOf[node]!),
      gives: support.out[node]!,
      receives: support.in[node]!,
      linksOut: support.linksOut[node]!,
      linksIn: support.linksIn[node]!,
      hinders: conflict.out[node]!,
      hindered: conflict.in[node]!,
      between: between[node]!,
      rank: rank[node]!,
    })),
    links,
    communities: { count: communities.count, modularity, stability, runs: networkRuns },
    alone: whole - linked.length,
    left: linked.length - size,
  }
}

/** Communities with at least two instruments, the largest first; an instrument by itself is in none. */
function bySize(groupOf: ArrayLike<number>, counts: (node: number) => boolean) {
  const sizes = new Map<number, number>()
  Array.from(groupOf).forEach((group, node) => {
    if (counts(node)) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  })
  const ranked = [...sizes]
    .filter(([, size]) => size > 1)
    .sort(([, a], [, b]) => b - a)
    .map(([group]) => group)
  return {
    count: ranked.length,
    placeOf: (group: number): number | null => {
      const at = ranked.indexOf(group)
      return at < 0 ? null : at
    },
  }
}
