import type { TFunction } from 'i18next'
import type { ComparedField } from '#core/plan/differences.ts'
import type { Difference, GoneChoice, PlanKind, PlanRow } from '#core/contract/sheets.ts'
import type { Format } from '#renderer/data/use-format.ts'
import { Mark } from '#renderer/ui/mark.tsx'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { fieldValueText } from '../field-value.ts'
import { DecisionChip } from './decision-chip.tsx'
import { staysInFigures } from './gone-choice.ts'

/** What the third step says of each row of a list. */
export function comparisonColumns(
  t: TFunction,
  format: Format,
  kind: PlanKind,
  field: ComparedField | null,
  gone: { readonly choice: GoneChoice; readonly onOther: ((operation: number) => void) | null },
): readonly Column<PlanRow>[] {
  const name: readonly Column<PlanRow>[] = [
    {
      key: 'code',
      label: t('fields.operation_code'),
      width: 'minmax(9rem, 12rem)',
      cell: (row) => <span className="code">{row.code ?? '–'}</span>,
    },
    {
      key: 'title',
      label: t('fields.operation'),
      width: 'minmax(10rem, 2fr)',
      cell: (row) => (
        <span className="cell-marked" title={row.title ?? undefined}>
          <span>{row.title ?? t('palette.untitled')}</span>
          {row.returns ? <Mark explanation={t('sheets.compare.returns_explained')}>{t('sheets.compare.returns')}</Mark> : null}
        </span>
      ),
    },
    { key: 'beneficiary', label: t('fields.beneficiary'), width: 'minmax(8rem, 1.2fr)', cell: (row) => row.beneficiary ?? '–' },
  ]
  if (kind === 'changed') {
    return [
      ...name,
      {
        key: 'differences',
        label: t('sheets.compare.differences'),
        width: 'minmax(16rem, 2.6fr)',
        cell: (row) => <DifferenceLine t={t} format={format} differences={row.differences} first={field} />,
      },
    ]
  }
  if (kind === 'gone') {
    return [
      // First, so that it is in view on a narrow window.
      {
        key: 'decision',
        label: t('sheets.compare.decision'),
        width: '8rem',
        cell: ({ operation }) => {
          if (operation === null) return null
          return <DecisionChip stays={staysInFigures(gone.choice, operation)} onOther={gone.onOther && (() => gone.onOther?.(operation))} />
        },
      },
      ...name,
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
  return [...name, { key: 'row', label: t('sheets.compare.row'), width: '5rem', number: true, cell: (row) => format.number(row.place.row) }]
}

/** Differences in one line: the one filtered for first, as many as fit. */
function DifferenceLine({
  t,
  format,
  differences,
  first,
}: {
  readonly t: TFunction
  readonly format: Format
  readonly differences: readonly Difference[]
  readonly first: ComparedField | null
}) {
  const ordered = [...differences].sort((a, b) => Number(b.field === first) - Number(a.field === first))
  return (
    <span className="difference-line">
      {ordered.map((one) => (
        <span key={one.field} className="difference">
          <span className="difference-field">{t(`fields.${one.field}`)}</span>{' '}
          <span className="difference-before">{fieldValueText(one.field, one.before, one.currencyBefore, format)}</span>
          {' → '}
          <strong>{fieldValueText(one.field, one.after, one.currencyAfter, format)}</strong>
        </span>
      ))}
    </span>
  )
}
