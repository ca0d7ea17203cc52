import { IconCheck } from '@tabler/icons-react'
import { useId, useRef, type CSSProperties, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { answersOf, keyOf, type Answer } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { scaleStep } from './score-keys.ts'
import { answerColours } from './score-tag.tsx'
import { useAnswerWords } from './use-answer-words.ts'
import './score-scale.css'

/**
 * The answers of the scale, each with its definition, and "cannot assess". A group of radio buttons to those who hear it: ↑ and ↓ walk, Space
 * chooses; walking alone saves nothing.
 */
export function ScoreScale({
  scale,
  label,
  answer: given,
  brief = false,
  disabled,
  onAnswer,
  onOnward,
  onClear,
}: {
  readonly scale: JudgingScale
  readonly label: string
  /** Null: cannot assess; undefined: not judged. */
  readonly answer: Answer | undefined
  /** Without keys and definitions: the keys are another scale's. */
  readonly brief?: boolean
  readonly disabled: boolean
  readonly onAnswer: (answer: Answer) => void
  readonly onOnward: () => void
  readonly onClear: () => void
}) {
  const { t } = useTranslation()
  const words = useAnswerWords(scale)
  const group = useRef<HTMLDivElement>(null)
  const id = useId()
  const possible = answersOf(scale)
  const answers: readonly Answer[] = [...possible, null]
  const chosen = given === undefined ? -1 : answers.indexOf(given)
  const entry = chosen < 0 ? Math.max(0, answers.indexOf(0)) : chosen
  const walk = (event: KeyboardEvent, index: number) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      onOnward()
      return
    }
    const step = scaleStep(event.key, index, answers.length)
    if (step === null) return
    event.preventDefault()
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[step]?.focus()
  }
  const radio = (answer: Answer, index: number) => ({
    type: 'button' as const,
    role: 'radio',
    'aria-checked': index === chosen,
    'aria-disabled': disabled,
    tabIndex: index === entry ? 0 : -1,
    onKeyDown: (event: KeyboardEvent) => walk(event, index),
    onClick: () => {
      if (!disabled) onAnswer(answer)
    },
  })
  return (
    <div
      className="scale"
      ref={group}
      role="radiogroup"
      aria-label={label}
      data-chosen={chosen >= 0 || undefined}
      data-off={disabled || undefined}
      data-brief={brief || undefined}
    >
      <div className="scale-keys" style={{ '--answers': possible.length } as CSSProperties}>
        {possible.map((one, index) => (
          <button
            key={one}
            className="scale-key"
            {...radio(one, index)}
            aria-label={words.whole(one)}
            aria-describedby={brief ? undefined : `${id}-${index}`}
          >
            {brief ? null : <KeyCap>{keyOf(scale, one)}</KeyCap>}
            <span className="scale-fill" data-possible={one === 'P' || undefined} style={answerColours(one)}>
              <span className="scale-score">{words.figure(one)}</span>
              {index === chosen ? <IconCheck className="scale-check" size={16} stroke={2.4} aria-hidden /> : null}
            </span>
            <span className="scale-words">
              <span className="scale-word">{words.name(one)}</span>
              {brief ? null : (
                <span className="scale-definition" id={`${id}-${index}`}>
                  {words.definition(one)}
                </span>
              )}
            </span>
          </button>
        ))}
      </div>
      <div className="scale-end">
        <button className="chip scale-unable" data-on={given === null || undefined} {...radio(null, answers.length - 1)}>
          {brief ? null : <KeyCap>{keyOf(scale, null)}</KeyCap>}
          {t('judgements.cannot')}
        </button>
        {given === null && !brief ? <NotZero scale={scale} /> : null}
        <span className="scale-state">
          {given === undefined ? t('judgements.not_answered') : t('judgements.saved')}
          {given === undefined || disabled ? null : (
            <>
              {' · '}
              <LinkButton onClick={onClear}>{t('judgements.clear')}</LinkButton>
            </>
          )}
        </span>
      </div>
    </div>
  )
}

/** "Key 4": a key is no score, so it never stands without the word. */
function KeyCap({ children }: { readonly children: string }) {
  const { t } = useTranslation()
  return (
    <span className="scale-cap" aria-hidden>
      {t('judgements.key')} <kbd className="key">{children}</kbd>
    </span>
  )
}

/** Whoever pressed 0 may have meant the score 0: says which key that has. */
function NotZero({ scale }: { readonly scale: JudgingScale }) {
  const { t } = useTranslation()
  const words = useAnswerWords(scale)
  if (scale === 'relations') return null
  return <span className="scale-not-zero">{t('judgements.not_zero', { word: words.name(0), key: keyOf(scale, 0) })}</span>
}
