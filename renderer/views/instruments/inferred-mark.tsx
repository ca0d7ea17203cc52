import { useTranslation } from 'react-i18next'
import { Mark } from '#renderer/ui/mark.tsx'

/** Beside a field of a profile that no public source states. */
export function InferredMark() {
  const { t } = useTranslation()
  return <Mark explanation={t('instruments.inferred_explained')}>{t('instruments.inferred')}</Mark>
}
