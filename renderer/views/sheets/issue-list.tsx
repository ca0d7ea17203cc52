import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { comparedAmounts, isoDay, type IssueExample, type SheetIssue } from '#core/sheet/records.ts'
import { type Format, useFormat } from '#renderer/data/use-format.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'

/** Issues with their counts; each opens to its examples, and each example leads to its cell. */
export function IssueList({
  issues,
  asks = false,
  onJump,
}: {
  readonly issues: readonly SheetIssue[]
  /** They ask for a decision: counted in the colour of warning. */
  readonly asks?: boolean
  readonly onJump: (row: number, column: string | null) => void
}) {
  return (
    <ul className="issues">
      {issues.map((issue) => (
        <Issue key={`${issue.code} ${issue.field ?? ''}`} issue={issue} asks={asks} onJump={onJump} />
      ))}
    </ul>
  )
}

function Issue({
  issue,
  asks,
  onJump,
}: {
  readonly issue: SheetIssue
  readonly asks: boolean
  readonly onJump: (row: number, column: string | null) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const shown = issue.examples.slice(0, all ? 10 : 1)
  return (
    <li className="issue">
      <span className="issue-count" data-asks={asks || undefined}>
        {format.number(issue.count)}
      </span>
      <div className="issue-words">
        <div>
          {t(`issues.${issue.code}.title`)}
          {issue.field === null ? null : <span className="faint"> · {t(`fields.${issue.field}`)}</span>}
        </div>
        {shown.map((example) => (
          <button
            key={`${example.row} ${example.column ?? ''}`}
            type="button"
            className="issue-example"
            onClick={() => onJump(example.row, example.column)}
          >
            {t('sheets.issue.row', { row: example.row })}
            {example.column === null ? '' : ` ${example.column}`}
            {exampleWords(t, issue, example, format).replace(/^(?=.)/, ': ')}
          </button>
        ))}
        <span className="issue-effect">
          {t(`issues.${issue.code}.effect`)}
          {issue.examples.length > 1 ? ' · ' : null}
        </span>
        {issue.examples.length > 1 ? (
          <LinkButton onClick={() => setAll(!all)}>
            {all ? t('sheets.issue.fewer') : t('sheets.issue.more', { count: issue.examples.length - 1 })}
          </LinkButton>
        ) : null}
      </div>
    </li>
  )
}

/** What stands in the cell, and what was read from it or what it is compared with. */
export function exampleWords(t: TFunction, { code, field }: SheetIssue, { value, read: given }: IssueExample, format: Format): string {
  const read =
    field === 'operation_code' || given === undefined
      ? given
      : comparedAmounts.has(code)
        ? format.amount(Number(given))
        : given.replaceAll(isoDay, format.date)
  if (code === 'currency_unclear') return value === '' ? '' : t('sheets.issue.taken_for', { value })
  const said =
    read === undefined ? '' : code === 'rows_left_out' ? t(`skip.${read}`) : t([`issues.${code}.read`, 'sheets.issue.read'], { read })
  return [value, said].filter((part) => part !== '').join(' · ')
}
