import { scoresOfStates } from './cross-impact.ts'
import type { FoundMatrix, MatrixProblem, SquareMatrix } from './matrix-file.ts'

/** What of a matrix can be judgements of instruments: all of a square one; of a cross-impact matrix what its states say alone. */
export interface JudgedPart {
  readonly matrix: SquareMatrix
  readonly names: readonly (string | null)[]
  /** Labels' rows and columns in the sheet; null where a score stands for several cells. */
  readonly places: FoundMatrix['places']
  readonly problems: readonly MatrixProblem[]
}

export function judgedPart({ matrix, names, places, problems }: FoundMatrix): JudgedPart {
  if (matrix.kind === 'square') return { matrix, names, places, problems }
  const scores = scoresOfStates(matrix)
  return {
    matrix: scores.matrix,
    names: scores.matrix.labels.map(() => null),
    places: null,
    problems: [...problems.map((problem) => ({ ...problem, from: null, to: null })), ...scores.problems],
  }
}
