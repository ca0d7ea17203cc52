import { Button } from '@mantine/core'
import { IconMap2 } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { termStandings, type TermStanding } from '#core/contract/regions.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { useMatrixChoices, useViewSetting } from '../matrices/question.tsx'
import { InputsDigest } from '../seen/inputs-digest.tsx'
import { SharedChips } from '../seen/shared-chips.tsx'
import { ShownTermsChips, useShownTerms } from '../seen/shown-terms.tsx'
import { RegionFiguresTable } from './region-figures-table.tsx'
import { RegionsExport } from './regions-export.tsx'
import { RegionTermInspector } from './region-term-inspector.tsx'
import { RegionTermsTable, regionMeasures, type ChosenTerm } from './region-terms-table.tsx'
import './regions.css'

/** Several regions' mixes in one frame: the same figures of each, and what one has and another lacks. */
export function RegionsView({ chooser }: { readonly chooser: ReactNode }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { choices, change } = useMatrixChoices()
  const [measure, setMeasure] = useViewSetting('regions.measure')
  const [onlyDifferences, setOnlyDifferences] = useViewSetting('regions.only_differences')
  const [gaps, setGaps] = useViewSetting('regions.gaps')
  const [cell, setCell] = useState<ChosenTerm | null>(null)
  const shownTerms = useShownTerms('regions')
  const { taxonomies, taxonomy, byBranch } = shownTerms
  const { filter } = choices
  const figures = useQuery({ ...queries.regions.figures.queryOptions({ input: { filter } }), placeholderData: keepPreviousData })
  const answer = useQuery({
    ...queries.regions.terms.queryOptions({ input: { taxonomy: taxonomy?.id ?? 1, branches: byBranch, filter } }),
    enabled: taxonomy !== undefined,
    placeholderData: keepPreviousData,
  })
  const terms = answer.data
  const few = figures.data !== undefined && figures.data.regions.length < 2
  const counted = (standing: TermStanding) => terms?.terms.filter((one) => one.standing === standing).length ?? 0
  const differing = counted('some') + counted('one')
  const shown: readonly TermStanding[] = onlyDifferences ? ['some', 'one'] : gaps ? termStandings : ['all', 'some', 'one']
  const failed = figures.error ?? answer.error ?? taxonomies.error
  return (
    <Page
      inspector={
        cell !== null && terms !== undefined && taxonomy !== undefined ? (
          <RegionTermInspector chosen={cell} terms={terms} onClose={() => setCell(null)} />
        ) : undefined
      }
    >
      <PageHeader title={t('regions.title')} sub={figures.data === undefined ? undefined : sentence()}>
        {chooser}
        <RegionsExport
          sentence={figures.data === undefined ? '' : sentence()}
          figures={figures.data?.regions ?? []}
          terms={terms}
          measure={measure}
          shown={shown}
          settings={[
            [t('matrices.coverage.taxonomy'), taxonomy === undefined ? '' : labelIn(taxonomy.label, format.language)],
            [t('matrices.coverage.depth'), t(`matrices.coverage.${byBranch ? 'branches' : 'terms'}`)],
            [t('regions.standing_title'), shown.map((standing) => t(`regions.standing.${standing}`)).join('; ')],
          ]}
          disabled={few || terms === undefined}
        />
      </PageHeader>
      <ChipRow>
        <ShownTermsChips terms={shownTerms} onChange={() => setCell(null)} />
        <Segmented
          label={t('matrices.coverage.measure')}
          value={measure}
          segments={regionMeasures.map((value) => ({ value, label: t(`regions.measure.${value}`) }))}
          onChange={setMeasure}
        />
        <SharedChips counts />
        <Chip
          label={t('regions.gaps')}
          value={format.number(counted('none'))}
          on={gaps && !onlyDifferences}
          disabled={onlyDifferences || counted('none') === 0}
          onClick={() => setGaps(!gaps)}
        />
        <Chip
          label={t('regions.differences')}
          value={format.number(differing)}
          on={onlyDifferences}
          disabled={differing === 0 && !onlyDifferences}
          onClick={() => setOnlyDifferences(!onlyDifferences)}
        />
      </ChipRow>
      {failed !== null ? (
        <div className="matrices-error">
          <ErrorNote error={failed} onRetry={() => void Promise.all([figures.refetch(), answer.refetch(), taxonomies.refetch()])} />
        </div>
      ) : figures.data === undefined ? (
        <Loading />
      ) : few ? (
        <EmptyPlace icon={IconMap2} title={t('regions.few_title')} text={t('regions.few_text')}>
          {(filter.regions ?? []).length > 0 ? (
            <Button variant="filled" onClick={() => change({ filter: { ...filter, regions: [] } })}>
              {t('regions.all_regions')}
            </Button>
          ) : (
            <Button variant="filled" onClick={() => go('/instruments')}>
              {t('regions.few_button')}
            </Button>
          )}
        </EmptyPlace>
      ) : (
        <div className="regions">
          <RegionFiguresTable regions={figures.data.regions} />
          {terms === undefined ? (
            <Loading />
          ) : (
            <RegionTermsTable terms={terms} measure={measure} shown={shown} chosen={cell} onChoose={setCell} />
          )}
          <p className="seen-note">
            <InputsDigest inputs={terms?.inputs} />
          </p>
        </div>
      )}
    </Page>
  )

  /** What the two tables say, in words. */
  function sentence(): string {
    const { regions, without } = figures.data!
    return [
      t('regions.sentence.mixes', { count: regions.length }),
      terms === undefined || few
        ? null
        : t('regions.sentence.terms', {
            all: format.number(counted('all')),
            some: format.number(counted('some')),
            one: format.number(counted('one')),
            none: format.number(counted('none')),
          }),
      without === 0 ? null : t('regions.sentence.without', { count: without }),
    ]
      .filter((part) => part !== null)
      .join(' · ')
  }
}
