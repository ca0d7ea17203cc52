import { Textarea } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JudgingScale } from '#core/judging/settings.ts'
import { confidences, relationTypes } from '#core/model/vocabulary.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import type { Details } from './judgement-session.ts'
import { RelationHelp } from './relation-help.tsx'

/** A note that is typed is saved after so many milliseconds of rest, and when the field is left. */
const rest = 3000

/** Confidence, kind of relation and note; each is saved as it is given. */
export function AnswerDetails({
  scale,
  details,
  saved,
  disabled,
  onChange,
}: {
  readonly scale: JudgingScale
  readonly details: Details
  /** False where there is no score yet, which these go with. */
  readonly saved: boolean
  readonly disabled: boolean
  readonly onChange: (change: Partial<Details>) => void
}) {
  const { t } = useTranslation()
  const kept = !saved && ((scale !== 'relations' && details.relation !== null) || details.confidence !== null || details.rationale !== '')
  return (
    <div className="answer">
      <div className="answer-choices">
        <fieldset className="answer-choice" disabled={disabled}>
          <Legend words={t('judgements.confidence')} />
          {confidences.map((one) => (
            <Chip
              key={one}
              label={t(`word.confidence.${one}`)}
              on={details.confidence === one}
              disabled={disabled}
              onClick={() => onChange({ confidence: details.confidence === one ? null : one })}
            />
          ))}
        </fieldset>
        {scale === 'relations' ? null : (
          <fieldset className="answer-choice" disabled={disabled}>
            <Legend words={t('judgements.relation')} />
            {relationTypes.map((one) => (
              <Chip
                key={one}
                label={t(`word.relation.${one}`)}
                explanation={t(`judgements.relation_scale.${one}`)}
                on={details.relation === one}
                disabled={disabled}
                onClick={() => onChange({ relation: details.relation === one ? null : one })}
              />
            ))}
            <RelationHelp />
          </fieldset>
        )}
      </div>
      <div className="answer-rationale">
        <NoteField value={details.rationale} disabled={disabled} onSave={(rationale) => onChange({ rationale })} />
        {kept ? <p className="judge-faint">{t('judgements.kept')}</p> : null}
      </div>
    </div>
  )
}

function NoteField({
  value,
  disabled,
  onSave,
}: {
  readonly value: string
  readonly disabled: boolean
  readonly onSave: (rationale: string) => void
}) {
  const { t } = useTranslation()
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  const sent = useRef(value)
  if (value !== known) {
    setKnown(value)
    // Undone or changed elsewhere; what is being typed stays.
    if (text.trim() === known.trim()) setText(value)
  }
  const save = () => {
    if (disabled || text.trim() === sent.current.trim()) return
    sent.current = text
    onSave(text)
  }
  const saveLater = useEffectEvent(save)
  useEffect(() => {
    sent.current = value
  }, [value])
  useEffect(() => {
    if (text.trim() === known.trim()) return
    const timer = setTimeout(() => saveLater(), rest)
    return () => clearTimeout(timer)
  }, [text, known])
  // The question can be left with the key, while the field still has the focus.
  useEffect(() => () => saveLater(), [])
  return (
    <Textarea
      label={t('judgements.optional', { field: t('judgements.note') })}
      placeholder={disabled ? '' : t('judgements.note_hint')}
      minRows={3}
      maxRows={8}
      autosize
      maxLength={5000}
      readOnly={disabled}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
    />
  )
}

function Legend({ words }: { readonly words: string }) {
  const { t } = useTranslation()
  return <legend>{t('judgements.optional', { field: words })}</legend>
}
