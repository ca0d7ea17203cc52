import type { TFunction } from 'i18next'
import type { ChangeRow } from '#core/contract/instruments.ts'
import type { Format } from '#renderer/data/use-format.ts'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { aspectText } from './aspect-text.ts'

/** What the list says of each change of a profile. */
export function changeColumns(t: TFunction, format: Format): readonly Column<ChangeRow>[] {
  const said = (change: ChangeRow, values: ChangeRow['before']) => aspectText(t, format, values, change.aspect) ?? t('instruments.blank')
  return [
    { key: 'since', label: t('instruments.history.from_day'), width: '7.5rem', sortable: true, cell: (row) => format.date(row.since) },
    {
      key: 'code',
      label: t('instruments.one'),
      width: 'minmax(6rem, 0.7fr)',
      sortable: true,
      cell: (row) => (
        <strong className="code" title={row.name}>
          {row.code}
        </strong>
      ),
    },
    {
      key: 'aspect',
      label: t('instruments.completeness.part'),
      width: 'minmax(9rem, 1fr)',
      sortable: true,
      cell: (row) => t(`instruments.part.${row.aspect}`),
    },
    { key: 'before', label: t('instruments.history.before'), width: 'minmax(9rem, 1.4fr)', cell: (row) => said(row, row.before) },
    { key: 'after', label: t('instruments.history.after'), width: 'minmax(9rem, 1.4fr)', cell: (row) => said(row, row.after) },
    { key: 'note', label: t('instruments.change.note'), width: 'minmax(9rem, 1.6fr)', cell: (row) => row.note ?? '–' },
    { key: 'author', label: t('overview.who'), width: 'minmax(6rem, 0.6fr)', cell: (row) => row.author },
  ]
}
