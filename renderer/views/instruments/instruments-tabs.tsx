import { useTranslation } from 'react-i18next'
import { go } from '#renderer/data/route.ts'
import { Segmented } from '#renderer/ui/segmented.tsx'

const tabs = ['list', 'completeness', 'changes', 'evaluations'] as const
type Tab = (typeof tabs)[number]

const addressOf: Readonly<Record<Tab, string>> = {
  list: '/instruments',
  completeness: '/instruments/completeness',
  changes: '/instruments/changes',
  evaluations: '/instruments/evaluations',
}

/** The lists of the Instruments place. */
export function InstrumentsTabs({ shown }: { readonly shown: Tab }) {
  const { t } = useTranslation()
  return (
    <div className="instrument-tabs">
      <Segmented
        label={t('place.instruments')}
        value={shown}
        onChange={(tab) => go(addressOf[tab])}
        segments={tabs.map((tab) => ({ value: tab, label: t(`instruments.tab.${tab}`) }))}
      />
    </div>
  )
}
