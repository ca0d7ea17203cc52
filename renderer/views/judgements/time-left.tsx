import { useTranslation } from 'react-i18next'
import { timeLeft } from '#core/judging/pace.ts'
import type { Given } from './pair-filter.ts'
import type { OrderedPair } from './pair-order.ts'

/** How long the rest takes at the rater's own pace; nothing while that is not known. */
export function TimeLeft({ pairs, given, left }: { readonly pairs: readonly OrderedPair[]; readonly given: Given; readonly left: number }) {
  const { t } = useTranslation()
  const moments = pairs.flatMap(({ key }) => given.get(key)?.changedAt ?? []).map((moment) => Date.parse(moment))
  const rest = left === 0 ? null : timeLeft(moments, left)
  if (rest === null) return null
  const minutes = Math.max(1, Math.round(rest / 60_000))
  return (
    <span className="judge-faint" title={t('judgements.pace_explained')}>
      {minutes < 90 ? t('judgements.minutes_left', { count: minutes }) : t('judgements.hours_left', { count: Math.round(minutes / 60) })}
    </span>
  )
}
