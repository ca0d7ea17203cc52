import type { Join } from './matrix.ts'
import type { Distances } from './order-distances.ts'

/** Leaves in the order of the tree, and the joins by position in that order, nearest first. */
export interface HierarchicalOrder {
  readonly positions: readonly number[]
  readonly tree: readonly Join[]
}

/**
 * Average linkage (UPGMA, Sokal and Michener 1958): the two groups whose members lie nearest on average are joined, until one is left. The group
 * that is nearer inside itself stands first, so that the order does not depend on the order given but for ties. A step a join.
 */
export function* averageLinkage({ size, between }: Distances): Generator<void, HierarchicalOrder> {
  const distance = Float64Array.from(between)
  const members = Array.from({ length: size }, () => 1)
  const node = Array.from({ length: size }, (_, at) => at)
  const leaves = Array.from({ length: size }, (_, at) => [at])
  const heights: number[] = Array.from({ length: size }, () => 0)
  const active = new Set(node)
  const joins: { a: number; b: number; height: number }[] = []
  const nearest = new Int32Array(size)
  const look = (a: number): void => {
    let best = -1
    for (const b of active) if (b !== a && (best < 0 || distance[a * size + b]! < distance[a * size + best]!)) best = b
    nearest[a] = best
  }
  for (const a of active) look(a)
  while (active.size > 1) {
    let a = -1
    for (const one of active) if (a < 0 || distance[one * size + nearest[one]!]! < distance[a * size + nearest[a]!]!) a = one
    const b = nearest[a]!
    const height = distance[a * size + b]!
    const first = heights[node[a]!]! <= heights[node[b]!]! ? a : b
    const second = first === a ? b : a
    joins.push({ a: node[first]!, b: node[second]!, height })
    leaves[a] = [...leaves[first]!, ...leaves[second]!]
    const [inA, inB] = [members[a]!, members[b]!]
    members[a] = inA + inB
    node[a] = heights.push(height) - 1
    active.delete(b)
    for (const other of active) {
      if (other === a) continue
      const mean = (inA * distance[a * size + other]! + inB * distance[b * size + other]!) / (inA + inB)
      distance[a * size + other] = distance[other * size + a] = mean
    }
    for (const other of active)
      if (other === a || nearest[other] === a || nearest[other] === b) look(other)
      else if (distance[other * size + a]! < distance[other * size + nearest[other]!]!) nearest[other] = a
    yield
  }
  const positions = size === 0 ? [] : leaves[active.values().next().value!]!
  const placeOf = new Int32Array(size)
  positions.forEach((leaf, place) => (placeOf[leaf] = place))
  const shown = (at: number): number => (at < size ? placeOf[at]! : at)
  return { positions, tree: joins.map(({ a, b, height }) => ({ left: shown(a), right: shown(b), height })) }
}
