import { useTranslation } from 'react-i18next'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import type { OrderedPair } from './pair-order.ts'
import { ScoreScale } from './score-scale.tsx'
import type { useAssess } from './use-judgements.ts'
import { usePairAnswer, type AskedPair } from './use-pair-answer.ts'

/** The pair the other way round, on the same screen; the keys are those of the direction above until it is chosen. */
export function OtherDirection({
  asked,
  saving,
  disabled,
  onSay,
  onChoose,
  onOnward,
}: {
  readonly asked: AskedPair & { readonly pair: OrderedPair }
  readonly saving: ReturnType<typeof useAssess>
  readonly disabled: boolean
  readonly onSay: (words: string) => void
  readonly onChoose: () => void
  readonly onOnward: () => void
}) {
  const { t } = useTranslation()
  const { from, to } = asked.pair
  const answer = usePairAnswer(asked, saving, onSay)
  const question = t('judgements.question', { from: from.name, to: to.name })
  return (
    <section className="other-direction" aria-label={question}>
      <h2>{question}</h2>
      <p className="question-sub">
        <strong>
          {from.code} → {to.code}
        </strong>
        {' · '}
        <LinkButton onClick={onChoose}>{t('judgements.choose_direction')}</LinkButton>
      </p>
      <ScoreScale
        scale={asked.scale}
        label={question}
        answer={answer.answer}
        brief
        disabled={disabled}
        onAnswer={answer.give}
        onOnward={onOnward}
        onClear={answer.clear}
      />
    </section>
  )
}
