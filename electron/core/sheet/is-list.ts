import type { Assignment, ColumnEvidence } from './assign-columns.ts'
import { saysProject } from './heading-concepts.ts'
import type { RowGroups } from './grouped-rows.ts'
import { contentWords, fold } from './heading-words.ts'
import { type Field, moneyFields } from './layout.ts'
import type { JudgedRows } from './row-kinds.ts'
import { tradeWords } from './vocabulary/trade-words.ts'

/** Columns and rows as they settled each other. */
export interface Found {
  readonly assignment: Assignment
  readonly judged: JudgedRows
  /** Where rows stand in groups below the one that names their operation. */
  readonly groups: RowGroups | null
  readonly evidences: readonly ColumnEvidence[]
}

/** Whether headings are those of orders, invoices or prices: two things of trade, and no project. */
function isTrade({ assignment: { readings } }: Found): boolean {
  if (readings.some(({ field, confidence, decidedBy }) => field === 'operation' && decidedBy === 'heading' && confidence >= 0.8))
    return false
  const headings = readings.map(({ heading }) => fold(heading))
  return tradeWords.filter((word) => headings.some((heading) => word.test(heading))).length >= 2
}

/** "Bezeichnung" beside "Summe" may be anything; a word for projects or more of what lists tell may not. */
function tellsProjects(heading: string, fields: number): boolean {
  return saysProject(contentWords(heading)) || fields >= 4
}

const deadline =
  /(?:^|\P{L})(?:\p{L}*frist|einreichtermin|deadline|closing date|scadenza|date limite|date de cloture|fecha limite|plazo|prazo|termin naboru|uzaverka|hatarido|tahtaeg|maarapaiv\p{L}*|indiening)(?:\P{L}|$)/u

/** Whether headings are those of programmes or calls: until when one may apply, and nothing of what was granted. */
const asksForProposals = ({ assignment: { columns, readings } }: Found): boolean =>
  [...moneyFields, 'start' as const].every((field) => columns[field] === undefined) &&
  readings.some(({ heading }) => deadline.test(fold(heading)))

/** A list names who or what was supported, and something more about it. */
export function isListOf(found: Found, chosen: boolean): boolean {
  const { assignment, evidences, judged } = found
  const { columns, readings } = assignment
  const operations = judged.operations.length
  const has = (field: Field): boolean => columns[field] !== undefined
  if (operations === 0) return false
  if (chosen) return true
  if (isTrade(found) || asksForProposals(found)) return false
  const money = moneyFields.some(has)
  const sure = (field: Field): number => readings.find((reading) => reading.field === field)?.confidence ?? 0
  const firms = ((values) => values !== undefined && values.organisations >= values.filled * 0.15)(
    evidences.find(({ heading }) => heading.column === columns.beneficiary)?.values,
  )
  const told = money || has('operation_code') || has('start') || has('end') || has('decision_date')
  // names alone may be anything in a small table
  if (has('beneficiary') && has('operation')) {
    // "Name" and "Title" of anything, beside amounts
    if (sure('beneficiary') < 0.4 && sure('operation') < 0.7 && !firms) return false
    // two columns of texts, of which one has no heading for it, are no list yet: "Operator:" beside "Test Params:"
    return told || (operations >= 5 && (firms || sure('operation') >= 0.5))
  }
  const who = readings.find((reading) => reading.field === 'beneficiary')
  if (who) {
    // "Name" beside payments may be anybody's: firms and offices among the values tell; figures of firms alone do not
    // whoever is "responsible" for a date is no beneficiary
    if (who.decidedBy === 'values' && !money && !has('operation_code')) return false
    const headed = evidences.some(
      ({ heading }) => moneyFields.some((field) => columns[field] === heading.column) && heading.scores.fields.size > 0,
    )
    return (money ? headed || sure('operation_code') > 0.4 || has('decision_date') : told) && (who.confidence >= 0.7 || firms)
  }
  const title = readings.find((reading) => reading.field === 'operation')
  // "Title" alone is no operation's: calls and measures have titles and budgets too
  const coded = readings.some(({ field, decidedBy }) => field === 'operation_code' && decidedBy !== 'values')
  if (title)
    return coded
      ? money || has('start')
      : money &&
          (title.confidence >= 0.7
            ? tellsProjects(title.heading, Object.keys(columns).length)
            : has('start') && has('end') && saysProject(contentWords(title.heading)))
  // names may have been taken out: codes with money and days are a list still
  return has('operation_code') && money && (has('start') || has('payment_date'))
}

/** Without headings only firms or offices beside their projects and money make a list, in several rows alike. */
export function isBareList({ assignment: { columns }, evidences, judged }: Found): boolean {
  const { beneficiary, operation, total_cost: cost } = columns
  const values = evidences.find(({ heading }) => heading.column === beneficiary)?.values
  const firms = values !== undefined && values.organisations >= values.filled * 0.3 && values.distinct >= Math.min(4, values.filled * 0.3)
  return firms && judged.operations.length >= 5 && operation !== undefined && cost !== undefined
}
