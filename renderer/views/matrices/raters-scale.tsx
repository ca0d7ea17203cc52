import { useTranslation } from 'react-i18next'
import type { PairDetail } from '#core/contract/matrices.ts'
import type { Confidence } from '#core/model/vocabulary.ts'
import { fillOf } from '#renderer/charts/matrix-cell.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useTokens } from '#renderer/theme/use-tokens.ts'

const sizeOf: Record<Confidence, number> = { low: 5, medium: 6.5, high: 8 }
const scores = [-3, -2, -1, 0, 1, 2, 3] as const

/** Where a score stands on the line, in pixels. */
function at(score: number): number {
  return 12 + ((score + 3) / 6) * 308
}

type Given = PairDetail['assessments'][number]

/** Each rater as a dot on the scale; the surer, the larger; equal scores stand on each other. */
export function RatersScale({ assessments }: { readonly assessments: readonly Given[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const tokens = useTokens()
  const scored = assessments.filter((one): one is Given & { score: number } => one.score !== null)
  if (scored.length === 0) return null
  const tallest = Math.max(...scores.map((score) => scored.filter((one) => one.score === score).length))
  const line = 14 + Math.max(0, tallest - 1) * 15
  const places = new Map<number, number>()
  return (
    <svg
      className="raters-scale"
      width="100%"
      viewBox={`0 0 332 ${line + 28}`}
      role="img"
      aria-label={scored.map((one) => `${one.raterName} ${format.score(one.score)}`).join(', ')}
      style={{ marginTop: 10 }}
    >
      <line x1={12} x2={320} y1={line} y2={line} stroke={tokens.line} />
      {scores.map((score) => (
        <g key={score}>
          <line x1={at(score)} x2={at(score)} y1={line - 3} y2={line + 3} stroke={tokens.line} />
          <text x={at(score)} y={line + 24} textAnchor="middle">
            {format.score(score)}
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
              {one.raterName} · {format.score(one.score)} · {t(`word.score.${one.score}`)}
            </title>
          </circle>
        )
      })}
    </svg>
  )
}
