import type { TFunction } from 'i18next'
import type { EvaluationRow } from '#core/contract/evaluations.ts'
import type { Format } from '#renderer/data/use-format.ts'
import { InventedMark } from '#renderer/ui/mark.tsx'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { timeText, wordText } from './evaluation-text.ts'

/** What the list says of each evaluation. */
export function evaluationColumns(t: TFunction, format: Format, codes: ReadonlyMap<number, string>): readonly Column<EvaluationRow>[] {
  return [
    {
      key: 'title',
      label: t('evaluations.field.title'),
      sortable: true,
      width: 'minmax(14rem, 2.2fr)',
      cell: (row) => (
        <span className="cell-marked">
          <span title={row.title}>{row.title}</span>
          {row.inventedFields.includes('title') ? <InventedMark /> : null}
        </span>
      ),
    },
    {
      key: 'state',
      label: t('evaluations.field.state'),
      sortable: true,
      width: '6rem',
      cell: (row) => t(`evaluations.state.${row.state}`),
    },
    {
      key: 'of',
      label: t('evaluations.field.of'),
      width: 'minmax(7rem, 1.2fr)',
      cell: (row) =>
        row.wholeMix
          ? t('evaluations.whole_mix')
          : row.instruments.length === 0
            ? '–'
            : row.instruments.map((id) => codes.get(id) ?? '').join(', '),
    },
    {
      key: 'time',
      label: t('evaluations.when'),
      sortable: true,
      width: 'minmax(8rem, 0.9fr)',
      cell: (row) => timeText(t, format, row) ?? '–',
    },
    {
      key: 'evaluator',
      label: t('evaluations.field.evaluator'),
      sortable: true,
      width: 'minmax(7rem, 0.8fr)',
      cell: (row) => row.evaluator ?? '–',
    },
    {
      key: 'criteria',
      label: t('evaluations.field.criteria'),
      width: 'minmax(8rem, 1.2fr)',
      cell: (row) => row.criteria.map((one) => wordText(t, 'criterion', one)).join(', ') || '–',
    },
    {
      key: 'methods',
      label: t('evaluations.field.methods'),
      width: 'minmax(8rem, 1.2fr)',
      cell: (row) => row.methods.map((one) => wordText(t, 'method', one)).join(', ') || '–',
    },
  ]
}
