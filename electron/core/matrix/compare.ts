import type { ObservedPair } from './observed.ts'

/** How a judgement and the evidence of the same pair contradict each other. */
export type Disagreement =
  /** Judged as hindering, yet more organisations are shared than chance gives. */
  | 'hinders_yet_shared'
  /** Judged as reinforcing, yet fewer are shared than chance gives. */
  | 'reinforces_yet_apart'
  /** Judged as neutral, yet the overlap is beyond chance. */
  | 'neutral_yet_shared'

/** Below this q an overlap counts as beyond chance. */
export const significance = 0.05

/**
 * Median at or below -1 with lift above 1 and q below .05; or at or above +2 with fewer shared than expected; or 0 with q below .05.
 * Null where they go together or either is missing.
 */
export function disagreement(
  median: number | null,
  observed: Pick<ObservedPair, 'shared' | 'expected' | 'lift' | 'q'> | null,
): Disagreement | null {
  if (median === null || observed === null) return null
  const beyondChance = observed.q < significance
  if (median <= -1 && observed.lift !== null && observed.lift > 1 && beyondChance) return 'hinders_yet_shared'
  if (median >= 2 && observed.shared < observed.expected) return 'reinforces_yet_apart'
  if (median === 0 && beyondChance) return 'neutral_yet_shared'
  return null
}
