import Database from 'better-sqlite3'
import { hasHotJournal } from './header.ts'

export type Connection = Database.Database

/** Waits this long for another program's lock before giving up. */
const patience = 5000

/** A connection that writes. */
export function openWriting(path: string): Connection {
  const connection = new Database(path, { fileMustExist: true, timeout: patience })
  try {
    settle(connection)
    // One file, not three: it is copied, mailed and put on shares. Also turns back a file that another tool set to WAL.
    connection.pragma('journal_mode = DELETE')
    connection.pragma('synchronous = FULL')
    // Deleted text must not stay readable in a file that is passed on.
    connection.pragma('secure_delete = FAST')
  } catch (error) {
    connection.close()
    throw error
  }
  return connection
}

/**
 * A connection that reads. With `mayRecover` it is opened for writing but forbidden to (query_only), so that it can roll back the journal of
 * a writer that died, as every reader must before reading; a read-only connection fails there.
 */
export function openReading(path: string, mayRecover: boolean): Connection {
  const connection = new Database(path, { fileMustExist: true, timeout: patience, readonly: !mayRecover })
  try {
    if (mayRecover) connection.pragma('query_only = ON')
    settle(connection)
    connection.prepare('SELECT count(*) FROM sqlite_schema').get()
  } catch (error) {
    connection.close()
    throw error
  }
  return connection
}

/**
 * A connection for one long transaction. Its changes stay in memory until the commit or until `letSpill`: a spilled page needs the exclusive
 * lock, and nobody else can read the file any more. By the number of pages, because on and off count only outside a transaction.
 */
export function openLong(path: string): Connection {
  const connection = openWriting(path)
  connection.pragma(`cache_spill = ${2 ** 31 - 1}`)
  connection.pragma(`cache_size = -${longCache / 1024}`)
  return connection
}

const longCache = 16 * 1024 * 1024

/** Whether a long transaction made the file larger by more than may stay in memory; `before`: its pages at the beginning. */
export function outgrown(connection: Connection, before: number): boolean {
  return (pagesOf(connection) - before) * (connection.pragma('page_size', { simple: true }) as number) > longCache
}

export function pagesOf(connection: Connection): number {
  return connection.pragma('page_count', { simple: true }) as number
}

/** From now on changes that outgrow the cache go to the file. */
export function letSpill(connection: Connection): void {
  connection.pragma('cache_spill = 1')
}

/**
 * Ends a transaction that failed. Where the disk failed while changes were leaving the memory, SQLite ends it by itself but leaves what was
 * written to be rolled back by the next reader that may write; until then nobody else could read the file. So it is read here.
 */
export function giveUp(connection: Connection): void {
  if (connection.inTransaction) connection.exec('ROLLBACK')
  else if (hasHotJournal(connection.name))
    try {
      connection.prepare('SELECT count(*) FROM sqlite_schema').get()
    } catch {
      // The disk does not even let this through: the journal stays beside the file, and the next opening rolls back.
    }
}

/** https://www.sqlite.org/security.html: what a file from a stranger may not do to us. */
function settle(connection: Connection): void {
  connection.pragma('trusted_schema = OFF')
  connection.pragma('cell_size_check = ON')
  connection.pragma('foreign_keys = ON')
  connection.pragma('mmap_size = 0')
}
