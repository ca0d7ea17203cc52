import type { EvaluationRow } from '../../contract/evaluations.ts'
import { evaluationMatrix } from '../../instrument/evaluation-matrix.ts'
import { evaluationCriteria, evaluationStates } from '../../model/vocabulary.ts'
import { instrumentAxis, type MatrixContext } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { sequentialScale } from '../scale.ts'

/** Evaluations behind every cell. `evaluations`: those of the whole mix too; `own`: of the instrument itself; `done`: all that are done. */
function evaluationsBy(
  { instruments, evaluations }: MatrixContext,
  measure: string,
): (row: number, column: number) => readonly EvaluationRow[] {
  const states = measure === 'done' ? (['done'] as const) : evaluationStates
  const { rows } = evaluationMatrix(instruments, evaluations(states, measure !== 'own'), 'criterion', states)
  return (row, column) => {
    const cell = rows[row]!.cells[column]!
    return measure === 'own' ? cell.own : [...cell.own, ...cell.throughMix]
  }
}

/** How many evaluations ask an instrument for each criterion. */
export const criteria: MatrixKind = {
  name: 'criteria',
  group: 'described',
  measures: ['evaluations', 'own', 'done'],
  make: (context, { measure }) => {
    const { instruments, word } = context
    const behind = evaluationsBy(context, measure)
    const value = cellsOf(instruments.length, evaluationCriteria.length, (row, column) => behind(row, column).length)
    return {
      rows: instrumentAxis(instruments),
      columns: {
        of: 'criterion',
        entries: evaluationCriteria.map((criterion) => ({
          key: `criterion:${criterion}`,
          id: null,
          code: word(`word.criterion.${criterion}`),
          name: word(`word.criterion.${criterion}`),
        })),
      },
      directed: true,
      value,
      unit: { kind: 'count' },
      scale: sequentialScale(value),
      margins: 'sum',
    }
  },
  explain: (context, { measure }, row, column) => {
    const behind = evaluationsBy(context, measure)(row, column)
    return {
      formula: { key: measure, numbers: { count: behind.length } },
      evidence: [{ kind: 'evaluations', ids: behind.map(({ id }) => id) }],
    }
  },
}
