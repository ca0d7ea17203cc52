import type { Answer } from '#core/judging/answer.ts'
import { type JudgingScale, judgingScales } from '#core/judging/settings.ts'

/** Words for the command that was taken back, and for an answer on a scale. */
export interface HistoryWords {
  readonly command: (name: string) => string
  readonly answer: (scale: JudgingScale, answer: Answer) => string
}

/** What an entry of the history was about, from its facts: a judgement with its rater, a file, a code, a name, the command that was taken back. */
export function historySubject(facts: Readonly<Record<string, unknown>>, words: HistoryWords): string {
  const { command, file, code, name, from, to, rater, answer, scale } = facts
  if (typeof command === 'string') return words.command(command)
  if (typeof from === 'string' && typeof to === 'string') {
    const who = typeof rater === 'string' && rater !== '' ? `${rater}: ` : ''
    const judgedOn = judgingScales.find((one) => one === scale)
    const said = answer === undefined || judgedOn === undefined ? '' : `, ${words.answer(judgedOn, answer as Answer)}`
    return `${who}${from} → ${to}${said}`
  }
  for (const fact of [file, code, name]) if (typeof fact === 'string' && fact !== '') return fact
  return ''
}
