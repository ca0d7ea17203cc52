import type { JudgingFacts } from '#core/matrix/interaction-matrix.ts'
import type { Words } from './words.ts'
import { word } from './words.ts'

/** How the raters' scores were brought together, with the share that is cut off and whether roles have a voice each. */
export function aggregationText({ aggregation: { method, trim, byRole } }: Pick<JudgingFacts, 'aggregation'>, words: Words): string {
  const share = `${Math.round(trim * 1000) / 10}`
  const text = word(words, `aggregation_${method}`).replace('{{share}}', share)
  return byRole ? `${text}, ${word(words, 'by_role')}` : text
}

/** Which round's answers are shown while another is open; null where they are those of now. */
export function roundText({ openRound, shownRound }: JudgingFacts, words: Words): string | null {
  if (openRound === null) return null
  return word(words, shownRound === null ? 'round_first' : 'round_open')
    .replace('{{open}}', String(openRound))
    .replace('{{shown}}', String(shownRound))
}
