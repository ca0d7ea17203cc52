import { useTranslation } from 'react-i18next'
import { useMatrixChoices } from './question.tsx'

/**
 * What to say in the place of observed figures where no organisation takes part in anything that is counted, so that nothing can be expected
 * by chance; null where there is data.
 */
export function useNoData(): (universe: { readonly computed: number }) => string | null {
  const { t } = useTranslation()
  const { level: _, ...narrowing } = useMatrixChoices().question.filter
  const narrowed = Object.keys(narrowing).length > 0
  return ({ computed }) => (computed > 0 ? null : t(narrowed ? 'pair_evidence.none_in_filter' : 'pair_evidence.no_data'))
}
