import { setImmediate as nextTurn } from 'node:timers/promises'
import { incidenceOf } from '#core/matrix/incidence.ts'
import { inAscendingOrder } from '#core/matrix/overlap-counts.ts'
import { type PermutedOverlap, permuteOverlap } from '#core/matrix/permutation.ts'
import type { PermutedTable } from '#core/matrix/permuted-table.ts'
import { createValuesDigest } from '#core/plan/values-digest.ts'

/** Milliseconds after which whoever else asks gets a turn. */
const longestTurn = 15
/** So many tables are remembered. */
const most = 8

/** Tables that were permuted, kept by what went into them: what changes elsewhere in the project leaves them good. */
export interface Permutations {
  /** `participations`: `packParticipation` numbers. Null where they have not been permuted so. */
  found(participations: ArrayLike<number>, table: PermutedTable): PermutedOverlap | null
  /** Yields the number of tables counted, now and then; the figures of all pairs in the end, which are kept. */
  run(participations: ArrayLike<number>, table: PermutedTable, signal: AbortSignal | undefined): AsyncGenerator<number, PermutedOverlap>
  /** How many came to their end. */
  readonly runs: number
}

export function createPermutations(): Permutations {
  const kept = new Map<string, PermutedOverlap>()
  const read = new WeakMap<ArrayLike<number>, { readonly packed: ArrayLike<number>; readonly digest: number }>()
  let runs = 0

  const readOf = (participations: ArrayLike<number>) => {
    const known = read.get(participations)
    if (known !== undefined) return known
    const packed = inAscendingOrder(participations)
    const made = { packed, digest: digestOf(packed) }
    read.set(participations, made)
    return made
  }
  const keyOf = (participations: ArrayLike<number>, { counted, shown, plan }: PermutedTable): string =>
    JSON.stringify([readOf(participations).digest, digestOf([...counted, -1, ...shown]), plan.permutations, plan.seed])
  const found = (participations: ArrayLike<number>, table: PermutedTable): PermutedOverlap | null =>
    kept.get(keyOf(participations, table)) ?? null

  return {
    found,
    get runs() {
      return runs
    },
    run: async function* (participations, table, signal) {
      const known = found(participations, table)
      if (known !== null) return known
      const rowOf = new Map(table.counted.map((slot, row) => [slot, row]))
      const rows = table.shown.map((slot) => rowOf.get(slot)!)
      const steps = permuteOverlap(incidenceOf(readOf(participations).packed, table.counted), rows, table.plan)
      for (let turn = performance.now(), step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          kept.set(keyOf(participations, table), step.value)
          if (kept.size > most) kept.delete(kept.keys().next().value!)
          runs++
          return step.value
        }
        if (performance.now() - turn < longestTurn) continue
        yield step.value
        await nextTurn()
        signal?.throwIfAborted()
        turn = performance.now()
      }
    },
  }
}

function digestOf(values: ArrayLike<number>): number {
  const digest = createValuesDigest()
  for (let at = 0; at < values.length; at++) digest.number(values[at]!)
  return digest.take()
}
