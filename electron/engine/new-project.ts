import { startProject } from '#store/commands/project.ts'
import { bringUpToDate } from '#store/commands/shipped-taxonomies.ts'
import type { WriteDb } from '#store/file/handles.ts'
import { createProject } from '#store/file/open.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { shippedTaxonomies } from './shipped-taxonomies.ts'

export interface NewProject {
  /** The program's `resources/` folder. */
  readonly resources: string
  /** Whether a file of that name may be overwritten. */
  readonly replace: boolean
  readonly name: string
  readonly demo: boolean
  /** Writes what the project starts with beside its name and the shipped taxonomies. */
  readonly fill?: (db: WriteDb) => void
}

/** Makes a project file, complete or not at all. Refuses what `createProject` refuses. */
export function makeProject(path: string, { resources, replace, name, demo, fill }: NewProject): void {
  const taxonomies = shippedTaxonomies(resources)
  createProject(path, {
    migrations,
    replace,
    fill: (db) => {
      startProject(db, { name, demo })
      bringUpToDate(db, taxonomies)
      fill?.(db)
    },
  })
}
