/** Weights of a directed graph, row by row: `weights[from * size + to]`, at or above 0, 0 where there is no link. Diagonal ignored. */
type Weights = ArrayLike<number>

/** Sums and numbers of the links that leave and reach each node. */
export interface Strengths {
  readonly out: Float64Array
  readonly in: Float64Array
  readonly linksOut: Int32Array
  readonly linksIn: Int32Array
}

export function strengths(size: number, weights: Weights): Strengths {
  const found = { out: new Float64Array(size), in: new Float64Array(size), linksOut: new Int32Array(size), linksIn: new Int32Array(size) }
  for (let from = 0; from < size; from++)
    for (let to = 0; to < size; to++) {
      const weight = from === to ? 0 : weights[from * size + to]!
      if (weight <= 0) continue
      found.out[from]! += weight
      found.in[to]! += weight
      found.linksOut[from]! += 1
      found.linksIn[to]! += 1
    }
  return found
}

/**
 * Share of the shortest paths between the other nodes that lead through each node (Freeman 1977, counted as Brandes 2001), 0 to 1: divided by
 * (n - 1)(n - 2), the number of ordered pairs of others. Every link is one step long, whatever its weight. In a symmetric graph this is the
 * undirected value.
 */
export function betweenness(size: number, weights: Weights): Float64Array {
  const through = new Float64Array(size)
  const next = Array.from({ length: size }, (_, from) =>
    Array.from({ length: size }, (_unused, to) => to).filter((to) => to !== from && weights[from * size + to]! > 0),
  )
  for (let source = 0; source < size; source++) {
    const paths = new Float64Array(size)
    const distance = new Int32Array(size).fill(-1)
    const before: number[][] = Array.from({ length: size }, () => [])
    const order = [source]
    paths[source] = 1
    distance[source] = 0
    for (const node of order)
      for (const other of next[node]!) {
        if (distance[other] === -1) {
          distance[other] = distance[node]! + 1
          order.push(other)
        }
        if (distance[other] === distance[node]! + 1) {
          paths[other]! += paths[node]!
          before[other]!.push(node)
        }
      }
    const share = new Float64Array(size)
    for (const node of order.reverse()) {
      for (const one of before[node]!) share[one]! += (paths[one]! / paths[node]!) * (1 + share[node]!)
      if (node !== source) through[node]! += share[node]!
    }
  }
  const pairs = (size - 1) * (size - 2)
  return pairs <= 0 ? through : through.map((value) => value / pairs)
}

/**
 * Where a walk that follows links by their weight, and starts anew anywhere once in `1 / (1 - damping)` steps, is found in the long run
 * (Page and Brin 1998); sums to 1. From a node that no link leaves it starts anew.
 */
export function pageRank(size: number, weights: Weights, damping = 0.85): Float64Array {
  if (size === 0) return new Float64Array(0)
  const { out } = strengths(size, weights)
  let rank = new Float64Array(size).fill(1 / size)
  for (let step = 0; step < 500; step++) {
    let loose = 0
    for (let node = 0; node < size; node++) if (out[node] === 0) loose += rank[node]!
    const next = new Float64Array(size).fill((1 - damping + damping * loose) / size)
    for (let from = 0; from < size; from++) {
      if (out[from] === 0) continue
      const part = (damping * rank[from]!) / out[from]!
      for (let to = 0; to < size; to++) if (from !== to) next[to]! += part * weights[from * size + to]!
    }
    let moved = 0
    for (let node = 0; node < size; node++) moved += Math.abs(next[node]! - rank[node]!)
    rank = next
    if (moved < 1e-12) break
  }
  return rank
}
