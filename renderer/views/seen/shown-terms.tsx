import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { labelIn } from '#core/tagging/label.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { useShownInstead, useViewSetting, useViewTaxonomy } from '../matrices/question.tsx'

/** The taxonomy whose terms a view shows: the chosen one, else the first that is in use; by its branches where it has any and they are wanted. */
export function useShownTerms(view: 'coverage' | 'regions') {
  const { queries } = useEngine()
  const [chosen, choose] = useViewTaxonomy(`${view}.taxonomy`)
  const [branches, setBranches] = useViewSetting(`${view}.branches`)
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions())
  const list = taxonomies.data ?? []
  const taxonomy = list.find((one) => one.id === chosen) ?? list.find((one) => one.terms.some((term) => term.instruments > 0)) ?? list[0]
  useShownInstead({ taxonomies: taxonomy === undefined ? {} : { [`${view}.taxonomy`]: taxonomy.id } })
  const nested = taxonomy?.terms.some((term) => term.depth > 0) ?? false
  return { taxonomies, list, taxonomy, nested, byBranch: branches && nested, choose, setBranches }
}

/** Chooses the taxonomy, and between its terms and its branches. */
export function ShownTermsChips({
  terms: { list, taxonomy, nested, byBranch, choose, setBranches },
  onChange,
}: {
  readonly terms: ReturnType<typeof useShownTerms>
  readonly onChange?: () => void
}) {
  const { t } = useTranslation()
  const { language } = useFormat()
  return (
    <>
      <Select
        aria-label={t('matrices.coverage.taxonomy')}
        size="xs"
        w={230}
        value={taxonomy === undefined ? null : String(taxonomy.id)}
        data={list.map((one) => ({ value: String(one.id), label: labelIn(one.label, language) }))}
        onChange={(id) => {
          choose(Number(id))
          onChange?.()
        }}
      />
      {nested ? (
        <Segmented
          label={t('matrices.coverage.depth')}
          value={byBranch ? 'branches' : 'terms'}
          segments={(['terms', 'branches'] as const).map((value) => ({ value, label: t(`matrices.coverage.${value}`) }))}
          onChange={(value) => {
            setBranches(value === 'branches')
            onChange?.()
          }}
        />
      ) : null}
    </>
  )
}
