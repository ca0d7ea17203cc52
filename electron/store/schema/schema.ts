import type { CorrectionsTables } from './corrections.ts'
import type { DeliveriesTables } from './deliveries.ts'
import type { EditsTables } from './edits.ts'
import type { IdentityTables } from './identity.ts'
import type { InstrumentsTables } from './instruments.ts'
import type { JoinedListsTables } from './joined-lists.ts'
import type { JudgementsTables } from './judgements.ts'
import type { OperationsTables } from './operations.ts'
import type { OrganisationsTables } from './organisations.ts'
import type { PackagesTables } from './packages.ts'
import type { ProfilesTables } from './profiles.ts'
import type { ProjectTables } from './project.ts'
import type { SavedViewsTables } from './saved-views.ts'

/** Tables of the newest schema, as Kysely writes SQL for them. */
export interface Schema
  extends
    CorrectionsTables,
    DeliveriesTables,
    EditsTables,
    IdentityTables,
    InstrumentsTables,
    JoinedListsTables,
    JudgementsTables,
    OperationsTables,
    OrganisationsTables,
    PackagesTables,
    ProfilesTables,
    ProjectTables,
    SavedViewsTables {}
