import { corrections } from './corrections.ts'
import { deliveries } from './deliveries.ts'
import { evaluations } from './evaluations.ts'
import { grids } from './grids.ts'
import { identity } from './identity.ts'
import { instruments } from './instruments.ts'
import { judgements } from './judgements.ts'
import { judging } from './judging.ts'
import { lenses } from './lenses.ts'
import { matrixFiles } from './matrix-files.ts'
import { matrices, search } from './matrices.ts'
import { merge } from './merge.ts'
import { operations, organisations } from './organisations.ts'
import { packages } from './packages.ts'
import { profiles } from './profiles.ts'
import { preferences, project } from './project.ts'
import { regions } from './regions.ts'
import { savedViews } from './saved-views.ts'
import { sheets } from './sheets.ts'
import { tagging } from './tagging.ts'
import { taxonomies } from './taxonomies.ts'
import { views } from './views.ts'

/** Everything that can be asked of the engine. One line here and one function in the engine make a call. */
export const contract = {
  project,
  preferences,
  sheets,
  deliveries,
  corrections,
  profiles,
  organisations,
  identity,
  operations,
  instruments,
  taxonomies,
  tagging,
  evaluations,
  judgements,
  judging,
  matrixFiles,
  matrices: { ...matrices, ...grids },
  lenses,
  views,
  regions,
  packages,
  savedViews,
  merge,
  search,
}
export type Contract = typeof contract
