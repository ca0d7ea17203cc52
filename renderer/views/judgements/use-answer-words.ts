import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '#core/judging/answer.ts'
import { scoreText } from '#core/judging/score-text.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { useFormat } from '#renderer/data/use-format.ts'

/** An answer in words: its figure ("+2", "P", "" for a relation), its name, its definition. */
export interface AnswerWords {
  readonly figure: (answer: Answer) => string
  readonly name: (answer: Answer) => string
  readonly definition: (answer: Exclude<Answer, null>) => string
  /** Figure and name. */
  readonly whole: (answer: Answer) => string
}

export function useAnswerWords(scale: JudgingScale): AnswerWords {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo(() => {
    const figure = (answer: Answer): string => {
      if (answer === 'P') return 'P'
      if (typeof answer !== 'number') return ''
      return scoreText(answer, scale, format.language)
    }
    const name = (answer: Answer): string => {
      if (answer === null) return t('judgements.cannot')
      if (scale === 'relations') return t(`word.relation.${answer}`)
      return scale === 'impact' ? t(`word.score.${answer}`) : t(`word.influence.${answer}`)
    }
    return {
      figure,
      name,
      definition: (answer) =>
        scale === 'relations'
          ? t(`judgements.relation_scale.${answer}`)
          : scale === 'impact'
            ? t(`judgements.scale.${answer}`)
            : t(`judgements.influence_scale.${answer}`),
      whole: (answer) => `${figure(answer)} ${name(answer)}`.trim(),
    }
  }, [scale, t, format])
}
