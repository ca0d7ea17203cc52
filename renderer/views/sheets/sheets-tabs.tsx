import { useTranslation } from 'react-i18next'
import { go } from '#renderer/data/route.ts'
import { Segmented } from '#renderer/ui/segmented.tsx'

const tabs = ['deliveries', 'corrections', 'profiles'] as const
type Tab = (typeof tabs)[number]

const addressOf: Readonly<Record<Tab, string>> = { deliveries: '/sheets', corrections: '/sheets/corrections', profiles: '/sheets/profiles' }

/** The lists of the Sheets place. */
export function SheetsTabs({ shown }: { readonly shown: Tab }) {
  const { t } = useTranslation()
  return (
    <Segmented
      label={t('place.sheets')}
      value={shown}
      onChange={(tab) => go(addressOf[tab])}
      segments={tabs.map((tab) => ({ value: tab, label: t(`sheets.tab.${tab}`) }))}
    />
  )
}
