import { useTranslation } from 'react-i18next'
import type { Assessment, GivenAssessment } from '#core/contract/judgements.ts'
import { answerIn, keptAnswer, type Answer } from '#core/judging/answer.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { noDetails, useJudgementChoices, type Details } from './judgement-session.ts'
import type { Given } from './pair-filter.ts'
import { useAnswerWords } from './use-answer-words.ts'
import type { useAssess } from './use-judgements.ts'

/** What the rater has said of one pair. */
export interface PairAnswer {
  /** Undefined where nothing is saved yet. */
  readonly own: Assessment | undefined
  /** The same as an answer on the scale. */
  readonly answer: Answer | undefined
  readonly details: Details
  /** Saves an answer (null: cannot be assessed) with the details at hand. */
  readonly give: (answer: Answer) => void
  /** Saves details, or keeps them until an answer is given. */
  readonly detail: (change: Partial<Details>) => void
  /** Takes the answer back; its details are kept until there is another. */
  readonly clear: () => void
}

/** Who judges which pair, and what is known of it. */
export interface AskedPair {
  readonly rater: number
  readonly scale: JudgingScale
  readonly pair: { readonly key: string; readonly from: { readonly id: number }; readonly to: { readonly id: number } }
  readonly given: Given
  /** Pairs that need no answer any more; in a later round an answer of before is confirmed by giving it again. */
  readonly done: Given
}

/** A pair's judgement and its details, whether saved or kept until there is an answer; `say` is told what was done, to be read aloud. */
export function usePairAnswer(
  { rater, scale, pair, given, done }: AskedPair,
  { assess, clear }: ReturnType<typeof useAssess>,
  say: (words: string) => void,
): PairAnswer {
  const { t } = useTranslation()
  const words = useAnswerWords(scale)
  const { choices, change } = useJudgementChoices()
  const draftKey = `${rater} ${pair.key}`
  const own = given.get(pair.key)
  const details: Details =
    own === undefined
      ? (choices.drafts.get(draftKey) ?? noDetails)
      : { relation: own.relation, confidence: own.confidence, rationale: own.rationale ?? '' }

  const save = (answer: Answer, { relation, confidence, rationale }: Details) => {
    const input: GivenAssessment = {
      rater,
      from: pair.from.id,
      to: pair.to.id,
      ...keptAnswer(scale, answer, relation),
      confidence,
      rationale: rationale.trim() || null,
    }
    assess.mutate(input)
  }
  const keep = (draft: Details | null) => {
    const drafts = new Map(choices.drafts)
    if (draft === null) drafts.delete(draftKey)
    else drafts.set(draftKey, draft)
    change({ drafts })
  }
  const answer = own === undefined ? undefined : answerIn(scale, own)
  return {
    own,
    answer,
    details,
    give: (next) => {
      if (answer === next && done.has(pair.key)) return
      save(next, details)
      keep(null)
      say(next === null ? t('judgements.said.unable') : t('judgements.said.saved', { score: words.figure(next), word: words.name(next) }))
    },
    detail: (part) => {
      const next = { ...details, ...part }
      if (own === undefined || answer === undefined) keep(next)
      else save(answer, next)
    },
    clear: () => {
      if (own !== undefined) keep(details)
      clear.mutate({ rater, from: pair.from.id, to: pair.to.id })
      say(t('judgements.said.cleared'))
    },
  }
}
