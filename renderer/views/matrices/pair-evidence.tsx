import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PairDetail, PairEvidence } from '#core/contract/matrices.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { FigureRows } from './figure-rows.tsx'
import { LagBars } from './lag-bars.tsx'
import type { Depth, PairInstrument } from './pair-inspector.tsx'
import { PairPermutation } from './pair-permutation.tsx'
import { useMatrixChoices } from './question.tsx'

interface PairEvidenceProps {
  readonly pair: PairDetail
  readonly from: PairInstrument
  readonly to: PairInstrument
  readonly onEnter: (depth: Depth) => void
}

/** How the overlap weighs on each side, in money and in time; every part leads to the organisations it is made of. */
export function PairEvidenceSections({ pair, from, to, onEnter }: PairEvidenceProps) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const { question } = useMatrixChoices()
  const evidence = useQuery(queries.matrices.evidence.queryOptions({ input: { ...question, from: from.id, to: to.id } }))
  if (evidence.isError) return <ErrorNote error={evidence.error} onRetry={() => void evidence.refetch()} />
  if (evidence.data === undefined) return <Loading />
  const toShared = (
    <LinkButton onClick={() => onEnter({ kind: 'shared' })}>{t('pair_evidence.organisations', { count: pair.sharedTotal })}</LinkButton>
  )
  const inTime = <LinkButton onClick={() => onEnter({ kind: 'time', of: null })}>{t('pair_evidence.dates')}</LinkButton>
  return (
    <>
      <Section title={t('pair_evidence.share.title')} action={pair.sharedTotal === 0 ? undefined : toShared}>
        <Shares evidence={evidence.data} from={from} to={to} />
      </Section>
      <PairPermutation key={JSON.stringify([from.id, to.id, question])} from={from} to={to} />
      {pair.sharedTotal === 0 ? null : (
        <>
          <Section title={t('pair_evidence.money.title')} action={toShared}>
            <Money evidence={evidence.data} from={from} to={to} />
          </Section>
          <Section title={t('pair_evidence.time.title')} action={inTime}>
            <InTime pair={pair} evidence={evidence.data} from={from} to={to} />
          </Section>
        </>
      )}
    </>
  )
}

type Sides = { readonly evidence: PairEvidence; readonly from: PairInstrument; readonly to: PairInstrument }

function Shares({ evidence, from, to }: Sides) {
  const { t } = useTranslation()
  const format = useFormat()
  const share = (value: number | null) => (value === null ? '–' : format.share(value, 1))
  return (
    <FigureRows
      rows={[
        { label: t('pair_evidence.share.of', { of: from.code, also: to.code }), value: share(evidence.fromShare) },
        { label: t('pair_evidence.share.of', { of: to.code, also: from.code }), value: share(evidence.toShare) },
        { label: t('pair_evidence.share.coefficient'), value: format.fixed(evidence.coefficient, 3) },
        { label: t('pair_evidence.share.under'), value: format.probability(evidence.pUnder) },
      ]}
    />
  )
}

function Money({ evidence, from, to }: Sides) {
  const { t } = useTranslation()
  const format = useFormat()
  const part = (shared: number, total: number, currency: string | null) =>
    total > 0 ? `${format.money({ amount: shared, currency })} · ${format.share(shared / total, 1)}` : '–'
  if (evidence.money.length === 0) return <p className="inspector-text">{t('pair_evidence.money.none')}</p>
  return (
    <>
      {evidence.money.map(({ currency, lesser, fromShared, fromTotal, toShared, toTotal }) => (
        <FigureRows
          key={currency ?? ''}
          rows={[
            { label: t('pair_evidence.money.lesser'), value: format.money({ amount: lesser, currency }) },
            { label: t('pair_evidence.money.part', { code: from.code }), value: part(fromShared, fromTotal, currency) },
            { label: t('pair_evidence.money.part', { code: to.code }), value: part(toShared, toTotal, currency) },
          ]}
        />
      ))}
      <p className="inspector-text figures-note">{t('pair_evidence.money.explained')}</p>
    </>
  )
}

function InTime({ pair, evidence, from, to }: Sides & { readonly pair: PairDetail }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { lags, calendar, signP } = evidence
  const lag = (value: number) =>
    t(`pair_evidence.time.${lags?.unit ?? 'years'}`, { count: Math.abs(value), value: format.number(value, 1) })
  return (
    <>
      <FigureRows
        rows={[
          {
            label: t('pair_evidence.time.sign', { from: from.code, to: to.code }),
            value: `${format.number(pair.sequence.fromFirst)} : ${format.number(pair.sequence.toFirst)} · ${format.probabilityStatement('p', signP)}`,
          },
          ...(lags === null
            ? []
            : [
                { label: t('pair_evidence.time.median'), value: lag(lags.median) },
                {
                  label: t('pair_evidence.time.quartiles'),
                  value: t('pair_evidence.time.range', { low: format.number(lags.lowerQuartile, 1), high: lag(lags.upperQuartile) }),
                },
              ]),
          {
            label: t('pair_evidence.time.calendar'),
            value:
              calendar.share === null
                ? t('pair_evidence.time.no_periods')
                : `${format.share(calendar.share, 1)} · ${t('pair_evidence.time.running', { count: calendar.running, of: calendar.timed })}`,
          },
        ]}
      />
      {lags === null ? null : <LagBars lags={lags} from={from.code} to={to.code} />}
      <p className="inspector-text figures-note">{t('pair_evidence.time.explained', { from: from.code, to: to.code })}</p>
    </>
  )
}
