import type { CoverageMeasure } from './coverage-rows.ts'
import type { FlowSteps, NetworkOf } from '#core/contract/views.ts'
import type { LensOptions } from '#core/contract/lenses.ts'
import type { LensName } from '#core/lens/lens-values.ts'
import type { NodeMeasure } from '#renderer/charts/network-graph.ts'
import type { RegionMeasure } from '../regions/region-terms-table.tsx'

/**
 * What each way to see the mix asks besides what all ask, by the name of the view and of the setting, as it is until it is chosen. All of it is
 * kept with a saved view; null leaves the choice to what there is to show. Sorts are a column's key and `up` or `down`.
 */
export const firstSettings = {
  'matrix.cells_sort': null as string | null,
  'matrix.pairs_sort': null as string | null,
  'flow.by': 'order' as FlowSteps,
  'flow.minimum': 1,
  'flow.most': 10,
  'flow.steps': 4,
  'flow.sort': null as string | null,
  'network.of': null as NetworkOf | null,
  'network.threshold.judged': 1,
  'network.threshold.shared': 0,
  'network.most': 60,
  'network.measure': 'gives' as NodeMeasure,
  'network.listed': 'nodes' as 'nodes' | 'links',
  'network.nodes_sort': null as string | null,
  'network.links_sort': null as string | null,
  'lenses.lens': 'direct' as LensName,
  'lenses.potential': 0 as LensOptions['potential'],
  'lenses.normalisation': 'both' as LensOptions['normalisation'],
  'lenses.cut': null as number | null,
  'lenses.tolerance': 0,
  'lenses.moves': true,
  'lenses.runs': 1000,
  'lenses.seed': 1,
  /** Ranks in place of what the lens shows besides. */
  'lenses.ranks_listed': false,
  'lenses.page': 0,
  'lenses.ranks_sort': null as string | null,
  'lenses.scenarios_sort': null as string | null,
  'lenses.links_sort': null as string | null,
  'timeline.year': null as number | null,
  'timeline.sort': null as string | null,
  'coverage.measure': 'number' as CoverageMeasure,
  'coverage.branches': false,
  'coverage.only_gaps': false,
  'coverage_map.sort': null as string | null,
  'regions.measure': 'instruments' as RegionMeasure,
  'regions.branches': false,
  'regions.only_differences': false,
  'regions.gaps': false,
}
type FirstSettings = typeof firstSettings
export type SettingName = keyof FirstSettings
export type Setting<Name extends SettingName> = FirstSettings[Name]
export type SortName = Extract<SettingName, `${string}sort`>

/** Where a view asks for a taxonomy. */
export const taxonomySettings = ['coverage.taxonomy', 'coverage_map.rows', 'coverage_map.columns', 'regions.taxonomy'] as const
export type TaxonomySetting = (typeof taxonomySettings)[number]
