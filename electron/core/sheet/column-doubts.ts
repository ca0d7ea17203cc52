import type { Candidate, ColumnEvidence } from './assign-columns.ts'
import { looksLikeMoney } from './field-fit.ts'
import { type Field, type LayoutDoubt, type MoneyField, moneyFields } from './layout.ts'

/** A doubt about a column; the layout adds the row of its heading. */
export interface ColumnDoubt {
  readonly code: Extract<LayoutDoubt['code'], 'column_unclear' | 'heading_contradicts_values'>
  readonly field: Field
  readonly column: number
  readonly value: string
}

const isMoneyField = (field: Field): field is MoneyField => (moneyFields as readonly Field[]).includes(field)

const mainFirst = ['total_cost', 'grant', 'eu_amount'] as const

/** Where sums stand in the list and none of them was taken for the cost or for what was granted. */
function unheadedMain(used: ReadonlyMap<number, Candidate>, evidences: readonly ColumnEvidence[]): ColumnDoubt[] {
  const found = evidences.find(
    ({ heading, values, hint, chosen }) =>
      !used.has(heading.column) &&
      hint === undefined &&
      chosen === undefined &&
      looksLikeMoney(values) &&
      values.median >= 1000 &&
      values.fractions + values.money > 0,
  )
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
  const main = mainFirst.map((field) => taken.get(field)).find((candidate) => candidate !== undefined)
  if (!main) return unheadedMain(used, evidences)
  if (main.by === 'user' || main.by === 'profile') return []
  const strange = evidences.some(
    ({ heading, values, hint, chosen, aside }) =>
      !used.has(heading.column) &&
      !aside &&
      hint === undefined &&
      chosen === undefined &&
      Math.max(heading.scores.nothing, ...heading.scores.fields.values()) < 0.5 &&
      looksLikeMoney(values) &&
      values.median >= 1000 &&
      (values.fractions > 0 || values.money > 0),
  )
  return strange
    ? [{ code: 'column_unclear', field: main.field, column: main.evidence.heading.column, value: main.evidence.heading.text }]
    : []
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
    const shown = candidate.by === 'values' && (candidate.evidence.heading.scores.fields.size > 0 || candidate.evidence.shown !== undefined)
    if (shown && field !== 'place')
      doubts.push({
        code:
          (isMoneyField(field) && candidate.evidence.shown === undefined) || field === 'eu_rate'
            ? 'heading_contradicts_values'
            : 'column_unclear',
        field,
        column,
        value,
      })
    if (!isMoneyField(field) || candidate.evidence.shown !== undefined) continue
    const otherField = candidates.some(
      (other) =>
        other.evidence === candidate.evidence && other.field !== field && isMoneyField(other.field) && other.score > candidate.score - 0.1,
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
      if (
        other.evidence === candidate.evidence &&
        !taken.has(other.field) &&
        isMoneyField(other.field) &&
        other.score > candidate.score * 0.6
      )
        doubts.push({ code: 'column_unclear', field: other.field, column, value })
  }
  return doubts
}
