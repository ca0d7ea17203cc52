import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { isPersonsIdentifier, maskedIdentifier } from '#core/identity/mask.ts'
import { all, prepare, type ReadDb, type SqlValue, type WriteDb } from '../file/handles.ts'
import { maskJson } from './mask-json.ts'
import type { Persons } from './find-persons.ts'

interface MaskedTable {
  readonly name: string
  /** By what a row is found. */
  readonly key: readonly string[]
  readonly texts: readonly string[]
}

/** Who worked on the project, and words that are the program's own. */
export const keptColumns: ReadonlySet<string> = new Set(
  'who imported_by reverted_by author at imported_at taken_back_at created_at changed_at sha256 uuid kind currency country profile formats frame effect set_id relation confidence level command folded name_key legal_form grants grant_currency stated_key field'.split(
    ' ',
  ),
)
/** Tables whose names stay: who worked on the project, taxonomies, and what is masked by its own rule. */
export const keptTables: ReadonlySet<string> = new Set([
  'rater',
  'round_rater',
  'taxonomy',
  'term',
  'project',
  'organisation_name',
  'organisation_identifier',
  'edit',
])
const identifierColumns: ReadonlySet<string> = new Set(['tax_id', 'other_id'])

/** Masks every text of the project that names a person. */
export function maskTexts(db: WriteDb, persons: Persons): void {
  for (const table of maskedTables(db)) maskTable(db, table, persons)
}

/** All tables of the schema with texts of their own, so that one added later is not forgotten. */
function maskedTables(db: ReadDb): readonly MaskedTable[] {
  const columns = all(
    db,
    sql<{ table: string; column: string; type: string; pk: number }>`
      SELECT list.name AS "table", info.name AS "column", info.type, info.pk FROM pragma_table_list AS list, pragma_table_xinfo(list.name) AS info
      WHERE list.schema = 'main' AND list.type = 'table' AND list.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND info.hidden = 0`,
  )
  return [...new Set(columns.map(({ table }) => table))]
    .filter((table) => !keptTables.has(table))
    .map((table) => {
      const own = columns.filter((one) => one.table === table)
      const primary = own.filter(({ pk }) => pk > 0).map(({ column }) => column)
      return {
        name: table,
        key: primary.length === 0 ? ['rowid'] : primary,
        texts: own.filter(({ type, column, pk }) => type === 'TEXT' && pk === 0 && !keptColumns.has(column)).map(({ column }) => column),
      }
    })
    .filter(({ texts }) => texts.length > 0)
}

/** Rows looked at before their changes are written. */
const rowsAtOnce = 5000

function maskTable(db: WriteDb, { name, key, texts: columns }: MaskedTable, persons: Persons): void {
  const seen = new Map<string, string>()
  const masked = (column: string, text: string): string => {
    if (identifierColumns.has(column))
      return persons.texts.isIdentifier(text) || isPersonsIdentifier(text) ? maskedIdentifier : persons.texts.mask(text)
    // Lists say the same again and again.
    const known = text.length < 200 ? seen.get(text) : undefined
    if (known !== undefined) return known
    const one = maskJson(text, persons)
    if (text.length < 200 && seen.size < 200_000) seen.set(text, one)
    return one
  }
  const ids = key.map((column) => sql.ref(column))
  const select = sql.join([...ids, ...columns.map((column) => sql.ref(column))])
  const where = sql.join(
    ids.map((id) => sql`${id} IS ${null}`),
    sql` AND `,
  )
  const updates = columns.map((column) => ({
    column,
    update: prepare(db, sql`UPDATE ${sql.table(name)} SET ${sql.ref(column)} = ${''} WHERE ${where}`),
  }))
  for (let offset = 0; ; offset += rowsAtOnce) {
    const rows = all(
      db,
      sql<
        Record<string, SqlValue>
      >`SELECT ${select} FROM ${sql.table(name)} ORDER BY ${sql.join(ids)} LIMIT ${rowsAtOnce} OFFSET ${offset}`,
    )
    for (const row of rows)
      for (const { column, update } of updates) {
        const text = row[column]
        if (typeof text !== 'string' || text === '') continue
        const now = masked(column, text)
        if (now === text) continue
        const rowKey = key.map((part) => row[part]!)
        try {
          update.run(now, ...rowKey)
        } catch (error) {
          // Two that were told apart by the name, or a text that became too long.
          if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error
          update.run(`${maskedIdentifier} ${rowKey.join(' ')}`, ...rowKey)
        }
      }
    if (rows.length < rowsAtOnce) return
  }
}
