import type { TFunction } from 'i18next'
import type { DecisionRow } from '#core/contract/identity.ts'
import type { Format } from '#renderer/data/use-format.ts'
import { Mark } from '#renderer/ui/mark.tsx'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { decisionText, effectText } from './decision-text.ts'

/** What the log says of each decision. */
export function decisionColumns(t: TFunction, format: Format): readonly Column<DecisionRow>[] {
  return [
    { key: 'at', label: t('identity.log.at'), width: '7.5rem', cell: (row) => format.date(row.at.slice(0, 10)) },
    { key: 'who', label: t('identity.log.who'), width: '8rem', cell: (row) => row.who },
    {
      key: 'what',
      label: t('identity.log.what'),
      width: 'minmax(16rem, 3fr)',
      cell: (row) => (
        <span className="cell-marked" data-reverted={row.reverted !== null || undefined}>
          <span>{decisionText(t, row)}</span>
          {row.set === null ? null : (
            <Mark explanation={t('identity.log.set_explained', { count: row.set.size })}>{t('identity.log.set')}</Mark>
          )}
          {row.reverted === null ? null : (
            <Mark explanation={t('identity.log.reverted_by', { who: row.reverted.who, at: format.date(row.reverted.at.slice(0, 10)) })}>
              {t('identity.log.reverted')}
            </Mark>
          )}
        </span>
      ),
    },
    { key: 'effect', label: t('identity.log.effect'), width: 'minmax(12rem, 1.4fr)', cell: (row) => effectText(t, row) },
  ]
}
