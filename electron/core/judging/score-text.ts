import { signedNumber, writtenNumber } from '../page/number-format.ts'
import type { JudgingScale } from './settings.ts'

/**
 * A score, or what several come to, as text with at most one decimal: with its sign where scores go both ways, plain on the scale of influence,
 * which begins at 0.
 */
export function scoreText(score: number, scale: JudgingScale, language: 'en' | 'it'): string {
  const write = scale === 'influence' ? writtenNumber : signedNumber
  return write(score, language, { maximumFractionDigits: 1 })
}
