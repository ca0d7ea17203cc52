import { useTranslation } from 'react-i18next'
import { Page, PageHeader } from '#renderer/ui/page.tsx'

/** Instruments by instruments. */
export function MatricesView() {
  const { t } = useTranslation()
  return (
    <Page>
      <PageHeader title={t('place.matrices')} />
    </Page>
  )
}
