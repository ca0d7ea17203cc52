import Database from 'better-sqlite3'

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
 * A connection for one long transaction. Its changes stay in memory until the commit (`cache_spill` off): a spilled page would need the
 * exclusive lock, and queries could not see the state before any more.
 */
export function openLong(path: string): Connection {
  const connection = openWriting(path)
  connection.pragma('cache_spill = OFF')
  connection.pragma('cache_size = -65536')
  return connection
}

/** https://www.sqlite.org/security.html: what a file from a stranger may not do to us. */
function settle(connection: Connection): void {
  connection.pragma('trusted_schema = OFF')
  connection.pragma('cell_size_check = ON')
  connection.pragma('foreign_keys = ON')
  connection.pragma('mmap_size = 0')
}
