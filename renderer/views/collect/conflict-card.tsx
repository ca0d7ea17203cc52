import { useTranslation } from 'react-i18next'
import type { MergeConflict } from '#core/contract/merge.ts'
import { relationTypes } from '#core/model/vocabulary.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ScoreTag } from '../judgements/score-tag.tsx'
import { useJudging } from '../judgements/use-judging.ts'
import { columnLabel, conflictTitle, valueText } from './conflict-words.ts'

/** Undefined: left open. */
export type Chosen = { readonly value: string | null } | undefined

/** What two copies say differently, side by side: one of them is chosen, or it stays open. */
export function ConflictCard({
  conflict,
  chosen,
  disabled,
  onChoose,
}: {
  readonly conflict: MergeConflict
  readonly chosen: Chosen
  readonly disabled: boolean
  readonly onChoose: (chosen: Chosen) => void
}) {
  const { t, i18n } = useTranslation()
  const name = `${conflict.kind} ${conflict.key}`
  return (
    <fieldset className="conflict" disabled={disabled}>
      <legend>{conflictTitle(i18n, conflict)}</legend>
      {conflict.beneath === 0 ? null : <p className="faint">{t('collect.removed_changed', { count: conflict.beneath })}</p>}
      <div className="conflict-options">
        {conflict.options.map((option) => (
          <label key={option.value ?? ''} className="conflict-option" data-chosen={chosen?.value === option.value || undefined}>
            <input
              type="radio"
              name={name}
              checked={chosen !== undefined && chosen.value === option.value}
              onChange={() => onChoose({ value: option.value })}
            />
            <span className="conflict-said">
              <Said conflict={conflict} option={option} />
              {option.inForce ? <span className="conflict-force">{t('collect.in_force')}</span> : null}
              <By by={option.by} />
            </span>
          </label>
        ))}
        <label className="conflict-option conflict-open" data-chosen={chosen === undefined || undefined}>
          <input type="radio" name={name} checked={chosen === undefined} onChange={() => onChoose(undefined)} />
          <span className="conflict-said">{t('collect.leave_open')}</span>
        </label>
      </div>
    </fieldset>
  )
}

function Said({ conflict, option }: { readonly conflict: MergeConflict; readonly option: MergeConflict['options'][number] }) {
  const { t, i18n } = useTranslation()
  const { scale } = useJudging().settings
  const { said } = option
  if (option.value === null)
    return <span className="conflict-value">{t(conflict.table === 'assessment' ? 'collect.no_answer' : 'collect.removed')}</span>
  if (conflict.beneath > 0) return <span className="conflict-value">{t('collect.kept')}</span>
  if (conflict.table === 'assessment') {
    const { score, confidence, relation, rationale } = said
    const marks = [
      typeof confidence === 'string' ? t('judgements.others.confidence', { confidence: t(`word.confidence.${confidence}`) }) : null,
      typeof relation === 'string' ? t(`word.relation.${relation}`) : null,
    ].filter((one) => one !== null)
    return (
      <>
        <ScoreTag
          scale={scale}
          kept={{
            score: typeof score === 'number' ? score : null,
            potential: said['potential'] === 1,
            relation: relationTypes.find((one) => one === relation) ?? null,
          }}
        />
        {marks.length === 0 ? null : <span className="conflict-marks">{marks.join(' · ')}</span>}
        {typeof rationale === 'string' ? <span className="conflict-note">{rationale}</span> : null}
      </>
    )
  }
  const columns = conflict.columns.filter((column) => (said[column] ?? null) !== null)
  if (columns.length === 0) return <span className="conflict-value">{t('collect.nothing')}</span>
  return (
    <>
      {columns.map((column) => (
        <span key={column} className="conflict-value">
          {conflict.columns.length === 1 ? null : <span className="conflict-column">{columnLabel(i18n, column)}</span>}
          {valueText(i18n, column, said[column] ?? null)}
        </span>
      ))}
    </>
  )
}

function By({ by }: { readonly by: MergeConflict['options'][number]['by'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [first, ...others] = by
  if (first === undefined) return null
  const unknown = first.at.startsWith('1970')
  const when = unknown ? t('collect.from_before') : format.date(first.at)
  const parts = [first.who, when, first.files.length === 0 ? t('collect.here') : first.files.join(', ')].filter((part) => part !== '')
  return (
    <span className="conflict-by">
      {parts.join(' · ')}
      {others.length === 0 ? null : ` ${t('collect.and_others', { count: others.length })}`}
    </span>
  )
}
