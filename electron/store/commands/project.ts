import { run, type WriteDb } from '../file/handles.ts'

/** Writes the row that makes a file a project. */
export function startProject(db: WriteDb, { name, demo }: { readonly name: string; readonly demo: boolean }): void {
  run(db, db.into.insertInto('project').values({ id: 1, name, demo: demo ? 1 : 0, created_at: new Date().toISOString() }))
}

/** Gives the project another name; its file keeps its own. */
export function renameProject(db: WriteDb, name: string): void {
  run(db, db.into.updateTable('project').set({ name }))
}
