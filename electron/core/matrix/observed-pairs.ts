import type { ObservedPair } from './observed.ts'

/** A pair as programs read it: `lift` is null where expected is 0. */
export interface NamedPair extends ObservedPair {
  readonly a: string
  readonly b: string
}

/** Every unordered pair, zeros too, a before b by code (as plain text); `figuresOf` gives those of two places in `codes`. */
export function observedPairs(codes: readonly string[], figuresOf: (a: number, b: number) => ObservedPair): NamedPair[] {
  const byCode = Array.from(codes.keys()).sort((a, b) => comparePlain(codes[a]!, codes[b]!) || a - b)
  return byCode.flatMap((a, rank) => byCode.slice(rank + 1).map((b) => ({ a: codes[a]!, b: codes[b]!, ...figuresOf(a, b) })))
}

function comparePlain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
