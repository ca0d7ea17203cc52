import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { betweenness, pageRank } from '#core/lens/centrality.ts'
import { findClusters, modularityOf } from '#core/lens/clusters.ts'

/** Zachary's karate club of ../shared/examples: modularity as published, and who stands in the middle. Run alone with `node test/real/network.ts`. */

interface Karate {
  readonly edges: readonly (readonly [number, number])[]
  readonly partitions: readonly { readonly name: string; readonly groups: readonly (readonly number[])[]; readonly Q: number }[]
}

/** As NetworkX gives them for the graph without weights. */
const published = { betweenness: { 0: 0.43763528, 33: 0.30407498, 32: 0.14524711 }, pageRank: { 33: 0.1009179, 0: 0.0970018 } }

export function checkNetwork(folder: string): { readonly passed: number; readonly failed: number } {
  const { edges, partitions } = JSON.parse(readFileSync(join(folder, 'modularity_karate.json'), 'utf8')) as Karate
  const size = Math.max(...edges.flat()) + 1
  const weights = new Float64Array(size * size)
  for (const [a, b] of edges) weights[a * size + b] = weights[b * size + a] = 1
  const checks: { name: string; found: number; expected: number; tolerance: number }[] = partitions.map(({ name, groups, Q }) => {
    const groupOf = new Int32Array(size)
    groups.forEach((members, group) => members.forEach((member) => (groupOf[member] = group)))
    return { name, found: modularityOf(size, weights, groupOf), expected: Q, tolerance: 1e-12 }
  })
  const best = Math.max(...partitions.map(({ Q }) => Q))
  checks.push({ name: 'best of 100 seeded runs', found: findClusters(size, weights, 100).modularity, expected: best, tolerance: 1e-9 })
  const between = betweenness(size, weights)
  for (const [node, expected] of Object.entries(published.betweenness))
    checks.push({ name: `betweenness of ${node}`, found: between[Number(node)]!, expected, tolerance: 1e-7 })
  const rank = pageRank(size, weights)
  for (const [node, expected] of Object.entries(published.pageRank))
    checks.push({ name: `PageRank of ${node}`, found: rank[Number(node)]!, expected, tolerance: 1e-4 })
  const wrong = checks.filter(({ found, expected, tolerance }) => !(Math.abs(found - expected) <= tolerance))
  for (const { name, found, expected } of wrong) console.log(`  ${name}: ${found} instead of ${expected}`)
  console.log(`networks: ${checks.length - wrong.length} passed, ${wrong.length} failed`)
  return { passed: checks.length - wrong.length, failed: wrong.length }
}

if (import.meta.main) process.exitCode = checkNetwork(resolve(import.meta.dirname, '../../../shared/examples')).failed === 0 ? 0 : 1
