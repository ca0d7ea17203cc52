import type { TFunction } from 'i18next'
import type { PlanRow } from '#core/contract/sheets.ts'
import type { Format } from '#renderer/data/use-format.ts'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { DifferenceLine, type ShownDifference } from './difference-line.tsx'

/** Wide enough for the codes of most lists, whose ends tell one operation from the next. */
export const codeWidth = 'minmax(11.5rem, 12rem)'

/** The fields in which a row differs, the one that is filtered for first. */
export function differencesColumn<Difference extends { readonly field: string }>(
  t: TFunction,
  field: string | null,
  shown: (difference: Difference) => ShownDifference,
): Column<{ readonly differences: readonly Difference[] }> {
  return {
    key: 'differences',
    label: t('sheets.compare.differences'),
    width: 'minmax(14rem, 3fr)',
    cell: ({ differences }) => (
      <DifferenceLine
        differences={[...differences].sort((a, b) => Number(b.field === field) - Number(a.field === field)).map((one) => shown(one))}
      />
    ),
  }
}

/** With which delivery a row that is gone was first missing. */
export function missingSinceColumn(t: TFunction, format: Format): Column<Pick<PlanRow, 'goneSince'>> {
  return {
    key: 'since',
    label: t('sheets.compare.missing_since'),
    width: 'minmax(8rem, 1fr)',
    cell: ({ goneSince }) =>
      goneSince === null ? t('sheets.compare.missing_now') : <span title={goneSince.file}>{format.date(goneSince.importedAt)}</span>,
  }
}
