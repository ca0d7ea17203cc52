import { balances } from './balance.ts'
import type { PackageState, StateNumbers } from './states.ts'

/** A score that counts differently in two packages. */
export interface ComparedCell {
  /** Positions. */
  readonly from: number
  readonly to: number
  readonly score: number
  /** score · gives[state of the giver] · receives[state of the receiver], in the one and in the other. */
  readonly first: number
  readonly second: number
}

/** Two packages of the same instruments, cell by cell: every score whose impact differs, the largest difference first. They add up to the difference of net synergy. */
export function compareCells(
  score: readonly (number | null)[],
  first: readonly PackageState[],
  second: readonly PackageState[],
  numbers: StateNumbers,
): readonly ComparedCell[] {
  const other = balances(score, second, numbers)
  return balances(score, first, numbers)
    .flatMap(({ cells }, to) =>
      cells.map((cell, at): ComparedCell => ({
        from: cell.from,
        to,
        score: cell.score,
        first: cell.counts * numbers.receives[first[to]!],
        second: other[to]!.cells[at]!.counts * numbers.receives[second[to]!],
      })),
    )
    .filter(({ first: a, second: b }) => a !== b)
    .toSorted((a, b) => Math.abs(b.second - b.first) - Math.abs(a.second - a.first) || a.from - b.from || a.to - b.to)
}
