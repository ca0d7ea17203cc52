import { useTranslation } from 'react-i18next'
import type { JudgingSettings } from '#core/contract/judging.ts'
import { useFormat } from '#renderer/data/use-format.ts'

/** How the raters are brought together, in words. */
export function useAggregationWords(): (aggregation: JudgingSettings['aggregation']) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ method, trim, byRole }) => {
    const words = t(`export.aggregation_${method}`, { share: format.number(trim * 100) })
    return byRole ? `${words}, ${t('export.by_role')}` : words
  }
}
