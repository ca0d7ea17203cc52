import { useTranslation } from 'react-i18next'
import type { PairDetail } from '#core/contract/matrices.ts'
import { disagreement } from '#core/matrix/compare.ts'
import { fillOf } from '#renderer/charts/matrix-cell.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useTokens } from '#renderer/theme/use-tokens.ts'
import { FigureBox, Figures } from '#renderer/ui/figure-box.tsx'
import { LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { InventedMark } from '#renderer/ui/mark.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { useJudging } from '../judgements/use-judging.ts'
import { useAggregationWords } from './aggregation-words.ts'
import type { Depth, PairInstrument } from './pair-inspector.tsx'
import { RatersScale } from './raters-scale.tsx'
import { SequenceBar } from './sequence-bar.tsx'
import { SharedTable } from './shared-table.tsx'
import { SourceLine } from './source-line.tsx'
import { useNoData } from './use-no-data.ts'

interface PairStoryProps {
  readonly pair: PairDetail
  readonly from: PairInstrument
  readonly to: PairInstrument
  readonly onEnter: (depth: Depth) => void
}

/** Claim and evidence side by side, then what each is made of. */
export function PairStory({ pair, from, to, onEnter }: PairStoryProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const tokens = useTokens()
  const { settings } = useJudging()
  const aggregationWords = useAggregationWords()
  const { score, median, observed } = pair
  const scored = pair.assessments.filter((one) => one.score !== null)
  const rounded = score === null ? 0 : Math.sign(score) * Math.round(Math.abs(score))
  const noData = useNoData()(observed)
  const clash = disagreement(median, observed)
  const strongest = score === null ? 0 : Math.sign(score) * Math.max(2, Math.abs(score))
  return (
    <>
      <Figures>
        <FigureBox
          label={t('matrices.judged')}
          value={score === null ? '–' : format.score(score)}
          {...(score === null || score === 0 ? {} : { colour: fillOf(tokens, strongest) })}
          detail={
            score === null
              ? t(pair.assessments.length > 0 ? 'matrices.unable' : 'matrices.nobody')
              : `${t(settings.scale === 'influence' ? `word.influence.${rounded}` : `word.score.${rounded}`)} · ${t('matrices.brought_of', { count: scored.length, method: aggregationWords(settings.aggregation) })}`
          }
        />
        {noData === null ? (
          <FigureBox
            label={t('matrices.observed')}
            value={t('matrices.shared', { count: observed.shared })}
            detail={`${t('matrices.expected', { expected: format.expected(observed.expected) })} · ${format.probabilityStatement('q', observed.q)}`}
            onClick={() => onEnter({ kind: 'figures' })}
          />
        ) : (
          <FigureBox label={t('matrices.observed')} value="–" detail={noData} />
        )}
      </Figures>
      {clash === null ? null : <Note tone="warn">{t(`matrices.clash.${clash}`)}</Note>}
      {pair.differ ? <Note>{t('matrices.differ_explained')}</Note> : null}
      <Judgements pair={pair} />
      {observed.shared === 0 ? (
        <Section title={t('matrices.shared_title')}>
          <p className="inspector-text">
            {noData === null
              ? t('matrices.none_shared', { expected: format.expected(observed.expected) })
              : t('pair_evidence.no_data_text', { what: noData })}
          </p>
        </Section>
      ) : (
        <>
          <Section
            title={t('matrices.sequence.title')}
            action={<LinkButton onClick={() => onEnter({ kind: 'figures' })}>{t('pair_evidence.lags_link')}</LinkButton>}
          >
            <SequenceBar sequence={pair.sequence} from={from.code} to={to.code} onOpen={(of) => onEnter({ kind: 'time', of })} />
          </Section>
          <Section
            title={t('matrices.shared_title')}
            action={<LinkButton onClick={() => onEnter({ kind: 'shared' })}>{t('matrices.all', { count: pair.sharedTotal })}</LinkButton>}
          >
            <SharedTable rows={pair.shared} from={from} to={to} onEnter={onEnter} />
          </Section>
          <Section title={t('matrices.trace')}>
            {pair.sources.map((source) => (
              <SourceLine key={source.sheet} source={source} />
            ))}
          </Section>
        </>
      )}
    </>
  )
}

function Judgements({ pair }: { readonly pair: PairDetail }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (pair.assessments.length === 0) return null
  const allInvented = pair.assessments.every((one) => one.invented)
  return (
    <>
      <RatersScale assessments={pair.assessments} />
      {allInvented ? (
        <p className="small-line">
          {t('matrices.raters_invented')} <InventedMark />
        </p>
      ) : null}
      {pair.assessments.map((one) => (
        <blockquote key={one.id} className="rationale" style={{ marginInline: 0 }}>
          {one.rationale}
          <span className="rationale-who">
            {one.raterName} · {one.score === null ? t('matrices.cannot_assess') : format.score(one.score)}
            {one.confidence === null ? '' : ` · ${t('matrices.confidence', { confidence: t(`word.confidence.${one.confidence}`) })}`}
            {one.relation === null ? '' : ` · ${t(`word.relation.${one.relation}`)}`}{' '}
            {one.invented && !allInvented ? <InventedMark /> : null}
          </span>
        </blockquote>
      ))}
    </>
  )
}
