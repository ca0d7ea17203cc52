import type { TFunction } from 'i18next'
import type { GoneChoice, GoneRow } from '#core/contract/sheets.ts'
import type { JoinedKind } from '#core/plan/gone.ts'
import type { Format } from '#renderer/data/use-format.ts'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { DecisionChip } from './decision-chip.tsx'
import { rowStaysInFigures, withOtherRow } from './gone-choice.ts'

/** What the third step says of each row that is gone from a list of partners, payments or indicators. */
export function goneRowColumns(
  t: TFunction,
  format: Format,
  kind: JoinedKind,
  { choice, onGone }: { readonly choice: GoneChoice; readonly onGone: (choice: GoneChoice) => void },
): readonly Column<GoneRow>[] {
  return [
    {
      key: 'decision',
      label: t('sheets.compare.decision'),
      width: '8rem',
      cell: ({ id }) => (
        <DecisionChip
          stays={rowStaysInFigures(choice, kind, id)}
          onOther={choice.rule === 'part' ? null : () => onGone(withOtherRow(choice, kind, id))}
        />
      ),
    },
    {
      key: 'code',
      label: t(kind === 'indicators' ? 'sheets.compare.code_or_instrument' : 'fields.operation_code'),
      width: 'minmax(8rem, 12rem)',
      cell: (row) => <span className="code">{row.code ?? '–'}</span>,
    },
    kind === 'payments'
      ? {
          key: 'date',
          label: t('fields.payment_date'),
          width: 'minmax(8rem, 1fr)',
          cell: (row) => (row.date === null ? '–' : format.date(row.date)),
        }
      : {
          key: 'name',
          label: t(kind === 'indicators' ? 'instruments.indicators.indicator' : 'fields.beneficiary'),
          width: 'minmax(10rem, 2fr)',
          cell: (row) => row.name ?? '–',
        },
    ...(kind === 'indicators'
      ? []
      : [
          {
            key: 'amount',
            label: t(kind === 'payments' ? 'fields.paid' : 'fields.grant'),
            width: 'minmax(8rem, 1fr)',
            number: true,
            cell: (row: GoneRow) => (row.amount === null ? '–' : format.money(row.amount)),
          },
        ]),
    {
      key: 'since',
      label: t('sheets.compare.missing_since'),
      width: 'minmax(8rem, 1fr)',
      cell: (row) =>
        row.goneSince === null ? (
          t('sheets.compare.missing_now')
        ) : (
          <span title={row.goneSince.file}>{format.date(row.goneSince.importedAt)}</span>
        ),
    },
  ]
}
