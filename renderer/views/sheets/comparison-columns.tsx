import type { TFunction } from 'i18next'
import type { ComparedField } from '#core/plan/differences.ts'
import type { GoneChoice, PlanKind, PlanRow } from '#core/contract/sheets.ts'
import type { Format } from '#renderer/data/use-format.ts'
import { Mark } from '#renderer/ui/mark.tsx'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { DecisionChip } from './decision-chip.tsx'
import { shownDifference } from './difference-line.tsx'
import { staysInFigures } from './gone-choice.ts'
import { codeWidth, differencesColumn, missingSinceColumn } from './shared-comparison-columns.tsx'

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
      width: codeWidth,
      cell: (row) => <span className="code">{row.code ?? '–'}</span>,
    },
    {
      key: 'title',
      label: t('fields.operation'),
      width: 'minmax(8rem, 2fr)',
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
    return [...name, differencesColumn(t, field, (one) => shownDifference(t, format, one))]
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
      missingSinceColumn(t, format),
    ]
  }
  return [...name, { key: 'row', label: t('sheets.compare.row'), width: '5rem', number: true, cell: (row) => format.number(row.place.row) }]
}
