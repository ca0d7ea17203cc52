import type { TFunction } from 'i18next'
import type { GoneChoice, JoinedPlanKind, JoinedPlanRow } from '#core/contract/sheets.ts'
import type { JoinedKind } from '#core/plan/gone.ts'
import type { JoinedField } from '#core/plan/joined-differences.ts'
import type { Format } from '#renderer/data/use-format.ts'
import { Mark } from '#renderer/ui/mark.tsx'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { DecisionChip } from './decision-chip.tsx'
import { shownJoinedDifference } from './difference-line.tsx'
import { rowStaysInFigures, withOtherRow } from './gone-choice.ts'
import { codeWidth, differencesColumn, missingSinceColumn } from './shared-comparison-columns.tsx'

interface Shown {
  readonly of: JoinedKind
  readonly kind: JoinedPlanKind
  /** The field that is filtered for. */
  readonly field: JoinedField | null
  readonly choice: GoneChoice
  readonly onGone: (choice: GoneChoice) => void
}

/** What the third step says of each row of a list of partners, payments or indicators. */
export function joinedComparisonColumns(
  t: TFunction,
  format: Format,
  { of, kind, field, choice, onGone }: Shown,
): readonly Column<JoinedPlanRow>[] {
  const decision: Column<JoinedPlanRow> = {
    key: 'decision',
    label: t('sheets.compare.decision'),
    width: '8rem',
    cell: ({ id }) =>
      id === null ? null : (
        <DecisionChip
          stays={rowStaysInFigures(choice, of, id)}
          onOther={choice.rule === 'part' ? null : () => onGone(withOtherRow(choice, of, id))}
        />
      ),
  }
  const back = ({ returns }: JoinedPlanRow) =>
    returns ? <Mark explanation={t('sheets.compare.returns_explained')}>{t('sheets.compare.returns')}</Mark> : null
  const name: readonly Column<JoinedPlanRow>[] = [
    {
      key: 'code',
      label: t(of === 'indicators' ? 'sheets.compare.code_or_instrument' : 'fields.operation_code'),
      width: codeWidth,
      cell: (row) => <span className="code">{row.code ?? '–'}</span>,
    },
    of === 'payments'
      ? {
          key: 'date',
          label: t('fields.payment_date'),
          width: 'minmax(8rem, 1fr)',
          cell: (row) => (
            <>
              {row.date === null ? '–' : format.date(row.date)} {back(row)}
            </>
          ),
        }
      : {
          key: 'name',
          label: t(of === 'indicators' ? 'fields.indicator' : 'fields.beneficiary'),
          width: 'minmax(8rem, 2fr)',
          cell: (row) => (
            <>
              {row.name ?? '–'} {back(row)}
            </>
          ),
        },
  ]
  const amount: readonly Column<JoinedPlanRow>[] =
    of === 'indicators'
      ? []
      : [
          {
            key: 'amount',
            label: t(of === 'payments' ? 'fields.paid' : 'fields.grant'),
            width: 'minmax(8rem, 1fr)',
            number: true,
            cell: (row) => (row.amount === null ? '–' : format.money(row.amount)),
          },
        ]
  if (kind === 'changed') return [...name, differencesColumn(t, field, (one) => shownJoinedDifference(t, format, one))]
  if (kind === 'gone')
    return [
      // First, so that it is in view on a narrow window.
      decision,
      ...name,
      ...amount,
      missingSinceColumn(t, format),
    ]
  return [
    ...name,
    ...amount,
    { key: 'row', label: t('sheets.compare.row'), width: '5rem', number: true, cell: ({ place }) => format.number(place.row) },
  ]
}
