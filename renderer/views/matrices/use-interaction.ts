import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import type { Shown } from '#renderer/charts/matrix-cell.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useMatrixChoices } from './question.tsx'

/** The matrix that the choices ask for; the one before stays until the new one is there. */
export function useInteraction() {
  const { queries } = useEngine()
  const { question } = useMatrixChoices()
  // Value by value against the answer before would take longer than to draw it anew.
  const options = queries.matrices.interaction.queryOptions({ input: question, structuralSharing: false })
  return useQuery({ ...options, placeholderData: keepPreviousData })
}

/** What is shown: as chosen, else both, else (where nobody judged) the data alone. */
export function shownOf(chosen: Shown | null, matrix: InteractionMatrix): Shown {
  return chosen ?? (matrix.raters > 0 ? 'both' : 'observed')
}
