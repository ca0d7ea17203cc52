import type { EvaluationRow } from '#core/contract/evaluations.ts'
import { evaluationStates } from '#core/model/vocabulary.ts'
import type { Sort } from '#renderer/ui/virtual-table.tsx'

/** Evaluations in the order of a column: title, state (as they follow in time), when, by whom. What is not known comes last. */
export function sortedEvaluations(
  evaluations: readonly EvaluationRow[],
  { key, descending }: Sort,
  compare: (a: string, b: string) => number,
): readonly EvaluationRow[] {
  const turn = descending ? -1 : 1
  const value = (one: EvaluationRow): string | null =>
    key === 'title'
      ? one.title
      : key === 'state'
        ? String(evaluationStates.indexOf(one.state))
        : key === 'time'
          ? (one.start ?? one.end)
          : one.evaluator
  return evaluations.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)]
    if (x === y) return compare(a.title, b.title)
    if (x === null) return 1
    if (y === null) return -1
    return turn * compare(x, y)
  })
}
