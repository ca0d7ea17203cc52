import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '#renderer/actions/action.ts'
import { useOfferActions } from '#renderer/actions/screen-actions.tsx'
import { go } from '#renderer/data/route.ts'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { seenAddress, type SeenPlace } from './seen-views.ts'

/** The same answer as picture or as table; T goes from one to the other. */
export function PictureOrTable({ view, table }: SeenPlace) {
  const { t } = useTranslation()
  const actions = useMemo<readonly Action[]>(
    () => [
      {
        id: 'picture-or-table',
        group: 'view',
        label: t(table ? 'seen.as_picture' : 'seen.as_table'),
        shortcut: 'T',
        enabled: true,
        run: () => go(seenAddress({ view, table: !table })),
      },
    ],
    [t, view, table],
  )
  useOfferActions(actions)
  return (
    <Segmented
      label={t('seen.shape')}
      value={table ? 'table' : 'picture'}
      segments={(['picture', 'table'] as const).map((value) => ({ value, label: t(`seen.${value}`) }))}
      onChange={(value) => go(seenAddress({ view, table: value === 'table' }))}
    />
  )
}
