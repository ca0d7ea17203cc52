import { useTranslation } from 'react-i18next'
import type { PairDetail } from '#core/contract/matrices.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Section } from '#renderer/ui/inspector.tsx'
import type { PairInstrument } from './pair-inspector.tsx'

/** How the observed figures come about, number by number. */
export function PairFigures({ pair, from, to }: { readonly pair: PairDetail; readonly from: PairInstrument; readonly to: PairInstrument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { observed } = pair
  const rows = [
    { key: 'universe', label: t('matrices.figures.universe'), value: format.number(observed.universe) },
    { key: 'from', label: t('matrices.figures.size', { code: from.code }), value: format.number(observed.fromSize) },
    { key: 'to', label: t('matrices.figures.size', { code: to.code }), value: format.number(observed.toSize) },
    { key: 'shared', label: t('matrices.figures.shared'), value: format.number(observed.shared) },
    {
      key: 'expected',
      label: t('matrices.figures.expected'),
      value: `${format.number(observed.fromSize)} × ${format.number(observed.toSize)} ÷ ${format.number(observed.universe)} = ${format.expected(observed.expected)}`,
    },
    { key: 'lift', label: t('matrices.figures.lift'), value: observed.lift === null ? '–' : format.fixed(observed.lift, 2) },
    { key: 'jaccard', label: t('matrices.figures.jaccard'), value: format.fixed(observed.jaccard, 3) },
    { key: 'p', label: t('matrices.figures.p'), value: format.probability(observed.p) },
    { key: 'q', label: t('matrices.figures.q'), value: format.probability(observed.q) },
    ...(pair.spread === null ? [] : [{ key: 'spread', label: t('matrices.figures.spread'), value: format.number(pair.spread, 2) }]),
  ]
  return (
    <Section title={t('matrices.figures.title')}>
      <dl style={{ margin: 0 }}>
        {rows.map((row) => (
          <div key={row.key} className="figure-row">
            <dt>{row.label}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
      <p className="inspector-text" style={{ marginTop: '0.75rem' }}>
        {t('matrices.figures.explained')}
      </p>
    </Section>
  )
}
