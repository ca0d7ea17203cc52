import { useTranslation } from 'react-i18next'
import { Page, PageHeader } from '#renderer/ui/page.tsx'

/** What is in the project. */
export function OverviewView() {
  const { t } = useTranslation()
  return (
    <Page>
      <PageHeader title={t('place.overview')} />
    </Page>
  )
}
