import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GridAnswer } from '#core/contract/grids.ts'
import { cellMarks, type Scale } from '#core/matrix/matrix.ts'
import { blankSign, differSign, disagreeSign, LegendItem, Ramp, unableSign } from '../legend-items.tsx'
import { useFigure } from './use-grid.ts'

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
      <Ramp
        diverging={scale.kind === 'diverging'}
        from={figure(scale.low)}
        to={[
          `${figure(scale.high)}${matrix.unit.kind === 'money' && matrix.unit.currency !== null ? ` ${matrix.unit.currency}` : ''}`,
          ...(scale.kind === 'diverging' ? [t('grid.legend.middle', { value: figure(scale.middle) })] : []),
          ...(scale.logarithmic ? [t('grid.legend.logarithmic')] : []),
        ].join(' · ')}
      />
      <LegendItem sign={blankSign}>{t('grid.legend.nothing')}</LegendItem>
      {has(cellMarks.beyondChance) ? <LegendItem sign={<strong aria-hidden>12</strong>}>{t('grid.legend.bold')}</LegendItem> : null}
      {has(cellMarks.ratersDiffer) ? <LegendItem sign={differSign}>{t('grid.mark.ratersDiffer')}</LegendItem> : null}
      {has(odd) ? <LegendItem sign={disagreeSign}>{t('matrices.legend.disagree')}</LegendItem> : null}
      {has(cellMarks.unable) ? <LegendItem sign={unableSign}>{t('grid.mark.unable')}</LegendItem> : null}
    </div>
  )
}
