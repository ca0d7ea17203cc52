import type { Database as Connection, Statement } from 'better-sqlite3'
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  type QueryExecutorProvider,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Schema } from '../schema/schema.ts'

/** What better-sqlite3 binds and gives back in this schema (STRICT tables, integers below 2^53). */
export type SqlValue = string | number | bigint | Uint8Array | null

/** What queries get: it can only read. */
export interface ReadDb {
  /** Starts a typed SELECT, to be run by `all`, `first`, `values` or `tuples`; for raw SQL use Kysely's `sql` tag. */
  readonly from: Pick<Kysely<Schema>, 'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive'> & QueryExecutorProvider
  readonly [handle]: Handle
}

/** What commands get, inside a transaction only. A command may run queries too. */
export interface WriteDb extends ReadDb {
  /** Starts a typed INSERT, UPDATE or DELETE, to be run by `run` or `prepare`. */
  readonly into: Pick<Kysely<Schema>, 'insertInto' | 'updateTable' | 'deleteFrom' | 'replaceInto'> & QueryExecutorProvider
}

/** A Kysely builder or a `sql` fragment. */
export interface Query<Row> {
  compile(executor: QueryExecutorProvider): CompiledQuery<Row>
}

interface Handle {
  readonly connection: Connection
  readonly writable: boolean
  readonly statements: Map<string, Statement<SqlValue[]>>
}

const handle = Symbol('handle')
const keptStatements = 300

/** Writes SQL only; better-sqlite3 runs it, synchronously, because Kysely's own transactions are asynchronous and would interleave. */
const compiler = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** The reading handle of a connection. Only store/file makes handles. */
export function readHandle(connection: Connection): ReadDb {
  return { from: compiler, [handle]: { connection, writable: false, statements: new Map() } }
}

/** The writing handle of a connection. Only store/file makes handles. */
export function writeHandle(connection: Connection): WriteDb {
  return { from: compiler, into: compiler, [handle]: { connection, writable: true, statements: new Map() } }
}

/** All rows. */
export function all<Row>(db: ReadDb, query: Query<Row>): Row[] {
  const compiled = query.compile(db.from)
  return statementOf(db, compiled.sql).all(...bound(compiled)) as Row[]
}

/** The first row, or undefined. */
export function first<Row>(db: ReadDb, query: Query<Row>): Row | undefined {
  const compiled = query.compile(db.from)
  return statementOf(db, compiled.sql).get(...bound(compiled)) as Row | undefined
}

/** The first column of all rows: the cheapest way to read many numbers. */
export function values<Row>(db: ReadDb, query: Query<Row>): Row[keyof Row][] {
  const compiled = query.compile(db.from)
  const statement = statementOf(db, compiled.sql).pluck(true)
  try {
    return statement.all(...bound(compiled)) as Row[keyof Row][]
  } finally {
    statement.pluck(false)
  }
}

/** Rows one by one. Nothing may be written until the loop ends. */
export function* each<Row>(db: ReadDb, query: Query<Row>): Generator<Row> {
  const compiled = query.compile(db.from)
  const statement = checked(db, db[handle].connection.prepare<SqlValue[]>(compiled.sql))
  yield* statement.iterate(...bound(compiled)) as IterableIterator<Row>
}

/** Runs a statement that writes; `id` is the rowid of the last inserted row. */
export function run(db: WriteDb, query: Query<unknown>): { readonly changes: number; readonly id: number } {
  const compiled = query.compile(db.from)
  const { changes, lastInsertRowid } = statementOf(db, compiled.sql).run(...bound(compiled))
  return { changes, id: Number(lastInsertRowid) }
}

/** A statement compiled once and run with other values each time. */
export interface Prepared<Row> {
  all(...values: SqlValue[]): Row[]
  first(...values: SqlValue[]): Row | undefined
  run(...values: SqlValue[]): { readonly changes: number; readonly id: number }
}

/**
 * For loops: the query's own values only hold the places, `values` are given by position in the order Kysely wrote the parameters.
 * Kept as long as the caller keeps it.
 */
export function prepare<Row>(db: ReadDb, query: Query<Row>): Prepared<Row> {
  const statement = checked(db, db[handle].connection.prepare<SqlValue[]>(query.compile(db.from).sql))
  return {
    all: (...given) => statement.all(...given) as Row[],
    first: (...given) => statement.get(...given) as Row | undefined,
    run: (...given) => {
      const { changes, lastInsertRowid } = statement.run(...given)
      return { changes, id: Number(lastInsertRowid) }
    },
  }
}

/** Runs a script of several statements without values: migrations. */
export function script(db: WriteDb, statements: string): void {
  db[handle].connection.exec(statements)
}

function statementOf(db: ReadDb, text: string): Statement<SqlValue[]> {
  const { connection, statements } = db[handle]
  const kept = statements.get(text)
  if (kept) return kept
  const statement = checked(db, connection.prepare<SqlValue[]>(text))
  if (statements.size >= keptStatements) statements.delete(statements.keys().next().value!)
  statements.set(text, statement)
  return statement
}

/** A reading handle refuses at run time too: a `sql` fragment has no type that tells what it does. */
function checked(db: ReadDb, statement: Statement<SqlValue[]>): Statement<SqlValue[]> {
  if (!db[handle].writable && !statement.readonly) throw new Error('a reading handle was given a statement that writes')
  return statement
}

function bound(compiled: CompiledQuery): SqlValue[] {
  return compiled.parameters as SqlValue[]
}
