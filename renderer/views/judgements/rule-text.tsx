import { useTranslation } from 'react-i18next'
import type { Round } from '#core/contract/judging.ts'
import { ruleParts } from '#core/judging/rule-words.ts'
import { useFormat } from '#renderer/data/use-format.ts'

/** The rule of a round and when it was fixed; stands wherever its result does. */
export function RuleText({ round }: { readonly round: Round }) {
  const { t } = useTranslation()
  const format = useFormat()
  const parts = ruleParts(round.scale, round.rule).map(({ key, share, number }) =>
    t(`rounds.rule.${key}`, {
      ...(share === undefined ? {} : { share: format.share(share, 1) }),
      ...(number === undefined ? {} : { number: format.number(number, 1) }),
    }),
  )
  return (
    <p className="judge-soft">
      <span className="is-strong">{t('rounds.rule_title')}</span> {parts.join('; ')}.{' '}
      {t('rounds.fixed', { date: format.date(round.openedAt), who: round.openedBy })}{' '}
      {round.answersBefore === 0 ? t('rounds.before_none') : t('rounds.before', { count: round.answersBefore })}
    </p>
  )
}
