import type { JudgingScale } from '#core/judging/settings.ts'
import { scoreRange } from '#core/matrix-file/take-matrix.ts'

/** "−3 … +3", "0 … 3"; blank where there are no scores. */
export function rangeText(scale: JudgingScale, scoreText: (score: number) => string): string {
  const range = scoreRange[scale]
  if (range === null) return ''
  const text = (score: number): string => (scale === 'impact' ? scoreText(score) : String(score))
  return `${text(range.least)} … ${text(range.most)}`
}

/** An answer in short: +2, P, × for "cannot assess". */
export function answerText(
  { score, potential }: { readonly score: number | null; readonly potential: boolean },
  scale: JudgingScale,
  scoreText: (score: number) => string,
): string {
  if (score === null) return '×'
  if (potential) return 'P'
  return scale === 'impact' ? scoreText(score) : String(score)
}
