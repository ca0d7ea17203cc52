import { useMemo } from 'react'
import { useMatrixChoices } from '../matrices/question.tsx'

/** The instruments that are chosen in all ways to see the mix: none, one, or the two of a pair. */
export function useChosenIds(): ReadonlySet<number> {
  const { pair, instrument } = useMatrixChoices().choices
  return useMemo(() => new Set(pair === null ? (instrument === null ? [] : [instrument]) : [pair.from, pair.to]), [pair, instrument])
}
