import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import type { HeatmapWords } from '#renderer/charts/interaction-heatmap.ts'
import { useFormat } from '#renderer/data/use-format.ts'

/** Label of a band of instruments: a name as it stands, a level of government, or a cluster's number. */
export function useGroupLabel(groups: InteractionMatrix['groups']): (index: number) => string {
  const { t } = useTranslation()
  return useMemo(
    () => (index) => {
      const group = groups[index]
      if (group === undefined || group.kind === 'none') return ''
      if (group.kind === 'unset') return t('matrices.unset')
      if (group.kind === 'cluster') return group.label === null ? t('matrices.alone') : t('matrices.cluster', { number: group.label })
      if (group.kind === 'level') return t(`word.level.${group.label ?? 'regional'}`)
      return group.label ?? ''
    },
    [groups, t],
  )
}

/** The words of the picture in the language of the screen. */
export function useHeatmapWords(matrix: InteractionMatrix): HeatmapWords {
  const { t } = useTranslation()
  const format = useFormat()
  const group = useGroupLabel(matrix.groups)
  return useMemo(
    () => ({
      gives: t('matrices.gives'),
      receives: t('matrices.receives'),
      group,
      score: format.score,
      count: (value) => format.number(value),
    }),
    [t, format, group],
  )
}
