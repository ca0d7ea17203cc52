import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Segmented } from '#renderer/ui/segmented.tsx'

const tabs = ['all', 'review', 'decisions', 'groups'] as const
type Tab = (typeof tabs)[number]

/** The four lists of the Organisations place; the queue says how many wait. */
export function IdentityTabs({ tab }: { readonly tab: Tab }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const waiting = useQuery(queries.identity.queue.queryOptions({ input: { filter: {}, limit: 1 } })).data
  const label = (one: Tab): string => {
    if (one !== 'review' || waiting === undefined || (waiting.working !== null && waiting.undecided === 0)) return t(`identity.tab.${one}`)
    return t('identity.tab.review_count', { count: format.number(waiting.undecided) })
  }
  return (
    <Segmented
      label={t('identity.tab.label')}
      value={tab}
      segments={tabs.map((value) => ({ value, label: label(value) }))}
      onChange={(value) => go(value === 'all' ? '/organisations' : `/organisations/${value}`)}
    />
  )
}
