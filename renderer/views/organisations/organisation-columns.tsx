import type { TFunction } from 'i18next'
import type { OrganisationRow } from '#core/contract/organisations.ts'
import type { Format } from '#renderer/data/use-format.ts'
import { InventedMark, KindMark } from '#renderer/ui/mark.tsx'
import type { Column } from '#renderer/ui/virtual-table.tsx'

/** What the list says of each organisation. */
export function organisationColumns(t: TFunction, format: Format): readonly Column<OrganisationRow>[] {
  return [
    {
      key: 'name',
      label: t('organisations.name'),
      width: 'minmax(14rem, 3fr)',
      sortable: true,
      cell: (row) => (
        <span className="cell-marked">
          <span>{row.name}</span>
          {row.invented ? <InventedMark /> : null}
          <KindMark kind={row.kind} />
        </span>
      ),
    },
    { key: 'country', label: t('fields.country'), width: '5rem', cell: (row) => row.country ?? '–' },
    {
      key: 'spellings',
      label: t('organisations.spellings'),
      width: '6rem',
      number: true,
      cell: (row) => format.number(row.spellings),
    },
    {
      key: 'operations',
      label: t('organisations.operations'),
      width: '7rem',
      number: true,
      sortable: true,
      cell: (row) => format.number(row.operations),
    },
    {
      key: 'instruments',
      label: t('organisations.instruments'),
      width: '7rem',
      number: true,
      sortable: true,
      cell: (row) => format.number(row.instruments),
    },
    {
      key: 'grant',
      label: t('organisations.grant'),
      width: 'minmax(9rem, 1fr)',
      number: true,
      sortable: true,
      cell: (row) => format.moneyList(row.grant),
    },
  ]
}
