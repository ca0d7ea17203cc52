import type { PairDetail } from '#core/contract/matrices.ts'
import { answersOf } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import type { Confidence } from '#core/model/vocabulary.ts'
import { fillOf } from '#renderer/charts/matrix-cell.ts'
import { useTokens } from '#renderer/theme/use-tokens.ts'
import { useAnswerWords } from '../judgements/use-answer-words.ts'
import { useJudging } from '../judgements/use-judging.ts'

const sizeOf: Record<Confidence, number> = { low: 5, medium: 6.5, high: 8 }
/** Of the scale's answers those with a place on the line. */
const scoresOf = (scale: JudgingScale) => answersOf(scale).filter((answer) => typeof answer === 'number')

type Given = PairDetail['assessments'][number]

/** Each rater as a dot on the scale; the surer, the larger; equal scores stand on each other. */
export function RatersScale({ assessments }: { readonly assessments: readonly Given[] }) {
  const tokens = useTokens()
  const { settings } = useJudging()
  const words = useAnswerWords(settings.scale)
  const scored = assessments.filter((one): one is Given & { score: number } => one.score !== null)
  if (scored.length === 0 || settings.scale === 'relations') return null
  const scores = scoresOf(settings.scale)
  const at = (score: number): number => 12 + ((score - scores[0]!) / (scores.length - 1)) * 308
  const tallest = Math.max(...scores.map((score) => scored.filter((one) => one.score === score).length))
  const line = 14 + Math.max(0, tallest - 1) * 15
  const places = new Map<number, number>()
  return (
    <svg
      className="raters-scale"
      width="100%"
      viewBox={`0 0 332 ${line + 28}`}
      role="img"
      aria-label={scored.map((one) => `${one.raterName} ${words.figure(one.score)}`).join(', ')}
      style={{ marginTop: 10 }}
    >
      <line x1={12} x2={320} y1={line} y2={line} stroke={tokens.line} />
      {scores.map((score) => (
        <g key={score}>
          <line x1={at(score)} x2={at(score)} y1={line - 3} y2={line + 3} stroke={tokens.line} />
          <text x={at(score)} y={line + 24} textAnchor="middle">
            {words.figure(score)}
          </text>
        </g>
      ))}
      {scored.map((one) => {
        const level = places.get(one.score) ?? 0
        places.set(one.score, level + 1)
        return (
          <circle
            key={one.id}
            cx={at(one.score)}
            cy={line - level * 15}
            r={one.confidence === null ? 6 : sizeOf[one.confidence]}
            fill={one.score === 0 ? tokens.inkFaint : fillOf(tokens, one.score)}
            stroke={tokens.panel}
          >
            <title>
              {one.raterName} · {words.figure(one.score)} · {words.name(one.score)}
            </title>
          </circle>
        )
      })}
    </svg>
  )
}
