import type { TFunction } from 'i18next'
import type { CorrectionRow } from '#core/contract/corrections.ts'
import type { Format } from '#renderer/data/use-format.ts'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { CorrectedMark } from '../corrections/corrected-mark.tsx'
import { correctedField, correctedText } from '../corrections/corrected-text.ts'

interface Ways {
  readonly writable: boolean
  readonly onKeep: (correction: number) => void
  readonly onWithdraw: (correction: number) => void
}

/** What the list says of each correction, and what can be decided on it. */
export function correctionColumns(t: TFunction, format: Format, ways: Ways): readonly Column<CorrectionRow>[] {
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
        <span className="cell-marked">
          {row.changedSince ? (
            <button
              type="button"
              className="link"
              disabled={!ways.writable}
              onClick={(event) => {
                event.stopPropagation()
                ways.onKeep(row.id)
              }}
            >
              {t('corrections.keep')}
            </button>
          ) : null}
          <button
            type="button"
            className="link"
            disabled={!ways.writable}
            onClick={(event) => {
              event.stopPropagation()
              ways.onWithdraw(row.id)
            }}
          >
            {t(row.changedSince ? 'corrections.take_delivered' : 'corrections.withdraw')}
          </button>
        </span>
      ),
    },
  ]
}
