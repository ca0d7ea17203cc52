import { sql } from 'kysely'
import { all, prepare, type WriteDb } from '../file/handles.ts'
import { forgetReplaced } from '../merge/stored-edits.ts'
import { maskJson } from './mask-json.ts'
import type { Persons } from './find-persons.ts'

/**
 * The edits of a masked copy say what its tables say. Of what was there before nothing is left but that it was: the copy still merges with
 * the file it was made of.
 */
export function maskEdits(
  db: WriteDb,
  persons: Persons,
  kept: { readonly tables: ReadonlySet<string>; readonly columns: ReadonlySet<string> },
): void {
  forgetReplaced(db)
  const update = prepare(db, sql`UPDATE edit SET value = ${''} WHERE id = ${0}`)
  const rows = all(db, db.from.selectFrom('edit').select(['id', 'kind', 'value']).where('value', 'is not', null))
  for (const { id, kind, value } of rows) {
    const [table = '', column] = kind.split('.')
    if (kept.tables.has(table) || (column !== undefined && kept.columns.has(column))) continue
    const masked = maskValue(value!, persons, kept.columns)
    if (masked !== value) update.run(masked, id)
  }
}

function maskValue(value: string, persons: Persons, keptColumns: ReadonlySet<string>): string {
  const said: unknown = JSON.parse(value)
  if (typeof said === 'string') return JSON.stringify(maskJson(said, persons))
  if (typeof said !== 'object' || said === null) return value
  const masked = Object.entries(said).map(([column, one]: [string, unknown]) => [
    column,
    typeof one === 'string' && !keptColumns.has(column) ? maskJson(one, persons) : one,
  ])
  return JSON.stringify(Object.fromEntries(masked))
}
