import type { PairInstrument } from './pair-order.ts'

/** Instruments as the grid shows them: those of a region together, in it those of a programme, then by code; without a region last. */
export function gridOrder<Instrument extends PairInstrument>(
  instruments: readonly Instrument[],
  compare: (a: string, b: string) => number,
): readonly Instrument[] {
  const text = (a: string | null, b: string | null): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return compare(a, b)
  }
  return instruments.toSorted((a, b) => text(a.region, b.region) || text(a.programme, b.programme) || compare(a.code, b.code))
}
