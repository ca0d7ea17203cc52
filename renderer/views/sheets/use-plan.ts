import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportPlan } from '#core/contract/sheets.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import type { ImportProgress, Selections } from './import-queue.ts'

interface PlanQuestion {
  readonly reading: string
  readonly selections: Selections
}

/** What an import would do, asked for once the choices rest for a moment. Nothing is written by asking. */
export function usePlan(question: PlanQuestion, enabled: boolean) {
  const { client, queries } = useEngine()
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [settled] = useDebouncedValue(question, 500, { leading: true })
  const current = JSON.stringify(settled) === JSON.stringify(question)
  const answer = useQuery({
    queryKey: [...queries.sheets.plan.key(), settled],
    enabled: enabled && current && question.selections.length > 0,
    gcTime: 0,
    queryFn: async ({ signal }): Promise<ImportPlan> => {
      for await (const event of await client.sheets.plan(settled, { signal })) {
        if (event.kind === 'plan') return event.plan
        setProgress({ phase: event.phase, done: event.done, total: event.total })
      }
      throw new Error('The plan ended without an answer')
    },
  })
  return {
    plan: current ? answer.data : undefined,
    error: answer.error,
    running: enabled && (answer.isFetching || !current),
    progress,
    again: answer.refetch,
  }
}
