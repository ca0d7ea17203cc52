import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ShownView } from '#core/contract/saved-views.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { subjectWords } from '../grid/subject-words.ts'
import { seenIn } from './shown-view.ts'

/** Says in words what a view shows: how it is seen, of what, and what is left out. */
export function useViewWords(): (view: ShownView) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions()).data ?? []
  return (view) => {
    const { filter, order, universe, subject, against, threshold, onlyDisagreements, odd, split } = view.choices
    const seen = seenIn(view)
    const matrix = seen === 'matrix'
    const taxonomy = order.by === 'taxonomy' ? taxonomies.find(({ id }) => id === order.taxonomy) : undefined
    const orderWord =
      order.by === 'taxonomy'
        ? taxonomy === undefined
          ? null
          : labelIn(taxonomy.label, format.language)
        : order.by === 'hierarchical' || order.by === 'spectral'
          ? t(`grid.order.${order.by}`)
          : t(`matrices.order.${order.by}`)
    const { fromYear, toYear, minimumOrganisations } = filter
    const counted = (['programmes', 'regions', 'terms', 'instruments'] as const).flatMap((part) => {
      const count = filter[part]?.length ?? 0
      return count === 0 ? [] : [t(`saved_views.words.${part}`, { count })]
    })
    return [
      `${t('seen.as')} ${t(`seen.view.${seen}`)}${view.table ? ` (${t('seen.table')})` : ''}`,
      matrix ? (subject === null ? t('grid.both') : subjectWords(t, subject)) : null,
      matrix && subject?.permutations !== undefined && subject.seed !== undefined
        ? `${t('grid.permuted.chip')} ${t('grid.permuted.value', { count: subject.permutations, seed: subject.seed })}`
        : null,
      matrix && subject?.kind === 'difference' ? against.map(({ measure }) => t(`grid.measure.${measure}`)).join(' − ') : null,
      matrix && subject?.currency !== undefined ? `${t('grid.currency')} ${subject.currency ?? t('grid.no_currency')}` : null,
      matrix && orderWord !== null ? `${t('matrices.order_chip')} ${orderWord}` : null,
      fromYear === undefined && toYear === undefined ? null : `${fromYear ?? '…'}–${toYear ?? '…'}`,
      ...counted,
      minimumOrganisations === undefined ? null : t('saved_views.words.minimum', { count: minimumOrganisations }),
      filter.level === 'group' ? t('saved_views.words.groups') : null,
      matrix && subject !== null && threshold !== null ? t('saved_views.words.threshold', { value: threshold }) : null,
      universe === null ? null : t('saved_views.words.universe', { count: universe }),
      matrix && ((subject === null && onlyDisagreements) || (subject?.kind === 'claim' && odd.length > 0))
        ? t('saved_views.words.odd')
        : null,
      matrix && subject !== null && split !== null ? t(`saved_views.words.by_${split}`) : null,
    ]
      .filter((part) => part !== null)
      .join(' · ')
  }
}
