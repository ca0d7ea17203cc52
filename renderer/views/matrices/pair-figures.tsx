import { useTranslation } from 'react-i18next'
import type { PairDetail } from '#core/contract/matrices.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Section } from '#renderer/ui/inspector.tsx'
import { FigureRows } from './figure-rows.tsx'
import { PairEvidenceSections } from './pair-evidence.tsx'
import type { Depth, PairInstrument } from './pair-inspector.tsx'

/** How the observed figures come about, number by number. */
export function PairFigures({
  pair,
  from,
  to,
  onEnter,
}: {
  readonly pair: PairDetail
  readonly from: PairInstrument
  readonly to: PairInstrument
  readonly onEnter: (depth: Depth) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { observed } = pair
  const rows = [
    { label: t('matrices.figures.universe'), value: format.number(observed.universe) },
    { label: t('matrices.figures.size', { code: from.code }), value: format.number(observed.fromSize) },
    { label: t('matrices.figures.size', { code: to.code }), value: format.number(observed.toSize) },
    { label: t('matrices.figures.shared'), value: format.number(observed.shared) },
    {
      label: t('matrices.figures.expected'),
      value: `${format.number(observed.fromSize)} × ${format.number(observed.toSize)} ÷ ${format.number(observed.universe)} = ${format.expected(observed.expected)}`,
    },
    { label: t('matrices.figures.lift'), value: observed.lift === null ? '–' : format.fixed(observed.lift, 2) },
    { label: t('matrices.figures.jaccard'), value: format.fixed(observed.jaccard, 3) },
    { label: t('matrices.figures.p'), value: format.probability(observed.p) },
    { label: t('matrices.figures.q'), value: format.probability(observed.q) },
    ...(pair.spread === null ? [] : [{ label: t('matrices.figures.spread'), value: format.number(pair.spread, 2) }]),
  ]
  return (
    <>
      <Section title={t('matrices.figures.title')}>
        <FigureRows rows={rows} />
        <p className="inspector-text figures-note">{t('matrices.figures.explained')}</p>
      </Section>
      <PairEvidenceSections pair={pair} from={from} to={to} onEnter={onEnter} />
    </>
  )
}
