import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { issueSeverities, type SheetIssue } from '#core/sheet/records.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { exampleWords } from './issue-list.tsx'
import { Mend, type MendedSheet } from './mending.tsx'
import './validation-report.css'

const severities = ['blocks', 'figures', 'know'] as const
/** Examples shown before somebody asks for all. */
const few = 2

/** Everything there is to say of a sheet, by weight: what it means, where, what happens when nothing is done, and what can be done. */
export function ValidationReport({
  issues,
  onJump,
  mended = null,
}: {
  readonly issues: readonly SheetIssue[]
  readonly onJump: (row: number, column: string | null) => void
  /** Where issues can be mended here and now. */
  readonly mended?: MendedSheet | null
}) {
  const { t } = useTranslation()
  const format = useFormat()
  if (issues.length === 0) return <p className="faint report-nothing">{t('report.nothing')}</p>
  return (
    <div className="report">
      {severities.map((severity) => {
        const ofWeight = issues.filter(({ code }) => issueSeverities[code] === severity)
        return ofWeight.length === 0 ? null : (
          <section key={severity} aria-label={t(`severity.${severity}`)}>
            <h3 className="report-weight" data-weight={severity}>
              {t(`severity.${severity}`)} <span className="faint">{format.number(ofWeight.length)}</span>
            </h3>
            <ul className="report-issues">
              {ofWeight.map((issue) => (
                <Issue key={`${issue.code} ${issue.field ?? ''}`} issue={issue} onJump={onJump} mended={mended} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Issue({
  issue,
  onJump,
  mended,
}: {
  readonly issue: SheetIssue
  readonly onJump: (row: number, column: string | null) => void
  readonly mended: MendedSheet | null
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const { code, field, count, examples, stake, reasons } = issue
  const more = examples.length - few
  return (
    <li className="report-issue">
      <span className="report-count">{format.number(count)}</span>
      <div className="report-what">
        <div className="report-title">
          {t(`issues.${code}.title`)}
          {field === null ? null : <span className="faint"> · {t(`fields.${field}`)}</span>}
        </div>
        <ul className="report-examples">
          {examples.slice(0, all ? undefined : few).map((example) => (
            <li key={`${example.row} ${example.column ?? ''} ${example.read ?? ''} ${example.value}`}>
              <button type="button" className="issue-example" onClick={() => onJump(example.row, example.column)}>
                <span className="report-place">
                  {t('sheets.issue.row', { row: example.row })}
                  {example.column === null ? '' : ` ${example.column}`}
                </span>{' '}
                {exampleWords(t, issue, example, format)}
              </button>
            </li>
          ))}
        </ul>
        {more > 0 ? (
          <LinkButton onClick={() => setAll(!all)}>{all ? t('sheets.issue.fewer') : t('sheets.issue.more', { count: more })}</LinkButton>
        ) : null}
      </div>
      <div className="report-effect">
        {t(`issues.${code}.effect`)}
        {stake === undefined ? null : (
          <div className="report-stake">{t(`issues.${code}.stake`, { amount: stake.map((money) => format.money(money)).join(', ') })}</div>
        )}
        {reasons === undefined ? null : (
          <div className="report-stake">
            {Object.entries(reasons)
              .map(([reason, rows]) => `${t(`skip.${reason}`)} ${format.number(rows)}`)
              .join(' · ')}
          </div>
        )}
      </div>
      <div className="report-remedy">
        {t(`issues.${code}.remedy`)}
        {mended === null ? null : (
          <div className="report-mend">
            <Mend issue={issue} mended={mended} onJump={onJump} />
          </div>
        )}
      </div>
    </li>
  )
}
