import { contradictedCost, contradictedGrant, holdsSupport, partsOf } from './amount-relations.ts'
import { areTwins, assignColumns, type Assignment, type ColumnEvidence } from './assign-columns.ts'
import type { SheetRow } from './cells.ts'
import { looksLikeMoney } from './field-fit.ts'
import { saysOfAmount } from './heading-concepts.ts'
import { contentWords } from './heading-words.ts'
import { isMoney, moneyFields } from './layout.ts'

/** Shares of public money beside the EU's that may be headed alike. */
const mostBarred = 4

/** Columns by headings and values, and again where the rows show an amount to be another one than its heading seemed to say. */
export function assignWithRows(evidences: readonly ColumnEvidence[], rows: readonly SheetRow[]): Assignment {
  let seen = evidences
  let assignment = assignColumns(seen)
  const amounts = evidences.filter(({ values }) => looksLikeMoney(values)).map(({ heading }) => heading.column)
  const again = (column: number, change: Partial<ColumnEvidence>): void => {
    seen = seen.map((evidence) => (evidence.heading.column === column ? { ...evidence, ...change } : evidence))
    assignment = assignColumns(seen)
  }
  for (let tried = 0; tried < mostBarred; tried++) {
    const grant = contradictedGrant(rows, assignment.columns, amounts)
    if (grant === null) break
    again(grant, { barred: 'grant' })
  }
  const part = contradictedCost(rows, assignment.columns, amounts)
  if (part !== null) again(part, { barred: 'total_cost' })
  const whole = wholeAmong(seen, assignment, rows, amounts)
  if (whole !== null) again(whole, { shown: 'total_cost' })
  const national = nationalGrant(seen, assignment, amounts)
  if (national !== null) again(national, { shown: 'grant' })
  return assignment
}

/**
 * The column of the cost where no heading named one: the sum of the EU's part and others, private money among them or said to be of all; else
 * one of unknown heading that is never below the support.
 */
function wholeAmong(
  evidences: readonly ColumnEvidence[],
  { columns }: Assignment,
  rows: readonly SheetRow[],
  amounts: readonly number[],
): number | null {
  if (columns.total_cost !== undefined || (columns.grant === undefined && columns.eu_amount === undefined)) return null
  const wordsAt = (column: number): readonly string[] =>
    contentWords(evidences.find(({ heading }) => heading.column === column)?.heading.text ?? '')
  const taken = new Set(Object.values(columns))
  const money = evidences
    .filter(({ heading }) => moneyFields.some((field) => columns[field] === heading.column))
    .map(({ heading }) => heading.text)
  const free = evidences.filter(
    ({ heading, hint, chosen }) =>
      hint === undefined &&
      chosen === undefined &&
      amounts.includes(heading.column) &&
      heading.scores.nothing < 0.9 &&
      !money.some((text) => areTwins(heading.text, text)) &&
      (!taken.has(heading.column) || heading.column === columns.grant),
  )
  for (const { heading } of free) {
    const parts = partsOf(rows, columns, heading.column, amounts)
    const said = saysOfAmount(wordsAt(heading.column))
    const own = parts.some((part) => saysOfAmount(wordsAt(part)).own)
    if (parts.length > 0 && (own || (heading.column !== columns.grant && !said.support))) return heading.column
  }
  const possible = free.filter(({ heading, values }) => {
    const said = saysOfAmount(wordsAt(heading.column))
    const named = Math.max(heading.scores.nothing, ...[...heading.scores.fields].map(([field, score]) => (isMoney(field) ? 0 : score)))
    const sums = values.fractions > 0 || values.money > 0 || said.whole
    return heading.column !== columns.grant && named < 0.5 && sums && !said.paid && !said.asked && !said.own
  })
  return possible.find(({ heading }) => holdsSupport(rows, columns, heading.column))?.heading.column ?? null
}

/** Where nothing else was granted, the support of the state is the grant: lists of national programmes hold no money of the EU. */
function nationalGrant(evidences: readonly ColumnEvidence[], { columns }: Assignment, amounts: readonly number[]): number | null {
  if (columns.grant !== undefined || columns.eu_amount !== undefined || columns.total_cost === undefined) return null
  const taken = new Set(Object.values(columns))
  const found = evidences.filter(({ heading, hint, chosen }) => {
    if (hint !== undefined || chosen !== undefined || taken.has(heading.column) || !amounts.includes(heading.column)) return false
    const said = saysOfAmount(contentWords(heading.text))
    return said.granted && said.national && !said.own && !said.paid && !said.asked
  })
  return found.length === 1 ? found[0]!.heading.column : null
}
