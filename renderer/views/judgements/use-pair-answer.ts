import { useTranslation } from 'react-i18next'
import type { Assessment, GivenAssessment } from '#core/contract/judgements.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { noDetails, useJudgementChoices, type Details } from './judgement-session.ts'
import type { Given } from './pair-filter.ts'
import type { OrderedPair } from './pair-order.ts'
import type { useAssess } from './use-judgements.ts'

/** What the rater has said of one pair. */
export interface PairAnswer {
  /** Undefined where nothing is saved yet. */
  readonly own: Assessment | undefined
  readonly details: Details
  /** Saves a score (null: cannot be assessed) with the details at hand. */
  readonly score: (score: number | null) => void
  /** Saves details, or keeps them until a score is given. */
  readonly detail: (change: Partial<Details>) => void
  /** Takes the judgement back. */
  readonly clear: () => void
}

/** A pair's judgement and its details, whether saved or kept until there is a score; `say` is told what was done, to be read aloud. */
export function usePairAnswer(
  rater: number,
  pair: OrderedPair,
  given: Given,
  { assess, clear }: ReturnType<typeof useAssess>,
  say: (words: string) => void,
): PairAnswer {
  const { t } = useTranslation()
  const format = useFormat()
  const { choices, change } = useJudgementChoices()
  const draftKey = `${rater} ${pair.key}`
  const own = given.get(pair.key)
  const details: Details =
    own === undefined
      ? (choices.drafts.get(draftKey) ?? noDetails)
      : { relation: own.relation, confidence: own.confidence, rationale: own.rationale ?? '' }

  const save = (score: number | null, { relation, confidence, rationale }: Details) => {
    const input: GivenAssessment = {
      rater,
      from: pair.from.id,
      to: pair.to.id,
      score,
      potential: false,
      relation,
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
  return {
    own,
    details,
    score: (score) => {
      if (own !== undefined && own.score === score) return
      save(score, details)
      keep(null)
      say(
        score === null
          ? t('judgements.said.unable')
          : t('judgements.said.saved', { score: format.score(score), word: t(`word.score.${score}`) }),
      )
    },
    detail: (part) => {
      const next = { ...details, ...part }
      if (own === undefined) keep(next)
      else save(own.score, next)
    },
    clear: () => {
      clear.mutate({ rater, from: pair.from.id, to: pair.to.id })
      say(t('judgements.said.cleared'))
    },
  }
}
