import type { JudgingScale } from '../judging/settings.ts'
import { type SquareMatrix, turned } from './matrix-file.ts'

/** Which instrument a label stands for: one of the project, a new one, or none, so that its row and column stay out. */
export type LabelTarget =
  | { readonly kind: 'instrument'; readonly id: number }
  | { readonly kind: 'new'; readonly code: string; readonly name: string }
  | { readonly kind: 'out' }

/** What becomes of P where the project's scale has none: left out, taken for no influence now (0), or for "cannot assess". */
export const potentialChoices = ['out', 'zero', 'cannot'] as const
export type PotentialChoice = (typeof potentialChoices)[number]

export interface TakeChoices {
  /** The file holds the influence of columns on rows. */
  readonly turned: boolean
  /** By label; null: not decided yet, nothing of it is taken. */
  readonly targets: readonly (LabelTarget | null)[]
  /** Decimals (means of several raters) become whole scores; else they stay out. */
  readonly rounding: boolean
  readonly potential: PotentialChoice
}

/** Why a cell that holds something is not taken. */
export const leftOutReasons = ['label', 'decimal', 'potential', 'out_of_scale'] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

interface Cell {
  /** Labels by position, the giver and the receiver after turning. */
  readonly from: number
  readonly to: number
}
export interface TakenCell extends Cell {
  /** Null: cannot assess. */
  readonly score: number | null
  /** P of MICMAC, on the scale that has it; the score is 0. */
  readonly potential: boolean
  /** What the file holds, where that is not the score. */
  readonly original: string | null
}
export interface LeftOutCell extends Cell {
  readonly why: LeftOutReason
}

/** The scores of each scale; a scale of relations has none. */
export const scoreRange: Readonly<Record<JudgingScale, { readonly least: number; readonly most: number } | null>> = {
  impact: { least: -3, most: 3 },
  influence: { least: 0, most: 3 },
  relations: null,
}

/** The cells of a matrix as judgements, and those that are not taken, with the reason. Blank cells are neither. */
export function takeCells(
  matrix: SquareMatrix,
  choices: TakeChoices,
  scale: JudgingScale,
): { readonly taken: readonly TakenCell[]; readonly leftOut: readonly LeftOutCell[] } {
  const taken: TakenCell[] = []
  const leftOut: LeftOutCell[] = []
  const cells = choices.turned ? turned(matrix.cells) : matrix.cells
  const range = scoreRange[scale]
  const isOut = (at: number): boolean => (choices.targets[at] ?? null) === null || choices.targets[at]!.kind === 'out'
  for (const [from, line] of cells.entries())
    for (const [to, value] of line.entries()) {
      if (value === null || from === to) continue
      const left = (why: LeftOutReason): number => leftOut.push({ from, to, why })
      if (isOut(from) || isOut(to)) left('label')
      else if (range === null) left('out_of_scale')
      else if (value === 'n/a') taken.push({ from, to, score: null, potential: false, original: null })
      else if (value === 'P') {
        if (scale === 'influence') taken.push({ from, to, score: 0, potential: true, original: null })
        else if (choices.potential === 'out') left('potential')
        else taken.push({ from, to, score: choices.potential === 'zero' ? 0 : null, potential: false, original: 'P' })
      } else if (value < range.least || value > range.most) left('out_of_scale')
      else if (Number.isInteger(value)) taken.push({ from, to, score: value || 0, potential: false, original: null })
      else if (choices.rounding) taken.push({ from, to, score: rounded(value), potential: false, original: String(value) })
      else left('decimal')
    }
  return { taken, leftOut }
}

/** Halves away from zero, so that both signs are treated alike. */
function rounded(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value)) || 0
}

/** Labels that are decided for the same instrument, or make two new ones of one code: by position. */
export function sameTargets(targets: TakeChoices['targets']): readonly number[] {
  const keys = targets.map((target) =>
    target === null || target.kind === 'out' ? null : target.kind === 'new' ? `new ${target.code.trim()}` : String(target.id),
  )
  return keys.flatMap((key, at) => (key !== null && keys.filter((other) => other === key).length > 1 ? [at] : []))
}

/** What the rater has said of a pair already. */
export interface GivenAnswer {
  readonly score: number | null
  readonly potential: boolean
  /** It has a note, a relation or a confidence, which a new answer would take away. */
  readonly told: boolean
}

/** Taken cells beside what the rater has said already: new, the same, or another answer. */
export function compareAnswers(
  taken: readonly TakenCell[],
  given: (cell: TakenCell) => GivenAnswer | undefined,
): {
  readonly fresh: readonly TakenCell[]
  readonly same: readonly TakenCell[]
  readonly different: readonly { readonly cell: TakenCell; readonly before: GivenAnswer }[]
} {
  const fresh: TakenCell[] = []
  const same: TakenCell[] = []
  const different: { readonly cell: TakenCell; readonly before: GivenAnswer }[] = []
  for (const cell of taken) {
    const before = given(cell)
    if (before === undefined) fresh.push(cell)
    else if (before.score === cell.score && before.potential === cell.potential) same.push(cell)
    else different.push({ cell, before })
  }
  return { fresh, same, different }
}
