import { sql } from 'kysely'
import { all, prepare, type Prepared, script, type SqlValue, type WriteDb } from '../file/handles.ts'

/** A row as JSON can hold it: bytes as `{hex}`. Where `detached` is there, the row itself stays in its table and only loses its pointer. */
export interface ParkedRow {
  readonly table: string
  readonly detached?: string
  readonly row: Readonly<Record<string, string | number | null | { readonly hex: string }>>
}

/** Takes rows out of their tables with all that hangs on them, and puts them back as they were. */
export interface ParkedRows {
  /** The row with this id and everything that would be deleted with it, parents first; then deletes it. */
  park(id: number): readonly ParkedRow[]
  putBack(rows: readonly ParkedRow[]): void
}

interface Dependent {
  readonly table: string
  /** The parent's table and the column that points to its `id`. */
  readonly parent: string
  readonly column: string
}

/** Of the rows of one table that has an `id`. What hangs on them is found in the schema, so that a table added later is not forgotten. */
export function parkedRows(db: WriteDb, table: string): ParkedRows {
  const dependents = dependentsOf(db, table)
  const pointers = referencesTo(db, table, 'SET NULL').map((one) => ({
    ...one,
    select: prepare(db, sql<{ id: number }>`SELECT id FROM ${sql.table(one.table)} WHERE ${sql.ref(one.column)} = ${0}`),
    attach: prepare(db, sql`UPDATE ${sql.table(one.table)} SET ${sql.ref(one.column)} = ${0} WHERE id = ${0}`),
  }))
  const pointedTo = new Set([table, ...dependents.map(({ parent }) => parent)])
  const whole = prepare(db, sql<Row>`SELECT * FROM ${sql.table(table)} WHERE id = ${0}`)
  const remove = prepare(db, sql`DELETE FROM ${sql.table(table)} WHERE id = ${0}`)
  const statements = dependents.map((one) => ({
    ...one,
    select: prepare(db, sql<Row>`SELECT * FROM ${sql.table(one.table)} WHERE ${sql.ref(one.column)} = ${0}`),
  }))
  const inserts = new Map<string, Prepared<unknown>>()
  const insertInto = (name: string, columns: readonly string[]): Prepared<unknown> => {
    const key = `${name} ${columns.join(' ')}`
    let insert = inserts.get(key)
    if (!insert) {
      const places = sql.join(columns.map(() => sql`${null}`))
      insert = prepare(db, sql`INSERT INTO ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))}) VALUES (${places})`)
      inserts.set(key, insert)
    }
    return insert
  }

  return {
    park(id) {
      const found = new Map<string, readonly Row[]>([[table, whole.all(id)]])
      // A row may hang on two others.
      const parked = new Map(found.get(table)!.map((row) => [keyOf(table, row), { table, row: asJson(row) }]))
      for (const { table: name, parent, select } of statements) {
        const rows = (found.get(parent) ?? [])
          .flatMap((row) => select.all(row['id'] as number))
          .filter((row) => !parked.has(keyOf(name, row)))
        found.set(name, [...(found.get(name) ?? []), ...rows])
        for (const row of rows) parked.set(keyOf(name, row), { table: name, row: asJson(row) })
      }
      const detached = pointers.flatMap(({ table: name, column, select }) =>
        select.all(id).map((row): ParkedRow => ({ table: name, detached: column, row: { id: row.id } })),
      )
      remove.run(id)
      return [...parked.values(), ...detached]
    },
    putBack(rows) {
      // Another row may have got the id meanwhile: only where rows point to it, it is never given out twice.
      script(db, 'PRAGMA defer_foreign_keys = ON')
      const id = rows[0]?.row['id'] as number
      for (const { table: name, row, detached } of rows) {
        if (detached !== undefined) {
          pointers.find((one) => one.table === name && one.column === detached)?.attach.run(id, row['id'] as number)
          continue
        }
        const columns = Object.keys(row).filter((column) => column !== 'id' || pointedTo.has(name))
        insertInto(name, columns).run(...columns.map((column) => fromJson(row[column] ?? null)))
      }
    },
  }
}

type Row = Readonly<Record<string, SqlValue>>

/** Tables whose rows go with those of `table` (ON DELETE CASCADE), and theirs in turn. */
function dependentsOf(db: WriteDb, table: string): readonly Dependent[] {
  const found: Dependent[] = []
  const below = (parent: string): void => {
    for (const reference of referencesTo(db, parent, 'CASCADE')) {
      if (found.some(({ table: name, column }) => name === reference.table && column === reference.column)) continue
      found.push(reference)
      below(reference.table)
    }
  }
  below(table)
  return found
}

function referencesTo(db: WriteDb, parent: string, onDelete: 'CASCADE' | 'SET NULL'): readonly Dependent[] {
  return all(
    db,
    sql<Dependent>`
      SELECT child.name AS "table", key."table" AS parent, key."from" AS "column"
      FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key
      WHERE child.type = 'table' AND key."table" = ${parent} AND key.on_delete = ${onDelete} ORDER BY child.name, key.seq`,
  )
}

function keyOf(table: string, row: Row): string {
  return `${table} ${JSON.stringify(asJson(row))}`
}

function asJson(row: Row): ParkedRow['row'] {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof Uint8Array ? { hex: Buffer.from(value).toString('hex') } : (value as string | number | null),
    ]),
  )
}

function fromJson(value: ParkedRow['row'][string]): SqlValue {
  return typeof value === 'object' && value !== null ? Buffer.from(value.hex, 'hex') : value
}
