import { useTranslation } from 'react-i18next'
import type { RegionFigures, RegionTerms, TermStanding } from '#core/contract/regions.ts'
import { labelIn } from '#core/tagging/label.ts'
import { regionTermsDrawing } from '#renderer/charts/region-terms.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { SeenExport, type ExportedTable } from '../seen/seen-export.tsx'
import { regionFigureRows } from './region-figure-rows.ts'
import { useTold, type RegionMeasure } from './region-terms-table.tsx'

const nothing: RegionTerms = { regions: [], terms: [], inputs: '' }

/** Gives out the regions' figures and terms: both tables whole, and the terms shown as a picture. */
export function RegionsExport({
  sentence,
  figures,
  terms: given,
  measure,
  shown,
  settings,
  disabled,
}: {
  readonly sentence: string
  readonly figures: readonly RegionFigures[]
  readonly terms: RegionTerms | undefined
  readonly measure: RegionMeasure
  readonly shown: readonly TermStanding[]
  readonly settings: readonly (readonly [string, string])[]
  readonly disabled: boolean
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { regions, terms } = given ?? nothing
  const told = useTold(terms, measure)
  const names = regions.map(({ region }) => region)
  const tables = (): ExportedTable[] => [
    {
      name: t('regions.terms'),
      rows: [
        [
          t('matrices.coverage.term'),
          ...names.flatMap((region) => [region, `${region}: ${t('regions.measure.budget')}`, `${region}: ${t('regions.measure.grant')}`]),
          t('regions.standing_title'),
        ],
        ...terms.map((term) => [
          `${term.code} ${labelIn(term.label, format.language)}`,
          ...term.cells.flatMap(({ instruments, budgetShare, grantShare }) => [
            instruments.map(({ code }) => code).join(', '),
            budgetShare,
            grantShare,
          ]),
          t(`regions.standing.${term.standing}`),
        ]),
      ],
    },
    {
      name: t('regions.frame'),
      rows: [
        [t('regions.figure'), ...figures.map(({ region }) => region)],
        ...regionFigureRows(format).map(({ key, value }) => [t(`regions.figures.${key}`), ...figures.map(value)]),
      ],
    },
  ]
  return (
    <SeenExport
      what={t('seen.view.regions')}
      title={t('regions.title')}
      sentence={sentence}
      tables={tables}
      draw={(size, tokens) =>
        regionTermsDrawing(
          {
            regions: names,
            rows: terms
              .filter(({ standing }) => shown.includes(standing))
              .map((term) => ({
                label: `${term.code} ${labelIn(term.label, format.language)}`,
                cells: term.cells.map(({ instruments }, at) =>
                  instruments.length === 0 ? { words: t('regions.lacks'), part: null } : told(term, at),
                ),
              })),
          },
          size,
          tokens,
        )
      }
      disabled={disabled}
      settings={settings}
      inputs={given?.inputs}
    />
  )
}
