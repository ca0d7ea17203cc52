import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GridAnswer } from '#core/contract/grids.ts'
import { cellMarks, type Scale } from '#core/matrix/matrix.ts'
import { useFigure } from './use-grid.ts'

const diverging = [0, 1, 2, 3, 4, 5, 6] as const
const sequential = [3, 4, 5, 6] as const

/** What the fills and marks of a matrix mean. */
export function GridLegend({ matrix, scale }: { readonly matrix: GridAnswer; readonly scale: Scale }) {
  const { t } = useTranslation()
  const figure = useFigure(matrix.unit)
  // Each step through the cells draws the legend anew, and a million marks are not read in time for it.
  const marks = useMemo(() => matrix.mark.reduce((all, mark) => all | mark, 0), [matrix])
  const has = (bit: number) => (marks & bit) !== 0
  const odd = cellMarks.hindersYetShared | cellMarks.reinforcesYetApart | cellMarks.neutralYetShared
  return (
    <div className="matrix-legend">
      <span className="matrix-legend-item">
        {figure(scale.low)}
        <span className="matrix-ramp">
          {(scale.kind === 'diverging' ? diverging : sequential).map((level) => (
            <i key={level} style={{ background: `var(--ramp-${level})` }} />
          ))}
        </span>
        {figure(scale.high)}
        {matrix.unit.kind === 'money' && matrix.unit.currency !== null ? ` ${matrix.unit.currency}` : ''}
        {scale.kind === 'diverging' ? ` · ${t('grid.legend.middle', { value: figure(scale.middle) })}` : ''}
        {scale.logarithmic ? ` · ${t('grid.legend.logarithmic')}` : ''}
      </span>
      <span className="matrix-legend-item">
        <svg width="16" height="12" aria-hidden>
          <rect x="0.5" y="0.5" width="15" height="11" rx="2" fill="none" stroke="var(--line-strong)" />
        </svg>
        {t('grid.legend.nothing')}
      </span>
      {has(cellMarks.beyondChance) ? (
        <span className="matrix-legend-item">
          <strong aria-hidden>12</strong>
          {t('grid.mark.beyondChance')}
        </span>
      ) : null}
      {has(cellMarks.ratersDiffer) ? (
        <span className="matrix-legend-item">
          <svg width="16" height="12" aria-hidden>
            <rect width="16" height="12" rx="2" fill="var(--ramp-5)" />
            <path d="M0 5L5 0M0 11L11 0M5 12L16 1M11 12L16 7" stroke="var(--hatch)" strokeWidth="1.6" />
          </svg>
          {t('grid.mark.ratersDiffer')}
        </span>
      ) : null}
      {has(odd) ? (
        <span className="matrix-legend-item">
          <svg width="11" height="11" aria-hidden>
            <path d="M0 11V0H11Z" fill="var(--warn)" />
          </svg>
          {t('matrices.legend.disagree')}
        </span>
      ) : null}
      {has(cellMarks.unable) ? (
        <span className="matrix-legend-item">
          <svg width="12" height="12" aria-hidden>
            <path d="M2 2L10 10M2 10L10 2" stroke="var(--ink-faint)" strokeWidth="1.4" />
          </svg>
          {t('grid.mark.unable')}
        </span>
      ) : null}
    </div>
  )
}
