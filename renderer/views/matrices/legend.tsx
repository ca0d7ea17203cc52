import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import type { Shown } from '#renderer/charts/matrix-cell.ts'
import { useAggregationWords } from './aggregation-words.ts'

const levels = [0, 1, 2, 3, 4, 5, 6] as const
/** Of what has no negative side. */
const upperLevels = [3, 4, 5, 6] as const

/** What fills, bars and marks mean, and how the judgements of several raters became one. */
export function Legend({ shown, judging }: { readonly shown: Shown; readonly judging: InteractionMatrix['judging'] }) {
  const { t } = useTranslation()
  const aggregationWords = useAggregationWords()
  const influence = judging.scale === 'influence'
  return (
    <div className="matrix-legend">
      {shown === 'observed' ? (
        <span className="matrix-legend-item">
          {t('matrices.legend.as_chance')}
          <span className="matrix-ramp">
            {upperLevels.map((level) => (
              <i key={level} style={{ background: `var(--ramp-${level})` }} />
            ))}
          </span>
          {t('matrices.legend.above_chance')}
        </span>
      ) : (
        <span className="matrix-legend-item">
          {t(influence ? 'word.influence.0' : 'word.score.-3')}
          <span className="matrix-ramp">
            {(influence ? upperLevels : levels).map((level) => (
              <i key={level} style={{ background: `var(--ramp-${level})` }} />
            ))}
          </span>
          {t(influence ? 'word.influence.3' : 'word.score.3')}
        </span>
      )}
      {shown === 'judged' ? null : (
        <span className="matrix-legend-item">
          <svg width="26" height="10" aria-hidden>
            <rect y="1" width="24" height="4" rx="1.5" fill="var(--bar)" />
            <path d="M12 6.5v3" stroke="var(--ink-faint)" />
          </svg>
          {t('matrices.legend.bar')}
        </span>
      )}
      {shown === 'both' ? (
        <span className="matrix-legend-item">
          <svg width="11" height="11" aria-hidden>
            <path d="M0 11V3A3 3 0 0 1 3 0H11Z" fill="var(--warn)" />
          </svg>
          {t('matrices.legend.disagree')}
        </span>
      ) : null}
      {shown === 'observed' ? null : (
        <span className="matrix-legend-item">
          <svg width="16" height="12" aria-hidden>
            <rect width="16" height="12" rx="2" fill="var(--ramp-5)" />
            <path d="M0 5L5 0M0 11L11 0M5 12L16 1M11 12L16 7" stroke="var(--hatch)" strokeWidth="1.6" />
          </svg>
          {t('matrices.legend.differ')}
        </span>
      )}
      {shown === 'observed' ? null : (
        <span className="matrix-legend-item">
          <svg width="12" height="12" aria-hidden>
            <path d="M2 2L10 10M2 10L10 2" stroke="var(--ink-faint)" strokeWidth="1.4" />
          </svg>
          {t('grid.mark.unable')}
        </span>
      )}
      {shown === 'observed' || judging.scale === 'relations' ? null : (
        <span className="matrix-legend-item">{t('matrices.legend.sums')}</span>
      )}
      {shown === 'observed' || judging.scale === 'relations' ? null : (
        <span className="matrix-legend-item">
          {t('matrices.legend.raters_by', { method: aggregationWords(judging.aggregation) })}
          {judging.openRound === null ? '' : ` · ${roundWords(t, judging.openRound, judging.shownRound)}`}
        </span>
      )}
    </div>
  )
}

function roundWords(t: TFunction, open: number, shown: number | null): string {
  return shown === null ? t('export.round_first', { open }) : t('export.round_open', { open, shown })
}
