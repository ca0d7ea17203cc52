import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { answerIn, answersOf, type Answer } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Section } from '#renderer/ui/inspector.tsx'
import { answerColours } from './score-tag.tsx'
import { useAnswerWords } from './use-answer-words.ts'
import './rounds.css'

/** What all said of the pair in the round before, without names: how often each answer, where the middle lies, the notes. */
export function FeedbackPanel({
  scale,
  from,
  to,
  own,
}: {
  readonly scale: JudgingScale
  readonly from: number
  readonly to: number
  readonly own: Answer | undefined
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const words = useAnswerWords(scale)
  const { data } = useQuery(queries.judging.feedback.queryOptions({ input: { from, to } }))
  if (data === undefined || data === null) return null
  const said = data.answers.map((one) => answerIn(scale, one))
  const most = Math.max(1, ...answersOf(scale).map((answer) => said.filter((one) => one === answer).length))
  return (
    <Section title={t('rounds.feedback.title', { round: data.round })}>
      <ul className="feedback-bars">
        {answersOf(scale).map((answer) => {
          const count = said.filter((one) => one === answer).length
          return (
            <li key={answer} data-own={answer === own || undefined}>
              <span className="feedback-answer">{words.figure(answer) || words.name(answer)}</span>
              <span className="feedback-bar">
                <i style={{ width: `${(count / most) * 100}%`, background: answerColours(answer).background }} />
              </span>
              <span className="feedback-count">{format.number(count)}</span>
              <span className="judge-faint">{answer === own ? t('rounds.feedback.own') : null}</span>
            </li>
          )
        })}
      </ul>
      <p className="judge-soft">
        {data.median === null
          ? data.relation === null
            ? t('rounds.feedback.no_relation')
            : t('rounds.feedback.relation', { relation: t(`word.relation.${data.relation}`), share: format.share(data.share ?? 0) })
          : t('rounds.feedback.middle', {
              median: words.figure(data.median),
              lower: words.figure(data.lower ?? data.median),
              upper: words.figure(data.upper ?? data.median),
            })}
        {' · '}
        {t(`rounds.verdict.${data.verdict}`)}
      </p>
      {data.notes.map(({ place, text, ...kept }) => (
        <div key={place} className="other">
          <p className="other-rationale">{text}</p>
          <p className="judge-faint">{words.whole(answerIn(scale, kept))}</p>
        </div>
      ))}
    </Section>
  )
}
