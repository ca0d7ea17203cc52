import { useTranslation } from 'react-i18next'
import type { PairDetail } from '#core/contract/matrices.ts'
import { disagreement } from '#core/matrix/compare.ts'
import { fillOf } from '#renderer/charts/matrix-cell.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useTokens } from '#renderer/theme/use-tokens.ts'
import { RatersScale } from '../matrices/raters-scale.tsx'
import { SequenceBar } from '../matrices/sequence-bar.tsx'
import { useNoData } from '../matrices/use-no-data.ts'

interface Instrument {
  readonly code: string
  readonly name: string
}

/** One pair told from the third row: claim, evidence, the clash if there is one, and a reason in a rater's words. */
export function PairCaption({
  pair,
  from,
  to,
  names,
}: {
  readonly pair: PairDetail
  readonly from: Instrument
  readonly to: Instrument
  readonly names: boolean
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const tokens = useTokens()
  const { score, median, observed } = pair
  const noData = useNoData()(observed)
  const clash = disagreement(median, observed)
  const rounded = score === null ? 0 : Math.sign(score) * Math.round(Math.abs(score))
  const reason = pair.assessments.find((one) => one.rationale !== null && one.rationale !== '')?.rationale
  const strong = score === null ? 0 : Math.sign(score) * Math.max(2, Math.abs(score))
  return (
    <>
      <h2>
        {from.name} → {to.name}
      </h2>
      <div className="present-figures">
        <div>
          <span>{t('matrices.judged')}</span>
          <strong style={score === null || score === 0 ? undefined : { color: fillOf(tokens, strong) }}>
            {score === null ? '–' : format.score(score)}
          </strong>
          <span>{score === null ? t('matrices.nobody') : t(`word.score.${rounded}`)}</span>
        </div>
        <div>
          <span>{t('matrices.observed')}</span>
          <strong>{noData === null ? format.number(observed.shared) : '–'}</strong>
          <span>
            {noData ??
              `${t('present.shared', { count: observed.shared })} · ${t('matrices.expected', { expected: format.expected(observed.expected) })}`}
          </span>
        </div>
      </div>
      {clash === null ? null : <p className="present-clash">{t(`matrices.clash.${clash}`)}</p>}
      <RatersScale assessments={pair.assessments} />
      {reason === undefined || reason === null ? null : <blockquote>{reason}</blockquote>}
      {observed.shared === 0 ? null : (
        <>
          <SequenceBar sequence={pair.sequence} from={from.code} to={to.code} />
          {names ? (
            <ul className="present-names">
              {pair.shared.map((row) => (
                <li key={row.organisation.id}>{row.organisation.name}</li>
              ))}
              {pair.sharedTotal > pair.shared.length ? (
                <li>{t('present.others', { count: pair.sharedTotal - pair.shared.length })}</li>
              ) : null}
            </ul>
          ) : null}
        </>
      )}
    </>
  )
}
