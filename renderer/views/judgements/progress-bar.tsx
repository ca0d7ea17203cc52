import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/data/use-format.ts'
import type { Progress } from './progress.ts'

/** All pairs as one bar: what was judged in the colours of the scores, what cannot be assessed, and what is left. */
export function ProgressBar({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { total, judged, unable, byScore } = progress
  const parts = byScore.filter(({ count }) => count > 0)
  const words = parts.map(({ score, count }) => `${format.score(score)} ${t(`word.score.${score}`)}: ${format.number(count)}`)
  const said = t('judgements.panel.said', { done: judged + unable, total })
  return (
    <div className="judge-bar" title={words.join('\n')}>
      <progress
        className="only-read-aloud"
        aria-label={t('judgements.panel.progress')}
        max={total}
        value={judged + unable}
        aria-valuetext={said}
      />
      {parts.map(({ score, count }) => (
        <span key={score} style={{ flexGrow: count, background: `var(--ramp-${score + 3})` }} />
      ))}
      {unable === 0 ? null : <span className="judge-bar-unable" style={{ flexGrow: unable }} />}
      {progress.left === 0 ? null : <span className="judge-bar-left" style={{ flexGrow: progress.left }} />}
    </div>
  )
}
