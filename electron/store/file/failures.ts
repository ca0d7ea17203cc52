import Database from 'better-sqlite3'
import { Refusal } from '#core/contract/refusal.ts'

/**
 * What SQLite could not do for reasons outside the program, as a refusal (https://www.sqlite.org/rescode.html).
 * Anything else, constraint violations among them, is passed on as the bug it is.
 */
export function storeFailure(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const { code } = error
  if (code === 'SQLITE_FULL') return new Refusal('disk_full')
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return new Refusal('corrupt', { problem: error.message })
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new Refusal('busy', { action: 'other_program' })
  // A reader met the journal of a writer that died and may not roll it back.
  if (code === 'SQLITE_READONLY_ROLLBACK' || code === 'SQLITE_READONLY_RECOVERY') return new Refusal('interrupted')
  if (code === 'SQLITE_READONLY_DBMOVED') return new Refusal('file_missing')
  if (code === 'SQLITE_READONLY_DIRECTORY') return new Refusal('folder_read_only')
  if (code.startsWith('SQLITE_READONLY')) return new Refusal('read_only', { reason: 'file_read_only' })
  if (code === 'SQLITE_PERM' || code === 'SQLITE_AUTH') return new Refusal('permission')
  if (code.startsWith('SQLITE_CANTOPEN')) return new Refusal('permission')
  if (code.startsWith('SQLITE_IOERR')) return new Refusal('disk_failed', { code })
  return error
}

/** In a command, a missing parent means that the row which something was to hang on has gone meanwhile. */
export function staleRow(error: unknown): unknown {
  return error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY' ? new Refusal('not_found') : error
}

/** Runs the work and turns SQLite's outside failures into refusals. */
export function refusing<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw storeFailure(error)
  }
}
