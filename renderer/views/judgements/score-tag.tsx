import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/data/use-format.ts'

/** Fill and ink of a score, for style attributes. */
export function scoreColours(score: number): { readonly background: string; readonly color: string } {
  return { background: `var(--ramp-${score + 3})`, color: `var(--on-ramp-${score + 3})` }
}

/** A score in its colour with its word; null is "cannot assess". */
export function ScoreTag({ score }: { readonly score: number | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (score === null) return <span className="judge-soft">{t('judgements.cannot')}</span>
  return (
    <span className="score-tag">
      <span className="score-tag-fill" style={scoreColours(score)}>
        {format.score(score)}
      </span>
      {t(`word.score.${score}`)}
    </span>
  )
}
