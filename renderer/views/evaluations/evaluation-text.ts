import type { TFunction } from 'i18next'
import type { EvaluationRow, EvaluationViewBy } from '#core/contract/evaluations.ts'
import { evaluationMethods } from '#core/model/vocabulary.ts'
import type { Format } from '#renderer/data/use-format.ts'

const knownMethods: ReadonlySet<string> = new Set(evaluationMethods)

/** A criterion or a method in words; own words as they are. */
export function wordText(t: TFunction, by: EvaluationViewBy, word: string): string {
  return by === 'criterion' || knownMethods.has(word) ? t(`word.${by}.${word}`) : word
}

/** From when to when; null where neither is told. */
export function timeText(t: TFunction, format: Format, { start, end }: Pick<EvaluationRow, 'start' | 'end'>): string | null {
  if (start === null) return end === null ? null : t('judgements.compare.until', { end: format.date(end) })
  if (end === null) return t('judgements.compare.since', { launch: format.date(start) })
  return t('judgements.compare.from_to', { from: format.date(start), to: format.date(end) })
}
