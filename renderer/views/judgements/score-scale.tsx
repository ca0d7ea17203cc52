import { IconCheck } from '@tabler/icons-react'
import { useId, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { scores, type Score } from '#core/model/vocabulary.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { keyOf, scaleStep } from './score-keys.ts'
import { scoreColours } from './score-tag.tsx'
import './score-scale.css'

/** Everything that can be chosen, in the order of the keys 1 to 7 and 0. */
const answers: readonly (Score | null)[] = [...scores, null]

/**
 * The seven scores from cancelling to indivisible, each with its definition, and "cannot assess". A group of radio buttons to those who
 * hear it: ↑ and ↓ walk, Space chooses; walking alone saves nothing.
 */
export function ScoreScale({
  label,
  score,
  disabled,
  onScore,
  onOnward,
  onClear,
}: {
  readonly label: string
  /** Null: cannot assess; undefined: not judged. */
  readonly score: number | null | undefined
  readonly disabled: boolean
  readonly onScore: (score: Score | null) => void
  readonly onOnward: () => void
  readonly onClear: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const group = useRef<HTMLDivElement>(null)
  const id = useId()
  const chosen = answers.findIndex((one) => one === score)
  const entry = chosen < 0 ? scores.indexOf(0) : chosen
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
  const radio = (answer: Score | null, index: number) => ({
    type: 'button' as const,
    role: 'radio',
    'aria-checked': index === chosen,
    'aria-disabled': disabled,
    tabIndex: index === entry ? 0 : -1,
    onKeyDown: (event: KeyboardEvent) => walk(event, index),
    onClick: () => {
      if (!disabled) onScore(answer)
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
    >
      <div className="scale-keys">
        {scores.map((one, index) => (
          <button
            key={one}
            className="scale-key"
            {...radio(one, index)}
            aria-label={`${format.score(one)} ${t(`word.score.${one}`)}`}
            aria-describedby={`${id}-${index}`}
          >
            <span className="scale-fill" style={scoreColours(one)}>
              <span className="scale-score">{format.score(one)}</span>
              {index === chosen ? <IconCheck className="scale-check" size={16} stroke={2.4} aria-hidden /> : null}
            </span>
            <span className="scale-words">
              <span className="scale-word">
                {t(`word.score.${one}`)} <kbd className="key">{keyOf(one)}</kbd>
              </span>
              <span className="scale-definition" id={`${id}-${index}`}>
                {t(`judgements.scale.${one}`)}
              </span>
            </span>
          </button>
        ))}
      </div>
      <div className="scale-end">
        <button className="chip scale-unable" data-on={score === null || undefined} {...radio(null, answers.length - 1)}>
          {t('judgements.cannot')} <kbd className="key">0</kbd>
        </button>
        <span className="scale-state">
          {score === undefined ? t('judgements.not_judged') : t('judgements.saved')}
          {score === undefined || disabled ? null : (
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
