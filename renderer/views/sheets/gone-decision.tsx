import { useTranslation } from 'react-i18next'
import { type GoneChoice, goneRules } from '#core/contract/sheets.ts'
import { Note } from '#renderer/ui/note.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { goneCounts } from './gone-choice.ts'

/** What becomes of the operations that the list does not hold any more: one decision for all, and others one by one in the list below. */
export function GoneDecision({
  choice,
  gone,
  fragment,
  onChoose,
}: {
  readonly choice: GoneChoice
  readonly gone: number
  /** The sheet holds less than half of its list. */
  readonly fragment: boolean
  readonly onChoose: (choice: GoneChoice) => void
}) {
  const { t } = useTranslation()
  const { kept, removed } = goneCounts(choice, gone)
  return (
    <div className="gone">
      {fragment ? (
        <Note tone="warn" title={t('sheets.compare.fragment')}>
          {t('sheets.compare.fragment_text')}
        </Note>
      ) : null}
      <div className="gone-rule">
        <Segmented
          label={t('sheets.compare.rule')}
          segments={goneRules.map((rule) => ({ value: rule, label: t(`sheets.compare.rules.${rule}`) }))}
          value={choice.rule}
          onChange={(rule) => onChoose({ rule, except: [] })}
        />
        <p className="faint">
          {t(`sheets.compare.rules_explained.${choice.rule}`)}
          {choice.except.length === 0 ? null : <> {t('sheets.compare.decided', { kept, removed })}</>}
        </p>
      </div>
    </div>
  )
}
