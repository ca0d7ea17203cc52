import { seededRandom } from './seeded-random.ts'

/** A division into groups; `groupOf[i]` counts from 0 in order of first appearance. */
export interface Clusters {
  readonly groupOf: Int32Array
  /** Of the division found. */
  readonly modularity: number
  /** Mean share of restarts that also keep a pair of one group together (0 to 1); null where no group has two members. */
  readonly stability: number | null
}

/**
 * Louvain's method (Blondel and others 2008) on a symmetric matrix of weights at or above 0 (`size`², row by row, diagonal ignored).
 * Its end depends on the order in which nodes are visited: `restarts` orders are drawn from a fixed seed, the best division is kept
 * (the earliest of equal ones) and how firmly the others agree is told.
 */
export function findClusters(size: number, weights: Float64Array, restarts = 40): Clusters {
  const plain = withoutDiagonal(size, weights)
  const random = seededRandom(20171121)
  let best: Int32Array = Int32Array.from({ length: size }, (_, node) => node)
  let modularity = modularityOf(size, plain, best)
  const runs: Int32Array[] = []
  for (let run = 0; run < restarts; run++) {
    const division = louvain(size, plain, random)
    runs.push(division)
    const quality = modularityOf(size, plain, division)
    // Sums in another order differ in the last digits; that is no better division.
    if (quality > modularity + 1e-12) {
      best = division
      modularity = quality
    }
  }
  return { groupOf: best, modularity, stability: stabilityOf(best, runs) }
}

/** Q = sum over groups of L/m - (d/2m)², with weights for counts of edges (Newman 2006); 0 where there is no weight. Diagonal ignored. */
export function modularityOf(size: number, weights: Float64Array, groupOf: ArrayLike<number>): number {
  let total = 0
  const inside = new Map<number, number>()
  const degree = new Map<number, number>()
  for (let node = 0; node < size; node++) {
    const group = groupOf[node]!
    for (let other = 0; other < size; other++) {
      if (node === other) continue
      const weight = weights[node * size + other]!
      total += weight
      degree.set(group, (degree.get(group) ?? 0) + weight)
      if (groupOf[other] === group) inside.set(group, (inside.get(group) ?? 0) + weight)
    }
  }
  if (total === 0) return 0
  let quality = 0
  for (const [group, sum] of degree) quality += (inside.get(group) ?? 0) / total - (sum / total) ** 2
  return quality
}

function withoutDiagonal(size: number, weights: Float64Array): Float64Array {
  const copy = weights.slice()
  for (let node = 0; node < size; node++) copy[node * size + node] = 0
  return copy
}

/** One run: nodes move to the neighbouring group that gains most until none gains; then groups become nodes, and again. */
function louvain(size: number, weights: Float64Array, random: () => number): Int32Array {
  let division = Int32Array.from({ length: size }, (_, node) => node)
  let level = weights
  let nodes = size
  for (;;) {
    const groups = moveNodes(nodes, level, random)
    const renamed = inOrderOfAppearance(groups)
    division = division.map((node) => renamed.groupOf[node]!)
    if (renamed.count === nodes) return inOrderOfAppearance(division).groupOf
    level = aggregate(nodes, level, renamed)
    nodes = renamed.count
  }
}

function moveNodes(nodes: number, weights: Float64Array, random: () => number): Int32Array {
  const groupOf = Int32Array.from({ length: nodes }, (_, node) => node)
  const degree = new Float64Array(nodes)
  let total = 0
  for (let node = 0; node < nodes; node++) for (let other = 0; other < nodes; other++) degree[node]! += weights[node * nodes + other]!
  for (const sum of degree) total += sum
  if (total === 0) return groupOf
  const groupDegree = degree.slice()
  const links = new Float64Array(nodes)
  const order = shuffled(nodes, random)
  for (let moved = true; moved;) {
    moved = false
    for (const node of order) {
      const home = groupOf[node]!
      links.fill(0)
      const row = node * nodes
      for (let other = 0; other < nodes; other++) if (other !== node) links[groupOf[other]!]! += weights[row + other]!
      groupDegree[home]! -= degree[node]!
      const share = degree[node]! / total
      let target = home
      let gain = links[home]! - share * groupDegree[home]!
      for (let group = 0; group < nodes; group++) {
        if (links[group] === 0) continue
        const other = links[group]! - share * groupDegree[group]!
        // The margin keeps rounding from moving a node back and forth for ever.
        if (other > gain + 1e-12 * total) {
          gain = other
          target = group
        }
      }
      groupDegree[target]! += degree[node]!
      if (target !== home) {
        groupOf[node] = target
        moved = true
      }
    }
  }
  return groupOf
}

interface Renamed {
  readonly groupOf: Int32Array
  readonly count: number
}

function inOrderOfAppearance(groupOf: Int32Array): Renamed {
  const names = new Map<number, number>()
  const renamed = groupOf.map((group) => {
    const name = names.get(group) ?? names.size
    names.set(group, name)
    return name
  })
  return { groupOf: renamed, count: names.size }
}

/** Weights between groups; a group's own weight stays on the diagonal, counted from both ends. */
function aggregate(nodes: number, weights: Float64Array, { groupOf, count }: Renamed): Float64Array {
  const sums = new Float64Array(count * count)
  for (let node = 0; node < nodes; node++)
    for (let other = 0; other < nodes; other++) sums[groupOf[node]! * count + groupOf[other]!]! += weights[node * nodes + other]!
  return sums
}

function stabilityOf(best: Int32Array, runs: readonly Int32Array[]): number | null {
  let pairs = 0
  let together = 0
  for (let a = 0; a < best.length; a++)
    for (let b = a + 1; b < best.length; b++) {
      if (best[a] !== best[b]) continue
      pairs++
      for (const run of runs) if (run[a] === run[b]) together++
    }
  return pairs === 0 || runs.length === 0 ? null : together / (pairs * runs.length)
}

function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
  return order
}
