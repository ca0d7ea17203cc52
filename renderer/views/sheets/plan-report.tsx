import { useTranslation } from 'react-i18next'
import type { ImportPlan } from '#core/contract/sheets.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import type { Jump } from './change-details.tsx'
import { sentChoices } from './layout-choices.ts'
import { useMended } from './mending.tsx'
import { SaveReport } from './save-report.tsx'
import { ValidationReport } from './validation-report.tsx'

/** The validation report of what is about to be imported, with what mends it at hand. */
export function PlanReport({ plan: { sheets }, onJump }: { readonly plan: Pick<ImportPlan, 'sheets'>; readonly onJump: Jump }) {
  const { t } = useTranslation()
  const { client } = useEngine()
  const mendedOf = useMended()
  const selections = sheets.map(({ sheet }) => ({ sheet, choices: sentChoices(mendedOf(sheet)?.choices ?? {}) }))
  const reading = sheets[0] && mendedOf(sheets[0].sheet)?.reading
  return (
    <section aria-label={t('report.title')}>
      <div className="report-head">
        <h2>{t('report.title')}</h2>
        {reading === undefined ? null : <SaveReport ask={(question) => client.sheets.report({ reading, selections, ...question })} />}
      </div>
      {sheets.map(({ sheet, name, issues }) => {
        const mended = mendedOf(sheet)
        const jump = (row: number, column: string | null) => onJump(sheet, row, column)
        return (
          <div key={sheet} className="report-sheet">
            {sheets.length > 1 ? <div className="panel-sheet">{name}</div> : null}
            <ValidationReport issues={issues} onJump={jump} mended={mended} />
          </div>
        )
      })}
    </section>
  )
}
