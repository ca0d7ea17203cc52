import { use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Money } from '#core/contract/organisations.ts'
import { scoreText } from '#core/judging/score-text.ts'
import { writtenDate } from '#core/page/date-format.ts'
import {
  amountText,
  bytesText,
  compareText,
  expectedText,
  fixedText,
  moneyListText,
  moneyText,
  numberText,
  probabilityStatement,
  probabilityText,
  scoreDifferenceText,
  shareText,
  shortAmountText,
  significantText,
} from './format.ts'
import { asLanguage } from './i18n.ts'
import { ScoreScale } from './score-scale.tsx'

/** The formatting functions in the language of the screen, scores as the project's scale has them. */
export function useFormat() {
  const { i18n } = useTranslation()
  const language = asLanguage(i18n.language)
  const scale = use(ScoreScale)
  return useMemo(
    () => ({
      language,
      number: (value: number, digits?: number) => numberText(value, language, digits),
      expected: (value: number) => expectedText(value, language),
      significant: (value: number) => significantText(value, language),
      fixed: (value: number, digits: number) => fixedText(value, language, digits),
      share: (value: number, digits?: number) => shareText(value, language, digits),
      amount: (amount: number) => amountText(amount, language),
      shortAmount: (amount: number) => shortAmountText(amount, language),
      money: (money: Money) => moneyText(money, language),
      moneyList: (list: readonly Money[]) => moneyListText(list, language),
      score: (score: number) => scoreText(score, scale, language),
      scoreDifference: (difference: number) => scoreDifferenceText(difference, language),
      probability: (value: number) => probabilityText(value, language),
      probabilityStatement: (name: string, value: number) => probabilityStatement(name, value, language),
      date: (value: string) => writtenDate(value, language),
      bytes: (bytes: number) => bytesText(bytes, language),
      compare: compareText(language),
    }),
    [language, scale],
  )
}
export type Format = ReturnType<typeof useFormat>
