import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useNoData } from './use-no-data.ts'

/** What one cell says, as a sentence to be read aloud. */
export function useCellSentence(matrix: InteractionMatrix): (row: number, column: number) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const noData = useNoData()(matrix.universe)
  return useCallback(
    (row, column) => {
      const from = matrix.instruments[row]
      const to = matrix.instruments[column]
      if (from === undefined || to === undefined) return ''
      if (row === column) return t('matrices.said.same', { code: from.code })
      const at = row * matrix.instruments.length + column
      const score = matrix.score[at] ?? null
      const parts = [
        t('matrices.said.pair', { from: from.code, to: to.code }),
        score === null
          ? t('matrices.said.not_judged')
          : t('matrices.said.judged', { score: format.score(score), count: matrix.ratersOf[at] ?? 0 }),
        noData ??
          t('matrices.said.observed', {
            count: matrix.shared[at] ?? 0,
            expected: format.expected(matrix.expected[at] ?? 0),
            q: format.probabilityStatement('q', matrix.q[at] ?? 1),
          }),
        ...(matrix.differ[at] === 1 ? [t('matrices.raters_differ')] : []),
        ...(matrix.disagree[at] === 1 ? [t('matrices.disagree')] : []),
      ]
      return parts.join('. ')
    },
    [matrix, noData, t, format],
  )
}
