import type { Candidate, ColumnEvidence } from './assign-columns.ts'
import type { ColumnValues } from './column-values.ts'
import { looksLikeMoney } from './field-fit.ts'
import { bestScore, topField } from './heading-scores.ts'
import { type Field, isMoney, type LayoutDoubt } from './layout.ts'

/** A doubt about a column; the layout adds the row of its heading. */
export interface ColumnDoubt {
  readonly code: Extract<LayoutDoubt['code'], 'column_unclear' | 'heading_contradicts_values'>
  readonly field: Field
  readonly column: number
  readonly value: string
}

/** Fields that values tell without a word of the heading, and may well be mistaken in. */
const onlyByValues: ReadonlySet<Field> = new Set(['instrument', 'decision_date'])

const mainFirst = ['total_cost', 'grant', 'eu_amount'] as const

/** Whether neither a profile nor the user says what a column holds. */
const isUnsettled = ({ hint, chosen }: ColumnEvidence): boolean => hint === undefined && chosen === undefined

/** Whether values are sums such as projects cost. */
const holdsSums = (values: ColumnValues): boolean => looksLikeMoney(values) && values.median >= 1000 && values.fractions + values.money > 0

/** Where sums stand in the list and none of them was taken for the cost or for what was granted. */
function unheadedMain(sums: readonly ColumnEvidence[]): ColumnDoubt[] {
  const [found] = sums
  if (!found) return []
  const { column, text: value } = found.heading
  return (['total_cost', 'grant'] as const).map((field) => ({ code: 'column_unclear', field, column, value }))
}

/** The main amount is unsure where another column holds amounts under a heading that says nothing known. */
export function unexplained(
  taken: ReadonlyMap<Field, Candidate>,
  used: ReadonlyMap<number, Candidate>,
  evidences: readonly ColumnEvidence[],
): ColumnDoubt[] {
  const sums = evidences.filter(
    (evidence) => !evidence.aside && isUnsettled(evidence) && !used.has(evidence.heading.column) && holdsSums(evidence.values),
  )
  const main = mainFirst.map((field) => taken.get(field)).find((candidate) => candidate !== undefined)
  if (!main) return unheadedMain(sums)
  if (main.by === 'user' || main.by === 'profile') return []
  const strange = sums.some(({ heading }) => bestScore(heading.scores) < 0.5)
  return strange
    ? [{ code: 'column_unclear', field: main.field, column: main.evidence.heading.column, value: main.evidence.heading.text }]
    : []
}

/** Money beside the list may still be the operations': as what its heading names, or as their cost. */
export function asideSums(evidences: readonly ColumnEvidence[]): ColumnDoubt[] {
  return evidences.flatMap((evidence): ColumnDoubt[] => {
    const { heading, values, aside } = evidence
    if (!aside || !isUnsettled(evidence)) return []
    const named = topField(heading.text)
    const field = named !== null && isMoney(named) && looksLikeMoney(values) ? named : holdsSums(values) ? 'total_cost' : null
    return field === null ? [] : [{ code: 'column_unclear', field, column: heading.column, value: heading.text }]
  })
}

/** Doubts about the columns that fields were given. */
export function doubtsOf(
  taken: ReadonlyMap<Field, Candidate>,
  used: ReadonlyMap<number, Candidate>,
  candidates: readonly Candidate[],
): ColumnDoubt[] {
  const doubts: ColumnDoubt[] = []
  for (const [field, candidate] of taken) {
    const { column, text: value } = candidate.evidence.heading
    if (candidate.by === 'user' || candidate.by === 'profile') continue
    const shown =
      candidate.by === 'values' &&
      (candidate.evidence.heading.scores.fields.size > 0 ||
        candidate.evidence.heading.scores.nothing >= 0.6 ||
        candidate.evidence.shown !== undefined ||
        onlyByValues.has(field))
    if (shown && field !== 'place')
      doubts.push({
        code:
          (isMoney(field) && candidate.evidence.shown === undefined) || field === 'eu_rate'
            ? 'heading_contradicts_values'
            : 'column_unclear',
        field,
        column,
        value,
      })
    if (!isMoney(field) || candidate.evidence.shown !== undefined) continue
    const otherField = candidates.some(
      (other) =>
        other.evidence === candidate.evidence && other.field !== field && isMoney(other.field) && other.score > candidate.score - 0.1,
    )
    const otherColumn = candidates.some(
      (other) =>
        other.field === field &&
        other.evidence !== candidate.evidence &&
        other.score > candidate.score - 0.2 &&
        (used.get(other.evidence.heading.column)?.score ?? 0) < other.score + 0.1,
    )
    if (otherField || otherColumn || candidate.score < 0.55) doubts.push({ code: 'column_unclear', field, column, value })
    const alone = !mainFirst.some((other) => other !== field && taken.has(other))
    if (alone && candidate.score < 0.55 && field !== 'paid')
      doubts.push({ code: 'column_unclear', field: field === 'total_cost' ? 'grant' : 'total_cost', column, value })
    if (!otherField) continue
    for (const other of candidates)
      if (other.evidence === candidate.evidence && !taken.has(other.field) && isMoney(other.field) && other.score > candidate.score * 0.6)
        doubts.push({ code: 'column_unclear', field: other.field, column, value })
  }
  return doubts
}
