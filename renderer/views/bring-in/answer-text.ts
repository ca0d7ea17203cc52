import { scoreText } from '#core/judging/score-text.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { scoreRange } from '#core/matrix-file/take-matrix.ts'
import type { Language } from '#renderer/data/i18n.ts'

/** "−3 … +3", "0 … 3"; blank where there are no scores. */
export function rangeText(scale: JudgingScale, language: Language): string {
  const range = scoreRange[scale]
  if (range === null) return ''
  const text = (score: number): string => scoreText(score, scale, language)
  return `${text(range.least)} … ${text(range.most)}`
}

/** An answer in short: +2, P, × for "cannot assess". */
export function answerText(
  { score, potential }: { readonly score: number | null; readonly potential: boolean },
  scale: JudgingScale,
  language: Language,
): string {
  if (score === null) return '×'
  if (potential) return 'P'
  return scoreText(score, scale, language)
}
