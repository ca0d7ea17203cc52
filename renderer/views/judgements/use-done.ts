import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useEngine } from '#renderer/data/engine-context.tsx'
import type { Given } from './pair-filter.ts'
import { pairKey } from './pair-order.ts'
import { useJudging } from './use-judging.ts'

/**
 * What a rater need not answer any more. Without a round, and in the first: every answer. In a later round an answer is done when it was given or
 * confirmed since the round was opened, or when the pair had no dispute in the round before.
 */
export function useDone(given: Given): Given {
  const { queries } = useEngine()
  const { open, closed } = useJudging()
  const later = open !== undefined && closed !== undefined
  const result = useQuery(queries.judging.result.queryOptions({ input: later ? { round: closed.id } : skipToken }))
  const { data } = result
  return useMemo(() => {
    if (!later || data === undefined) return given
    const disputed = new Set(data.pairs.filter(({ verdict }) => verdict === 'disputed').map(({ from, to }) => pairKey(from, to)))
    return new Map([...given].filter(([key, { changedAt }]) => changedAt >= open.openedAt || !disputed.has(key)))
  }, [given, later, data, open])
}
