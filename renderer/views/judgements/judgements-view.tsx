import { useTranslation } from 'react-i18next'
import { Page, PageHeader } from '#renderer/ui/page.tsx'

/** Where raters judge how one instrument affects another, pair by pair. */
export function JudgementsView() {
  const { t } = useTranslation()
  return (
    <Page>
      <PageHeader title={t('place.judgements')} />
    </Page>
  )
}
