import { useTranslation } from 'react-i18next'
import { type GoneChoice, goneRules, type ImportPlan } from '#core/contract/sheets.ts'
import { Note } from '#renderer/ui/note.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { goneCounts, listsOf } from './gone-choice.ts'

/** What becomes of what the lists do not hold any more: one decision for all, and others one by one in the list below. */
export function GoneDecision({
  choice,
  plan,
  onChoose,
}: {
  readonly choice: GoneChoice
  readonly plan: ImportPlan
  readonly onChoose: (choice: GoneChoice) => void
}) {
  const { t } = useTranslation()
  const lists = listsOf(plan)
  const { kept, removed } = goneCounts(
    choice,
    lists.reduce((sum, { gone }) => sum + gone, 0),
  )
  return (
    <div className="gone">
      {lists.some(({ fragment }) => fragment) ? (
        <Note tone="warn" title={t('sheets.compare.fragment')}>
          {t('sheets.compare.fragment_text')}
        </Note>
      ) : null}
      <div className="gone-rule">
        <Segmented
          label={t('sheets.compare.rule')}
          segments={goneRules.map((rule) => ({ value: rule, label: t(`sheets.compare.rules.${rule}`) }))}
          value={choice.rule}
          onChange={(rule) => onChoose({ rule, except: [], exceptRows: [] })}
        />
        <p className="faint">
          {t(`sheets.compare.rules_explained.${choice.rule}`)}
          {choice.except.length + choice.exceptRows.length === 0 ? null : <> {t('sheets.compare.decided', { kept, removed })}</>}
        </p>
      </div>
    </div>
  )
}
