import { answerIn, type Answer, type KeptAnswer } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import type { RelationType } from '#core/model/vocabulary.ts'
import { useAnswerWords } from './use-answer-words.ts'

/** Fill and ink of a score, for style attributes. */
export function scoreColours(score: number): { readonly background: string; readonly color: string } {
  return { background: `var(--ramp-${score + 3})`, color: `var(--on-ramp-${score + 3})` }
}

/** What helps is coloured as what helps on the scale of scores; the word stands beside. */
const scoreOfRelation: Readonly<Record<RelationType, number>> = {
  precondition: 2,
  facilitation: 1,
  synergy: 3,
  potential_contradiction: -2,
  contradiction: -3,
  redundancy: -1,
  complement: 2,
}

/** Fill and ink of an answer. */
export function answerColours(answer: Exclude<Answer, null>): ReturnType<typeof scoreColours> {
  if (answer === 'P') return scoreColours(0)
  return scoreColours(typeof answer === 'number' ? Math.round(answer) : scoreOfRelation[answer])
}

/** An answer in its colour with its word; null is "cannot assess". */
export function ScoreTag({ scale, kept }: { readonly scale: JudgingScale; readonly kept: KeptAnswer }) {
  const words = useAnswerWords(scale)
  const answer = answerIn(scale, kept)
  if (answer === null) return <span className="judge-soft">{words.name(null)}</span>
  return (
    <span className="score-tag">
      <span className="score-tag-fill" data-relation={scale === 'relations' || undefined} style={answerColours(answer)}>
        {words.figure(answer)}
      </span>
      {words.name(answer)}
    </span>
  )
}
