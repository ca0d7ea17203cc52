import { script } from '../file/handles.ts'
import type { Migration } from '../file/migrate.ts'
import { firstTables } from './0001-first-tables.ts'
import { correctionTables } from './0002-corrections.ts'
import { deliveryTables } from './0002-deliveries.ts'
import { identityTables } from './0002-identity.ts'
import { joinedListTables } from './0002-joined-lists.ts'
import { profileTables } from './0002-profiles.ts'
import { projectColumns } from './0002-project.ts'
import { reportColumns } from './0002-report.ts'
import { editTables } from './0003-edits.ts'
import { waitingDecisions } from './0003-identity.ts'
import { handTables } from './0003-by-hand.ts'
import { goneRowTables } from './0003-joined-lists.ts'
import { judgingTables } from './0003-judging.ts'
import { profileColumns } from './0003-profile.ts'
import { splitByPlace } from './0003-split-by-place.ts'
import { taxonomyTables } from './0003-taxonomies.ts'
import { changeColumns } from './0004-changes.ts'
import { packageTables } from './0004-packages.ts'
import { savedViewTables } from './0004-saved-views.ts'
import { tagOperationColumns } from './0004-tag-operations.ts'

/** All steps of the schema in order. A released step is never edited; a change is a further step. */
export const migrations: readonly Migration[] = [
  { version: 1, up: (db) => script(db, firstTables) },
  {
    version: 2,
    up: (db) =>
      script(
        db,
        [identityTables, deliveryTables, correctionTables, profileTables, joinedListTables, projectColumns, reportColumns].join('\n'),
      ),
  },
  {
    version: 3,
    up: (db) =>
      script(
        db,
        [waitingDecisions, handTables, goneRowTables, taxonomyTables, profileColumns, splitByPlace, editTables, judgingTables].join('\n'),
      ),
  },
  { version: 4, up: (db) => script(db, [packageTables, changeColumns, savedViewTables, tagOperationColumns].join('\n')) },
]
