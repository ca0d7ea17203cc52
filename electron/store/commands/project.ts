import type { PersonsChoice } from '#core/model/vocabulary.ts'
import { first, run, type WriteDb } from '../file/handles.ts'

/** Writes the one row of a new project file. */
export function startProject(db: WriteDb, { name, demo }: { readonly name: string; readonly demo: boolean }): void {
  run(db, db.into.insertInto('project').values({ id: 1, name, demo: demo ? 1 : 0, created_at: new Date().toISOString() }))
}

/** Changes the project's name; the file keeps its own. */
export function renameProject(db: WriteDb, name: string): void {
  if (first(db, db.from.selectFrom('project').select('name'))?.name === name) return
  run(db, db.into.updateTable('project').set({ name }))
}

/** Sets how natural persons stand in what leaves the program. */
export function choosePersons(db: WriteDb, persons: PersonsChoice): void {
  if (first(db, db.from.selectFrom('project').select('persons'))?.persons === persons) return
  run(db, db.into.updateTable('project').set({ persons }))
}
