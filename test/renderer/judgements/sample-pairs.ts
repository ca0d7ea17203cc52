import type { Assessment } from '#core/contract/judgements.ts'
import type { Given } from '#renderer/views/judgements/pair-filter.ts'
import { pairKey, type Asking, type Evidence, type PairInstrument } from '#renderer/views/judgements/pair-order.ts'

export function instrument(id: number, facts: Partial<PairInstrument> = {}): PairInstrument {
  return {
    id,
    code: `M${id}`,
    name: `Measure ${id}`,
    programme: null,
    region: null,
    targetGroups: null,
    trlFrom: null,
    trlTo: null,
    ...facts,
  }
}

/** What the data show, the same in both directions: `[a, b, shared, lift, q]`. */
export function evidenceOf(
  instruments: readonly PairInstrument[],
  pairs: readonly (readonly [number, number, number, number, number])[],
): Evidence {
  const size = instruments.length
  const shared = Array.from({ length: size * size }, () => 0)
  const lift: (number | null)[] = Array.from({ length: size * size }, () => null)
  const q = Array.from({ length: size * size }, () => 1)
  for (const [a, b, count, times, chance] of pairs) {
    const row = instruments.findIndex(({ id }) => id === a)
    const column = instruments.findIndex(({ id }) => id === b)
    for (const at of [row * size + column, column * size + row]) {
      shared[at] = count
      lift[at] = times
      q[at] = chance
    }
  }
  return { instruments, shared, expected: shared.map((count, at) => count / (lift[at] ?? 1)), lift, q, takenAt: null }
}

function assessment(from: number, to: number, score: number | null): Assessment {
  return {
    id: 1,
    rater: 1,
    from,
    to,
    score,
    potential: false,
    relation: null,
    confidence: null,
    rationale: null,
    changedAt: '2026-11-22T10:00:00Z',
  }
}

/** A rater's judgements: `[from, to, score]`. */
export function givenOf(judged: readonly (readonly [number, number, number | null])[]): Given {
  return new Map(judged.map(([from, to, score]) => [pairKey(from, to), assessment(from, to, score)]))
}

/** As a project asks that nobody has changed. */
export const byWorth: Asking = { order: 'worth', bothDirections: false }
