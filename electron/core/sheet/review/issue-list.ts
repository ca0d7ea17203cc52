import { columnLetter } from '../cells.ts'
import type { Field, SkipReason } from '../layout.ts'
import { issueCodes, type IssueCode, type IssueExample, type SheetIssue } from '../records.ts'
import { createSum, type Sum } from '../sum.ts'

/** Where an issue was met. */
export interface Met {
  readonly code: IssueCode
  readonly field: Field | null
  readonly row: number
  /** 0-based; null for the whole row. */
  readonly column: number | null
}

/** Collects issues by code and field: counts, the first examples, and what is at stake. */
export interface IssueList {
  /** `value` and `read` are asked for only where the example is kept. */
  add(met: Met, value: string | (() => string), read?: string | (() => string)): void
  /** An amount more at stake. */
  stake(code: IssueCode, field: Field | null, amount: number, currency: string | null): void
  reason(code: IssueCode, reason: SkipReason): void
  list(): readonly SheetIssue[]
}

interface Kept {
  readonly code: IssueCode
  readonly field: Field | null
  count: number
  readonly examples: IssueExample[]
  readonly stakes: Map<string | null, Sum>
  readonly reasons: Map<SkipReason, number>
}

const longestText = 200
const textOf = (text: string | (() => string)): string => (typeof text === 'string' ? text : text()).slice(0, longestText)

/** Keeps up to `examplesKept` examples of each issue. */
export function createIssueList(examplesKept: number): IssueList {
  const issues = new Map<string, Kept>()
  const issueOf = (code: IssueCode, field: Field | null): Kept => {
    const key = field === null ? code : `${code} ${field}`
    let issue = issues.get(key)
    if (!issue) issues.set(key, (issue = { code, field, count: 0, examples: [], stakes: new Map(), reasons: new Map() }))
    return issue
  }
  return {
    add({ code, field, row, column }, value, read) {
      const issue = issueOf(code, field)
      issue.count++
      if (issue.examples.length >= examplesKept) return
      const example = { row, column: column === null ? null : columnLetter(column), value: textOf(value) }
      issue.examples.push(read === undefined ? example : { ...example, read: textOf(read) })
    },
    stake(code, field, amount, currency) {
      const { stakes } = issueOf(code, field)
      let sum = stakes.get(currency)
      if (!sum) stakes.set(currency, (sum = createSum()))
      sum.add(amount)
    },
    reason(code, reason) {
      const { reasons } = issueOf(code, null)
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    },
    list: () =>
      [...issues.values()]
        .filter(({ count }) => count > 0)
        .sort((a, b) => issueCodes.indexOf(a.code) - issueCodes.indexOf(b.code) || (a.field ?? '').localeCompare(b.field ?? ''))
        .map(({ code, field, count, examples, stakes, reasons }) => ({
          code,
          field,
          count,
          examples,
          ...(stakes.size > 0 ? { stake: [...stakes].map(([currency, sum]) => ({ amount: rounded(sum.total()), currency })) } : {}),
          ...(reasons.size > 0 ? { reasons: Object.fromEntries(reasons) } : {}),
        })),
  }
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100
}
