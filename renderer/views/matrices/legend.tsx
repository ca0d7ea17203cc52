import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import type { Shown } from '#renderer/charts/matrix-cell.ts'
import { barSign, differSign, disagreeSign, LegendItem, Ramp, unableSign } from './legend-items.tsx'
import { useAggregationWords } from './aggregation-words.ts'

/** What fills, bars and marks mean, and how the judgements of several raters became one. */
export function Legend({ shown, judging }: { readonly shown: Shown; readonly judging: InteractionMatrix['judging'] }) {
  const { t } = useTranslation()
  const aggregationWords = useAggregationWords()
  const influence = judging.scale === 'influence'
  const judged = shown !== 'observed'
  return (
    <div className="matrix-legend">
      {judged ? (
        <Ramp
          diverging={!influence}
          from={t(influence ? 'word.influence.0' : 'word.score.-3')}
          to={t(influence ? 'word.influence.3' : 'word.score.3')}
        />
      ) : (
        <Ramp diverging={false} from={t('matrices.legend.as_chance')} to={t('matrices.legend.above_chance')} />
      )}
      {shown === 'judged' ? null : <LegendItem sign={barSign}>{t('matrices.legend.bar')}</LegendItem>}
      {shown === 'both' ? <LegendItem sign={disagreeSign}>{t('matrices.legend.disagree')}</LegendItem> : null}
      {judged ? <LegendItem sign={differSign}>{t('matrices.legend.differ')}</LegendItem> : null}
      {judged ? <LegendItem sign={unableSign}>{t('grid.mark.unable')}</LegendItem> : null}
      {judged && judging.scale !== 'relations' ? (
        <>
          <LegendItem>{t('matrices.legend.sums')}</LegendItem>
          <LegendItem>
            {t('matrices.legend.raters_by', { method: aggregationWords(judging.aggregation) })}
            {judging.openRound === null ? '' : ` · ${roundWords(t, judging.openRound, judging.shownRound)}`}
          </LegendItem>
        </>
      ) : null}
    </div>
  )
}

function roundWords(t: TFunction, open: number, shown: number | null): string {
  return shown === null ? t('export.round_first', { open }) : t('export.round_open', { open, shown })
}
