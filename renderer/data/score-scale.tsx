import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode } from 'react'
import type { JudgingScale } from '#core/judging/settings.ts'
import { useEngine } from './engine-context.tsx'

/** On which scale the open project judges: scores are written by it. */
export const ScoreScale = createContext<JudgingScale>('impact')

export function ScoreScaleProvider({ children }: { readonly children: ReactNode }) {
  const { queries } = useEngine()
  const scale = useQuery(queries.judging.settings.queryOptions()).data?.scale ?? 'impact'
  return <ScoreScale value={scale}>{children}</ScoreScale>
}
