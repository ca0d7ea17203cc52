import type { KeyOf, NamedInstrument } from './counted.ts'
import { compareLabels } from './instrument-facts.ts'
import type { PermutationPlan } from './permutation.ts'

/** What is permuted, and which of its instruments are looked at. */
export interface PermutedTable {
  /** Slots of the instruments that make the table, in the order of its rows. */
  readonly counted: readonly number[]
  /** Slots of those whose pairs are counted, in the order of the figures. */
  readonly shown: readonly number[]
  readonly plan: PermutationPlan
}

/** Rows stand by code and by what names instruments in every copy of a project, so that a seed gives the same figures there. */
export function permutedTable(
  counted: readonly NamedInstrument[],
  shown: readonly NamedInstrument[],
  plan: PermutationPlan,
  keyOf: KeyOf,
): PermutedTable {
  const keyed = counted.map(({ id, slot, code }) => ({ code, key: keyOf('instrument', id), slot }))
  return {
    counted: keyed.sort((a, b) => compareLabels(a.code, b.code) || (a.key < b.key ? -1 : 1)).map(({ slot }) => slot),
    shown: shown.map(({ slot }) => slot),
    plan,
  }
}
