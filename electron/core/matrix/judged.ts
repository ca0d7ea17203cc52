import { aggregate, type Aggregation, medianOfAll } from '../judging/aggregate.ts'
import { quantile } from './quantile.ts'

/** What one rater says about how one instrument affects another. Instruments are positions in the matrix. */
export interface GivenScore {
  readonly from: number
  readonly to: number
  /** Row id. */
  readonly rater: number
  /** -3 (cancelling) to +3 (indivisible); null: cannot assess. */
  readonly score: number | null
  /** The rater's; counts where roles have a voice each. */
  readonly role?: string | null
}

/** Judgements of every ordered pair, row by row: cell (from, to) lies at from·size + to. */
export interface JudgedMatrix {
  readonly size: number
  /** The scores brought together as the project chose; NaN where nobody gave one. */
  readonly score: Float64Array
  /** Median score; NaN where nobody gave one. */
  readonly median: Float64Array
  /** Raters with a score. */
  readonly raters: Uint16Array
  /** Raters who said that they cannot assess. */
  readonly unable: Uint16Array
  /** Interquartile range of the scores; NaN where there is none. */
  readonly spread: Float64Array
  /** 1 where the raters differ, see `ratersDiffer`. */
  readonly differ: Uint8Array
  /** Sum of the scores of each row: what the instrument gives to the others. */
  readonly gives: Float64Array
  /** Sum of the scores of each column: what it receives from them. */
  readonly receives: Float64Array
}

/** The judgement of one ordered pair. */
export interface JudgedCell {
  readonly score: number
  readonly median: number
  readonly raters: number
  readonly unable: number
  readonly spread: number
  readonly differ: boolean
}

/**
 * Brings the raters together. A later assessment of the same pair by the same rater replaces the earlier one;
 * an instrument's effect on itself is left out.
 */
export function judge(size: number, assessments: Iterable<GivenScore>, aggregation: Aggregation = medianOfAll): JudgedMatrix {
  const byCell = new Map<number, Map<number, GivenScore>>()
  for (const one of assessments) {
    const { from, to, rater } = one
    if (from === to) continue
    const at = from * size + to
    const raters = byCell.get(at)
    if (raters) raters.set(rater, one)
    else byCell.set(at, new Map([[rater, one]]))
  }

  const score = new Float64Array(size * size).fill(Number.NaN)
  const median = new Float64Array(size * size).fill(Number.NaN)
  const raters = new Uint16Array(size * size)
  const unable = new Uint16Array(size * size)
  const spread = new Float64Array(size * size).fill(Number.NaN)
  const differ = new Uint8Array(size * size)
  const gives = new Float64Array(size)
  const receives = new Float64Array(size)
  for (const [at, given] of byCell) {
    const voiced = [...given.values()].flatMap((one) => (one.score === null ? [] : [{ score: one.score, role: one.role ?? null }]))
    const scores = voiced.map((one) => one.score).sort((a, b) => a - b)
    unable[at] = given.size - scores.length
    raters[at] = scores.length
    if (scores.length === 0) continue
    median[at] = quantile(scores, 0.5)
    score[at] = aggregate(voiced, aggregation)
    spread[at] = quantile(scores, 0.75) - quantile(scores, 0.25)
    differ[at] = ratersDiffer(scores) ? 1 : 0
    gives[Math.floor(at / size)]! += score[at]!
    receives[at % size]! += score[at]!
  }
  return { size, score, median, raters, unable, spread, differ, gives, receives }
}

/** Raters differ when the interquartile range is above 1 or there are scores of opposite signs. `scores` ascending. */
function ratersDiffer(scores: readonly number[]): boolean {
  if (scores.length < 2) return false
  return quantile(scores, 0.75) - quantile(scores, 0.25) > 1 || (scores[0]! < 0 && scores.at(-1)! > 0)
}

/** The judgement of `from` on `to`; null where nobody gave a score. */
export function judgedCell(judged: JudgedMatrix, from: number, to: number): JudgedCell | null {
  const at = from * judged.size + to
  const median = judged.median[at]!
  if (Number.isNaN(median)) return null
  return {
    score: judged.score[at]!,
    median,
    raters: judged.raters[at]!,
    unable: judged.unable[at]!,
    spread: judged.spread[at]!,
    differ: judged.differ[at] === 1,
  }
}
