import type { TFunction } from 'i18next'
import type { AspectValues } from '#core/contract/instruments.ts'
import { isBlankAspect, type Aspect } from '#core/instrument/aspects.ts'
import { budgetSources } from '#core/model/vocabulary.ts'
import type { Format } from '#renderer/data/use-format.ts'

const knownSources: ReadonlySet<string> = new Set(budgetSources)

/** What a profile says of an aspect, in words; null where it says nothing. */
export function aspectText(t: TFunction, format: Format, values: AspectValues, aspect: Aspect): string | null {
  if (isBlankAspect(values, aspect)) return null
  const words = (list: readonly string[] | undefined, word: string): string =>
    (list ?? []).map((one) => t(`word.${word}.${one}`)).join(', ')
  switch (aspect) {
    case 'rationale':
      return words(values.rationale, 'rationale')
    case 'delivery':
      return words(values.delivery, 'delivery')
    case 'callType':
      return words(values.callType, 'callType')
    case 'levelFinanced':
      return words(values.levelFinanced, 'level')
    case 'level':
    case 'levelDecided':
      return t(`word.level.${values[aspect]}`)
    case 'launch':
    case 'end':
      return format.date(values[aspect] ?? '')
    case 'trl': {
      const from = values.trlFrom ?? values.trlTo
      const to = values.trlTo ?? values.trlFrom
      return from === to ? String(from) : t('instruments.trl_range', { from, to })
    }
    case 'budget':
      return format.money({ amount: values.budget ?? 0, currency: values.budgetCurrency ?? null })
    case 'intensity':
      return rangeText(t, values.intensityFrom ?? null, values.intensityTo ?? null, (share) => format.share(share / 100, 2))
    case 'projectSize':
      return rangeText(t, values.minimumProject ?? null, values.maximumProject ?? null, (amount) =>
        format.money({ amount, currency: values.projectCurrency ?? null }),
      )
    default:
      return values[aspect] ?? null
  }
}

function rangeText(t: TFunction, from: number | null, to: number | null, show: (value: number) => string): string | null {
  if (from !== null && to !== null) return from === to ? show(from) : t('instruments.range.both', { from: show(from), to: show(to) })
  if (from !== null) return t('instruments.range.from', { from: show(from) })
  return to === null ? null : t('instruments.range.to', { to: show(to) })
}

/** A source of money in words: a known one, own words, or all together. */
export function sourceText(t: TFunction, source: string | null): string {
  if (source === null) return t('instruments.budgets.all_sources')
  return knownSources.has(source) ? t(`word.budgetSource.${source}`) : source
}
