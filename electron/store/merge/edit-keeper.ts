import { sql } from 'kysely'
import type { Aspect } from '#core/instrument/aspects.ts'
import { changeKind, kindOfAspect } from '#core/merge/dated-changes.ts'
import type { Edit } from '#core/merge/edits.ts'
import { missingEdits } from '#core/merge/missing-edits.ts'
import { headsBeneath } from '#core/merge/removals.ts'
import { inForce, isToldApart, registersOfRow } from '#core/merge/state.ts'
import { groupKind, keyOfJoins, keyParts, sharedKey, type Values } from '#core/merge/tables.ts'
import { all, first, type ReadDb, run, script, type SqlValue, type WriteDb } from '../file/handles.ts'
import { kindsOf, mergedTables, type StoredTable } from './merged-tables.ts'
import { addEdits, allRegisters, derivedUuid, headReader, ownUuid } from './stored-edits.ts'
import { type KeysOf, ownKey, rowValues, storedState } from './stored-state.ts'

type Row = Readonly<Record<string, SqlValue>>

/**
 * Keeps the edits of a file that is written to, so that no command has to: temporary triggers note which rows were touched, and at the end of
 * a command each of their registers that says something else than its edits gets another one.
 */
export class EditKeeper {
  readonly #tables: readonly StoredTable[]
  readonly #who: () => string
  #complete = false

  /** Null where the file's schema has no edits. */
  static of(db: WriteDb, who: () => string): EditKeeper | null {
    const has = first(db, sql`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'edit'`)
    return has ? new EditKeeper(db, who) : null
  }

  private constructor(db: WriteDb, who: () => string) {
    this.#tables = mergedTables(db)
    this.#who = who
    script(db, 'CREATE TEMP TABLE touched (tbl TEXT NOT NULL, place TEXT NOT NULL, PRIMARY KEY (tbl, place)) WITHOUT ROWID')
    for (const table of this.#tables) script(db, triggersOf(table))
  }

  /** Makes the first edits of what was there before there were edits; true where it wrote. Inside a transaction, before the first command. */
  complete(db: WriteDb): boolean {
    if (this.#complete) return false
    this.#complete = true
    if (hasAllKinds(db, this.#tables)) return false
    completeEdits(db, this.#tables, this.#who())
    return true
  }

  /** Writes the edits of what was touched since the last call. */
  record(db: WriteDb): void {
    const touched = all(db, sql<{ tbl: string; place: string }>`SELECT tbl, place FROM temp.touched`)
    if (touched.length === 0) return
    this.forget(db)
    const edits = touchedEdits(db, this.#tables, touched, this.#who())
    if (edits.length > 0) addEdits(db, edits, () => false)
  }

  /** What was touched is told by edits already. */
  forget(db: WriteDb): void {
    forgetTouched(db)
  }
}

/** For a command that writes edits itself, in a file that is kept or one that is being made. */
export function forgetTouched(db: WriteDb): void {
  if (first(db, sql`SELECT 1 FROM sqlite_temp_schema WHERE name = 'touched'`)) run(db, sql`DELETE FROM temp.touched`)
}

/** Compares all that is merged with the edits, and writes those that are missing. */
export function completeEdits(db: WriteDb, tables: readonly StoredTable[], who: string): void {
  const made = { who, at: new Date().toISOString(), sinceEdits: hasAllKinds(db, tables), uuidOf: derivedUuid }
  addEdits(db, missingEdits(storedState(db, tables), allRegisters(db), tables, made), () => false)
  run(db, db.into.updateTable('project').set({ edited_kinds: kindsOf(tables).join(' ') }))
}

/** Whether all that is merged has edits. */
export function hasAllKinds(db: ReadDb, tables: readonly StoredTable[]): boolean {
  return first(db, db.from.selectFrom('project').select('edited_kinds'))?.edited_kinds === kindsOf(tables).join(' ')
}

/** Notes the uuid of a touched row, or the columns that it is known by. */
function triggersOf({ table, joins }: StoredTable): string {
  const place = (row: 'OLD' | 'NEW'): string =>
    joins.length === 0 ? `lower(hex(${row}.uuid))` : `json_array(${joins.map((column) => `${row}."${column}"`).join(', ')})`
  // Not OR IGNORE: an upsert puts its own way of dealing with conflicts in its place.
  const note = (row: 'OLD' | 'NEW'): string =>
    `INSERT INTO touched SELECT '${table}', ${place(row)} WHERE NOT EXISTS (SELECT 1 FROM touched WHERE tbl = '${table}' AND place = ${place(row)});`
  return `
    CREATE TEMP TRIGGER touch_insert_${table} AFTER INSERT ON main."${table}" BEGIN ${note('NEW')} END;
    CREATE TEMP TRIGGER touch_update_${table} AFTER UPDATE ON main."${table}" BEGIN ${note('OLD')} ${note('NEW')} END;
    CREATE TEMP TRIGGER touch_delete_${table} AFTER DELETE ON main."${table}" BEGIN ${note('OLD')} END;`
}

function touchedEdits(
  db: ReadDb,
  tables: readonly StoredTable[],
  touched: readonly { readonly tbl: string; readonly place: string }[],
  who: string,
): readonly Edit[] {
  const heads = headReader(db)
  const keysOf = keyReader(db, tables)
  const at = new Date().toISOString()
  const edits: Edit[] = []
  const add = (kind: string, key: string, value: string | null, over: readonly Edit[]): void => {
    edits.push({ uuid: ownUuid(), kind, key, value, over: over.map(({ uuid }) => uuid), who, at })
  }
  const removed: { readonly table: StoredTable; readonly key: string }[] = []
  for (const table of tables)
    for (const { place } of touched.filter(({ tbl }) => tbl === table.table)) {
      const row = rowAt(db, table, place)
      const key = row && table.joins.length === 0 ? ownKey(table, row, keysOf) : placeKey(table, place, keysOf)
      if (key === null || key.startsWith(sharedKey)) continue
      if (row === undefined) removed.push({ table, key })
      else compare(table, key, rowValues(table, row, keysOf))
    }
  const gone = new Set(removed.filter(({ table }) => table.joins.length === 0).map(({ key }) => key))
  for (const { table, key } of removed) {
    const own = heads(table.table, key)
    if (own.length === 0 || own[0]!.value === null || isHidden(table, key)) continue
    add(table.table, key, null, table.joins.length > 0 ? own : [...own, ...headsBeneath(allRegisters(db).values(), key, tables)])
  }
  for (const key of touchedChanges()) stateAspect(key)
  return edits

  function compare(table: StoredTable, key: string, row: Values): void {
    const told = new Map(registersOfRow(table, key, row).map((one) => [one.kind, one.value]))
    const groups = table.grain === 'row' ? [] : table.groups
    for (const group of [[], ...groups]) {
      const kind = group.length === 0 ? table.table : groupKind(table, group)
      const own = heads(kind, key)
      const before = inForce({ kind, key, heads: own }, table, group)
      const now = told.get(kind) ?? null
      if (now === before) continue
      if (group[0] === table.unique[0] && group.length === 1 && before !== null && now !== null)
        if (isToldApart(String(JSON.parse(now)), String(JSON.parse(before)), key)) continue
      add(kind, key, now, own)
    }
  }

  /** Keys of dated changes that were made, changed or removed. */
  function touchedChanges(): readonly string[] {
    return edits.filter(({ kind }) => kind === changeKind).map(({ key }) => key)
  }

  /** Which of several values is in force may hang on when they came: where that changes, the one that stands is stated. */
  function stateAspect(change: string): void {
    const [key, aspect] = keyParts(change) as [string, Aspect]
    const kind = kindOfAspect(aspect)
    const own = heads(kind, key)
    const table = tables.find((one) => one.table === 'instrument')!
    const row = own.length > 1 && edits.every((edit) => edit.kind !== kind || edit.key !== key) ? rowAt(db, table, key) : undefined
    if (row === undefined) return
    const told = registersOfRow(table, key, rowValues(table, row, keysOf)).find((one) => one.kind === kind)
    add(kind, key, told?.value ?? null, own)
  }

  /** A row that went because what it refers to is gone: it comes back with that. */
  function isHidden(table: StoredTable, key: string): boolean {
    if (table.joins.length > 0) return keyParts(key).some((part) => gone.has(part))
    return Object.entries(table.references).some(([column, { required }]) => {
      const group = required ? table.groups.find((one) => one.includes(column)) : undefined
      if (!group) return false
      const value = table.grain === 'row' ? heads(table.table, key)[0]?.value : heads(groupKind(table, group), key)[0]?.value
      return [...gone].some((parent) => value?.includes(parent) === true)
    })
  }
}

/** Keys by row id, of a table when they are asked for. */
function keyReader(db: ReadDb, tables: readonly StoredTable[]): KeysOf {
  const cache = new Map<string, Map<number, string>>()
  const keysOf: KeysOf = (name) => {
    const known = cache.get(name)
    const table = tables.find((one) => one.table === name)
    if (known || !table) return known
    const rows = all(db, sql<Row>`SELECT * FROM ${sql.table(name)}`)
    const keys = new Map(rows.map((row) => [Number(row['id']), ownKey(table, row, keysOf)]))
    cache.set(name, keys)
    return keys
  }
  return keysOf
}

/** The key of what is, or was, at a place; null where one of the rows that it joins is gone. */
function placeKey(table: StoredTable, place: string, keysOf: KeysOf): string | null {
  if (table.joins.length === 0) return place
  const row = rowValues(table, placeValues(table, place), keysOf)
  return table.joins.some((column) => table.references[column] && row[column] === null) ? null : keyOfJoins(table, row)
}

function placeValues({ joins }: StoredTable, place: string): Row {
  const values = JSON.parse(place) as readonly SqlValue[]
  return Object.fromEntries(joins.map((column, at) => [column, values[at]!]))
}

function rowAt(db: ReadDb, table: StoredTable, place: string): Row | undefined {
  if (table.joins.length === 0)
    return first(db, sql<Row>`SELECT * FROM ${sql.table(table.table)} WHERE uuid = ${Buffer.from(place, 'hex')}`)
  const where = sql.join(
    Object.entries(placeValues(table, place)).map(([column, value]) => sql`${sql.ref(column)} IS ${value}`),
    sql` AND `,
  )
  return first(db, sql<Row>`SELECT * FROM ${sql.table(table.table)} WHERE ${where}`)
}
