import { useMutation, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '#core/contract/judgements.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useProject } from '#renderer/data/use-project.ts'
import { pairKey } from './pair-order.ts'
import type { Given } from './pair-filter.ts'

/** The judgements of one rater. */
export function useOwnJudgements(rater: number) {
  const { queries } = useEngine()
  const answer = useQuery(queries.judgements.list.queryOptions({ input: { rater } }))
  const { data } = answer
  const given = useMemo<Given>(() => new Map(data?.map((one) => [pairKey(one.from, one.to), one])), [data])
  return { answer, given }
}

/**
 * What the data show of all pairs. Every judgement makes matrices stale, yet changes nothing observed: while a pair is judged (`still`)
 * the answer at hand is kept, so that no key press counts the whole project again.
 */
export function useEvidence(still: boolean) {
  const { queries, queryClient } = useEngine()
  const options = queries.matrices.observed.queryOptions()
  const kept = queryClient.getQueryData(options.queryKey) !== undefined
  const answer = useQuery({ ...options, enabled: !still || !kept })
  return { answer, evidence: answer.data ?? undefined }
}

/** Saving and clearing one's judgement; both stand on the screen at once and are put right where the engine refuses. */
export function useAssess(rater: number) {
  const { queries, queryClient } = useEngine()
  const key = queries.judgements.list.queryKey({ input: { rater } })
  const put = async (from: number, to: number, next: Assessment | null) => {
    await queryClient.cancelQueries({ queryKey: key })
    queryClient.setQueryData<Assessment[]>(key, (old) => {
      if (old === undefined) return old
      const at = old.findIndex((one) => one.from === from && one.to === to)
      if (next === null) return old.toSpliced(at, at < 0 ? 0 : 1)
      return at < 0 ? [...old, next] : old.with(at, next)
    })
  }
  const again = () => queryClient.invalidateQueries({ queryKey: key })
  const assess = useMutation(
    queries.judgements.assess.mutationOptions({
      // Row ids begin at 1: 0 stands until the engine has said its own.
      onMutate: (input) =>
        put(input.from, input.to, { ...input, potential: input.potential ?? false, id: 0, changedAt: new Date().toISOString() }),
      onSettled: again,
    }),
  )
  const clear = useMutation(
    queries.judgements.clear.mutationOptions({
      onMutate: ({ from, to }) => put(from, to, null),
      onSettled: again,
    }),
  )
  return { assess, clear }
}

/** Why nothing can be judged now, in words; null where it can. */
export function useObstacle(): string | null {
  const { t } = useTranslation()
  const project = useProject()
  if (project === null || project === undefined) return t('refusal.no_project')
  if (project.access === 'read') return t('ui.read_only')
  return project.busy === null ? null : t('refusal.busy')
}
