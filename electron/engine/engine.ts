import { join } from 'node:path'
import { bringUpToDate } from '#store/commands/shipped-taxonomies.ts'
import { writeObstacle } from '#store/file/access.ts'
import { checkProject } from '#store/file/check.ts'
import { newestVersion } from '#store/file/migrate.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { answering } from './answering.ts'
import { bugLog } from './bug-log.ts'
import { correctionCalls } from './corrections.ts'
import { deliveryCalls } from './deliveries.ts'
import { evaluationCalls } from './evaluations.ts'
import { createGrants } from './grants.ts'
import type { EngineDoor, EngineHost } from './host.ts'
import { identityCalls } from './identity.ts'
import { instrumentCalls } from './instruments.ts'
import { judgementCalls } from './judgements.ts'
import { judgingCalls } from './judging.ts'
import { lensCalls } from './lenses.ts'
import { matrixFileCalls } from './matrix-files.ts'
import { matrixCalls } from './matrices.ts'
import { gridAnswers } from './grid-answers.ts'
import { matrixAnswers } from './matrix-answers.ts'
import { mergeCalls } from './merge.ts'
import { observedPairs } from './observed-pairs.ts'
import { operationCalls, organisationCalls } from './organisations.ts'
import { packageCalls } from './packages.ts'
import { createPermutations } from './permutations.ts'
import { preferencesCalls, preferencesFile } from './preferences.ts'
import { profileCalls } from './profiles.ts'
import { projectCalls } from './project.ts'
import { createReadings } from './readings.ts'
import { recentProjects } from './recent-projects.ts'
import { regionCalls } from './regions.ts'
import { savedViewCalls } from './saved-views.ts'
import { searchCalls } from './search.ts'
import { createSession } from './session.ts'
import { sheetCalls } from './sheets.ts'
import { shippedTaxonomies } from './shipped-taxonomies.ts'
import { taggingCalls } from './tagging.ts'
import { viewParts } from './view-parts.ts'
import { viewCalls } from './views.ts'
import { taxonomyCalls } from './taxonomies.ts'

/** The engine: the contract's router, for whatever transport a host has, and the door that only hosts use. */
export function createEngine(host: EngineHost) {
  const os = answering(bugLog(join(host.userFolder, 'errors.log')))
  const grants = createGrants()
  const preferences = preferencesFile(host.userFolder)
  const who = (): string => preferences.read().userName.trim() || host.who
  const session = createSession(
    who,
    () => (who() === host.who ? host.who : `${who()} (${host.who})`),
    (db) => bringUpToDate(db, shippedTaxonomies(host.resources)),
  )
  const recent = recentProjects(host.userFolder, grants, host.listsRecent !== false)
  const readings = createReadings(host.spawnReader)
  const { userFolder, resources } = host

  const answers = matrixAnswers(session)
  const permuted = createPermutations()
  const grids = gridAnswers(session, answers, permuted)
  const parts = viewParts(session, answers, grids)

  const router = os.router({
    project: projectCalls(os, { session, grants, recent, who, userFolder, resources }),
    preferences: preferencesCalls(os, preferences),
    sheets: sheetCalls(os, { session, grants, readings, who }),
    deliveries: deliveryCalls(os, session, who),
    corrections: correctionCalls(os, session, who),
    profiles: profileCalls(os, session),
    organisations: organisationCalls(os, session),
    identity: identityCalls(os, { session, grants, readings, who }),
    operations: operationCalls(os, session),
    instruments: instrumentCalls(os, session, who),
    taxonomies: taxonomyCalls(os, { session, grants, readings }),
    tagging: taggingCalls(os, { session, who, resources }),
    evaluations: evaluationCalls(os, session),
    judgements: judgementCalls(os, session),
    judging: judgingCalls(os, session, who),
    matrixFiles: matrixFileCalls(os, { session, grants, readings }),
    matrices: matrixCalls(os, session, answers, { grids, permuted }),
    lenses: lensCalls(os, session, answers, parts),
    views: viewCalls(os, session, answers, parts),
    regions: regionCalls(os, session, answers, parts),
    merge: mergeCalls(os, { session, grants, readings, who, observed: () => observedPairs(session, answers.interaction) }),
    packages: packageCalls(os, session, who),
    savedViews: savedViewCalls(os, session, { parts, grids, who }),
    search: searchCalls(os, session),
  })
  const door: EngineDoor = {
    grant: grants.grant,
    check: (path) => checkProject(path, newestVersion(migrations), writeObstacle(path) === null),
    close: async () => {
      readings.closeAll()
      session.close({ atOnce: true })
    },
  }
  return { router, door }
}
