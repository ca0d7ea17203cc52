import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { modularityOf } from '#core/lens/clusters.ts'

/** Reproduces the published overlap of two lists through the command line, and published modularities. Run alone with `node test/real/overlap.ts`. */

interface OverlapExamples {
  readonly cases: readonly {
    readonly name: string
    readonly N: number
    readonly a: number
    readonly b: number
    readonly k: number
    readonly p: number
    readonly jaccard?: number
  }[]
}

interface ModularityExample {
  readonly edges: readonly (readonly [number, number])[]
  readonly partitions: readonly { readonly name: string; readonly groups: readonly (readonly number[])[]; readonly Q: number }[]
}

interface Pair {
  readonly shared: number
  readonly jaccard: number
  readonly expected: number
  readonly p: number
}

export function checkOverlap(examples: string): { readonly passed: number; readonly failed: number } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(examples, name), 'utf8'))
  const folder = mkdtempSync(join(tmpdir(), 'manumix-overlap-'))
  let passed = 0
  let failed = 0
  const check = (name: string, good: boolean, found: string): void => {
    if (good) passed++
    else failed++
    console.log(`${good ? 'ok  ' : 'FAIL'} ${name}: ${found}`)
  }
  const near = (value: number, wanted: number): boolean => Math.abs(value - wanted) <= 1e-12
  try {
    for (const { name, N, a, b, k, p, jaccard } of (read('overlap_coparticipation.json') as OverlapExamples).cases) {
      const { pair } = askOverlap(folder, membersOf(a, b, k), N)
      const good =
        pair?.shared === k && near(pair.p, p) && near(pair.expected, (a * b) / N) && (jaccard === undefined || near(pair.jaccard, jaccard))
      check(`overlap, ${name}`, good, JSON.stringify(pair))
    }
    // The rules beside the first case.
    const apart = askOverlap(folder, membersOf(2, 2, 0), 10).pair
    check('overlap, nothing shared', apart?.p === 1, JSON.stringify(apart))
    const empty = askOverlap(folder, [...membersOf(2, 0, 0), 'NA,B', ',B'], 10).pair
    check('overlap, an empty list', empty?.p === 1 && empty.shared === 0, JSON.stringify(empty))
    const repeated = askOverlap(folder, [...membersOf(2, 2, 1), ...membersOf(2, 2, 1)], 10).pair
    check('overlap, repeats', repeated !== undefined && near(repeated.p, 17 / 45), JSON.stringify(repeated))
    const small = askOverlap(folder, membersOf(2, 2, 1), 2)
    check('overlap, fewer than the union', small.code === 1 && small.pair === undefined, `exit ${small.code}`)

    const { edges, partitions } = read('modularity_karate.json') as ModularityExample
    const size = 1 + Math.max(...edges.flat())
    const weights = new Float64Array(size * size)
    for (const [from, to] of edges) weights[from * size + to] = weights[to * size + from] = 1
    for (const { name, groups, Q } of partitions) {
      const groupOf = new Int32Array(size)
      groups.forEach((members, group) => members.forEach((member) => (groupOf[member] = group)))
      const found = modularityOf(size, weights, groupOf)
      check(`modularity, ${name}`, near(found, Q), String(found))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { passed, failed }
}

/** Lines of a csv in which A has `a` members, B has `b` and both have `k`. */
function membersOf(a: number, b: number, k: number): string[] {
  return [
    ...Array.from({ length: a }, (_, at) => `Firm ${at},A`),
    ...Array.from({ length: b }, (_, at) => `Firm ${at < k ? at : a + at},B`),
  ]
}

function askOverlap(folder: string, lines: readonly string[], universe: number): { readonly code: number | null; readonly pair?: Pair } {
  const file = join(folder, 'participations.csv')
  writeFileSync(file, ['organisation,instrument', ...lines].map((line) => `${line}\n`).join(''))
  const main = resolve(import.meta.dirname, '../../electron/cli/main.ts')
  const env = { ...process.env, MANUMIX_USER_FOLDER: join(folder, 'user') }
  const { stdout, status } = spawnSync(process.execPath, [main, 'overlap', file, '--universe', String(universe), '--json'], {
    encoding: 'utf8',
    env,
  })
  const [pair] = (JSON.parse(stdout) as { readonly pairs?: readonly Pair[] }).pairs ?? []
  return { code: status, ...(pair ? { pair } : {}) }
}

if (import.meta.main) {
  const { passed, failed } = checkOverlap(resolve(import.meta.dirname, '../../../shared/examples'))
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
