import { useTranslation } from 'react-i18next'
import type { JudgingScale } from '#core/judging/settings.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import type { Progress } from './progress.ts'
import { answerColours } from './score-tag.tsx'
import { useAnswerWords } from './use-answer-words.ts'

/** All pairs as one bar: what was answered in the colours of the scores, what cannot be assessed, and what is left. */
export function ProgressBar({ scale, progress }: { readonly scale: JudgingScale; readonly progress: Progress }) {
  const { t } = useTranslation()
  const format = useFormat()
  const answers = useAnswerWords(scale)
  const { total, answered, unable, byAnswer } = progress
  const parts = byAnswer.filter(({ count }) => count > 0)
  const words = parts.map(({ answer, count }) => `${answers.whole(answer)}: ${format.number(count)}`)
  const said = t('judgements.panel.said', { done: answered, total })
  return (
    <div className="judge-bar" title={words.join('\n')}>
      <progress
        className="only-read-aloud"
        aria-label={t('judgements.panel.progress')}
        max={total}
        value={answered}
        aria-valuetext={said}
      />
      {parts.map(({ answer, count }) => (
        <span key={answer} style={{ flexGrow: count, background: answerColours(answer).background }} />
      ))}
      {unable === 0 ? null : <span className="judge-bar-unable" style={{ flexGrow: unable }} />}
      {progress.left === 0 ? null : <span className="judge-bar-left" style={{ flexGrow: progress.left }} />}
    </div>
  )
}
