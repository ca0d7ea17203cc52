import type { TFunction } from 'i18next'
import type { DeliveryRow } from '#core/contract/deliveries.ts'
import type { Format } from '#renderer/data/use-format.ts'
import { InventedMark } from '#renderer/ui/mark.tsx'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { countsOf } from './delivery-order.ts'
import { Sha } from './read-step.tsx'

/** What the list says of each delivery. */
export function deliveryColumns(t: TFunction, format: Format): readonly Column<DeliveryRow>[] {
  return [
    {
      key: 'file',
      label: t('sheets.list.file'),
      width: 'minmax(13rem, 2fr)',
      sortable: true,
      cell: (row) => (
        <span className="cell-marked" data-taken-back={row.takenBackAt !== null || undefined}>
          <span>{row.file}</span>
          {row.invented ? <InventedMark /> : null}
        </span>
      ),
    },
    { key: 'importedAt', label: t('sheets.list.date'), width: '10.5rem', sortable: true, cell: (row) => format.date(row.importedAt) },
    { key: 'importedBy', label: t('sheets.list.who'), width: 'minmax(6rem, 0.7fr)', sortable: true, cell: (row) => row.importedBy },
    { key: 'sheets', label: t('sheets.list.sheets'), width: '5rem', number: true, cell: (row) => format.number(row.sheets.length) },
    {
      key: 'operations',
      label: t('sheets.list.new_rows'),
      width: '7rem',
      number: true,
      sortable: true,
      cell: (row) => format.number(countsOf(row).imported),
    },
    {
      key: 'issues',
      label: t('sheets.list.issues'),
      width: '5.5rem',
      number: true,
      cell: (row) => format.number(row.sheets.reduce((sum, sheet) => sum + sheet.issues.length, 0)),
    },
    { key: 'sha', label: 'SHA-256', width: '9.5rem', cell: (row) => <Sha value={row.sha256} /> },
    {
      key: 'state',
      label: t('sheets.list.state'),
      width: '8.5rem',
      cell: (row) => (row.takenBackAt === null ? t('sheets.list.in_project') : t('sheets.list.taken_back')),
    },
  ]
}
