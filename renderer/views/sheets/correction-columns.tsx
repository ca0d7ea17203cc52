import type { TFunction } from 'i18next'
import type { CorrectionRow } from '#core/contract/corrections.ts'
import type { Format } from '#renderer/data/use-format.ts'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { CorrectedMark } from '../corrections/corrected-mark.tsx'
import { correctedField, correctedText } from '../corrections/corrected-text.ts'
import { CorrectionWays } from '../corrections/correction-ways.tsx'
import type { CorrectionWaysGiven } from '../corrections/use-correction-ways.ts'

/** What the list says of each correction, and what can be decided on it. */
export function correctionColumns(t: TFunction, format: Format, ways: CorrectionWaysGiven): readonly Column<CorrectionRow>[] {
  return [
    {
      key: 'subject',
      label: t('corrections.subject'),
      width: 'minmax(10rem, 2fr)',
      cell: ({ operation, organisation }) => operation?.code ?? operation?.title ?? organisation?.name ?? '',
    },
    { key: 'field', label: t('sheets.compare.field'), width: 'minmax(6rem, 0.8fr)', cell: (row) => correctedField(t, row) },
    {
      key: 'delivered',
      label: t('corrections.delivered'),
      width: 'minmax(8rem, 1.2fr)',
      cell: (row) => correctedText(t, format, row, 'delivered'),
    },
    {
      key: 'corrected',
      label: t('corrections.corrected'),
      width: 'minmax(12.5rem, 1.6fr)',
      cell: (row) => (
        <span className="cell-marked">
          <span>{correctedText(t, format, row, 'corrected')}</span>
          <CorrectedMark correction={row} />
        </span>
      ),
    },
    { key: 'who', label: t('overview.who'), width: 'minmax(6rem, 0.8fr)', cell: (row) => row.who },
    { key: 'at', label: t('overview.when'), width: '10rem', cell: (row) => format.date(row.at) },
    {
      key: 'ways',
      label: t('corrections.ways'),
      width: '12rem',
      cell: (row) => (
        // A decision is no opening of the row.
        <span role="presentation" onClick={(event) => event.stopPropagation()}>
          <CorrectionWays correction={row} ways={ways} />
        </span>
      ),
    },
  ]
}
