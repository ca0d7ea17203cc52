import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { barShare, rampColour } from '#core/matrix/cell-marks.ts'
import { significance } from '#core/matrix/compare.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'

/** What the cells show: fill and bar, the experts alone, or the data alone. */
export const shownKinds = ['both', 'judged', 'observed'] as const
export type Shown = (typeof shownKinds)[number]

/** What one cell says, ready to be drawn. */
export interface CellLook {
  readonly kind: 'diagonal' | 'empty' | 'filled'
  /** Fill on the scale -3 to +3 (also between them); 0 where empty. */
  readonly level: number
  /** Score or count to write; null writes nothing. */
  readonly figure: { readonly kind: 'score' | 'count'; readonly value: number } | null
  /** Length of the bar from 0 to 1: half is what chance gives. Null draws none. */
  readonly bar: number | null
  readonly solid: boolean
  readonly differ: boolean
  readonly disagree: boolean
  /** Nobody could assess it: an answer, unlike a pair that nobody was asked. */
  readonly unable: boolean
}

/** Observed overlap on the seven fills: significant above chance in three steps (below 2, below 4, more), not significant above chance half a step. */
export function observedLevel(lift: number | null, q: number): number {
  if (lift === null || lift <= 1) return 0
  if (q >= significance) return 0.5
  return lift >= 4 ? 3 : lift >= 2 ? 2 : 1
}

/** Reads one cell of the matrix. */
export function cellLook(matrix: InteractionMatrix, row: number, column: number, shown: Shown): CellLook {
  const at = row * matrix.instruments.length + column
  if (row === column)
    return { kind: 'diagonal', level: 0, figure: null, bar: null, solid: false, differ: false, disagree: false, unable: false }
  const shared = matrix.shared[at] ?? 0
  const lift = matrix.lift[at] ?? null
  const q = matrix.q[at] ?? 1
  const bar = shown === 'judged' || shared === 0 ? null : barShare(lift)
  const solid = q < significance
  if (shown === 'observed') {
    return {
      kind: shared > 0 ? 'filled' : 'empty',
      level: observedLevel(lift, q),
      figure: shared > 0 ? { kind: 'count', value: shared } : null,
      bar,
      solid,
      differ: false,
      disagree: false,
      unable: false,
    }
  }
  const score = matrix.score[at] ?? null
  return {
    kind: score === null ? 'empty' : 'filled',
    level: score ?? 0,
    figure: score === null ? null : { kind: 'score', value: score },
    bar,
    solid,
    differ: matrix.differ[at] === 1,
    disagree: shown === 'both' && matrix.disagree[at] === 1,
    unable: score === null && (matrix.unable[at] ?? 0) > 0,
  }
}

/** The fill of a level as #rrggbb; halves lie between their neighbours. */
export function fillOf(tokens: Tokens, level: number): string {
  return rampColour(tokens.ramp, level)
}

/** Colour of words on a fill. */
export function inkOn(tokens: Tokens, level: number): string {
  const index = Math.max(0, Math.min(6, (level < 0 ? Math.floor(level) : Math.ceil(level)) + 3))
  return tokens.onRamp[index] ?? tokens.ink
}

/** How many cells off the diagonal disagree with the evidence. */
export function countDisagreements(matrix: InteractionMatrix): number {
  return matrix.disagree.reduce((sum, one) => sum + one, 0)
}
