import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { IconTags } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { coverageMeasures } from '#core/contract/matrices.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { InputsDigest } from '../seen/inputs-digest.tsx'
import { SharedChips } from '../seen/shared-chips.tsx'
import { ShownTermsChips, useShownTerms } from '../seen/shown-terms.tsx'
import { coverageGaps } from './coverage-rows.ts'
import { CoverageTable } from './coverage-table.tsx'
import { MatrixExport } from './matrix-export.tsx'
import { OrderChip } from './order-chip.tsx'
import { useMatrixChoices, useViewSetting } from './question.tsx'

/** Which terms of a taxonomy the instruments cover, and where nothing stands. */
export function CoverageView({ chooser }: { readonly chooser: ReactNode }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { choices, question, change } = useMatrixChoices()
  const [measure, setMeasure] = useViewSetting('coverage.measure')
  const [onlyGaps, setOnlyGaps] = useViewSetting('coverage.only_gaps')
  const shown = useShownTerms('coverage')
  const { taxonomies, list, taxonomy, byBranch } = shown
  const answer = useQuery({
    ...queries.matrices.coverage.queryOptions({
      input: { taxonomy: taxonomy?.id ?? 1, branches: byBranch, filter: choices.filter, order: question.order },
    }),
    enabled: taxonomy !== undefined,
    placeholderData: keepPreviousData,
  })
  const coverage = answer.data
  const gaps = coverage === undefined ? 0 : coverageGaps(coverage)
  const tagged = coverage?.weight.some((weight) => weight !== null) ?? false
  return (
    <Page>
      <PageHeader
        title={t('matrices.coverage.title')}
        sub={
          coverage === undefined
            ? undefined
            : t('matrices.coverage.sub', { count: coverage.instruments.length, terms: coverage.terms.length, gaps })
        }
      >
        {chooser}
        <MatrixExport what="coverage" taxonomy={taxonomy?.id} branches={byBranch} question={question} disabled={coverage === undefined} />
      </PageHeader>
      <ChipRow>
        <ShownTermsChips terms={shown} />
        <Segmented
          label={t('matrices.coverage.measure')}
          value={measure}
          segments={coverageMeasures.map((value) => ({ value, label: t(`matrices.coverage.by.${value}`) }))}
          onChange={setMeasure}
        />
        <OrderChip order={choices.order} taxonomies={list} stability={null} onChange={(order) => change({ order })} />
        <SharedChips counts={false} />
        <Chip
          label={t('matrices.coverage.gaps')}
          value={format.number(gaps)}
          on={onlyGaps}
          disabled={gaps === 0 && !onlyGaps}
          onClick={() => setOnlyGaps(!onlyGaps)}
        />
      </ChipRow>
      {answer.isError || taxonomies.isError ? (
        <div className="matrices-error">
          <ErrorNote error={answer.error ?? taxonomies.error} onRetry={() => void answer.refetch()} />
        </div>
      ) : coverage === undefined ? (
        taxonomies.isPending || taxonomy !== undefined ? (
          <Loading />
        ) : (
          <NoTags />
        )
      ) : tagged ? (
        <CoverageTable coverage={coverage} measure={measure} onlyGaps={onlyGaps} />
      ) : (
        <NoTags />
      )}
      {coverage === undefined || answer.isError ? null : (
        <p className="seen-note">
          <InputsDigest inputs={coverage.inputs} />
        </p>
      )}
    </Page>
  )
}

function NoTags() {
  const { t } = useTranslation()
  return (
    <EmptyPlace icon={IconTags} title={t('matrices.coverage.empty_title')} text={t('matrices.coverage.empty_text')}>
      <Button variant="filled" onClick={() => go('/instruments')}>
        {t('matrices.coverage.empty_button')}
      </Button>
    </EmptyPlace>
  )
}
