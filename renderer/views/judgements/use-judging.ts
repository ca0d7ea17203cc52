import { useQuery } from '@tanstack/react-query'
import type { JudgingSettings, Round } from '#core/contract/judging.ts'
import { medianOfAll } from '#core/judging/aggregate.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'

const usual: JudgingSettings = {
  scale: 'impact',
  evidenceShown: false,
  bothDirections: false,
  order: 'worth',
  aggregation: medianOfAll,
}

const noRounds: readonly Round[] = []

/** How the project judges, and its rounds. As a project that nobody has changed until the engine has answered. */
export function useJudging() {
  const { queries } = useEngine()
  const settings = useQuery(queries.judging.settings.queryOptions())
  const answer = useQuery(queries.judging.rounds.queryOptions())
  const rounds = answer.data ?? noRounds
  const { scale } = settings.data ?? usual
  return {
    pending: settings.isPending || answer.isPending,
    error: settings.error ?? answer.error,
    settings: settings.data ?? usual,
    /** How many answers are kept on each scale; undefined until known. */
    answers: settings.data?.answers,
    rounds,
    open: rounds.find(({ closedAt }) => closedAt === null),
    /** The round that the open one is compared with, or the last one. */
    closed: rounds.findLast((round) => round.closedAt !== null && round.scale === scale),
  }
}
