import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Refusal } from '#core/contract/refusal.ts'
import { readRefusal, systemCode } from '#core/contract/system-refusal.ts'

/** "MNMX": bytes 68 to 71 of every project file (PRAGMA application_id). */
export const applicationId = 0x4d4e4d58

const magic = 'SQLite format 3\0'
const headerBytes = 100

/** What the first 100 bytes say (https://www.sqlite.org/fileformat2.html#the_database_header). */
export interface ProjectHeader {
  /** Schema version (PRAGMA user_version). */
  readonly version: number
  /** Identity of the file, whatever path leads to it. */
  readonly identity: string
  readonly bytes: number
}

/**
 * Looks at a file before SQLite opens it, so that foreign files are refused in plain words and never touched.
 * Must not be called for a file that this process has open: closing it would drop the locks of the whole process (POSIX).
 * Refuses: file_missing, permission, empty_file, not_a_project, corrupt, newer_version.
 */
export function readHeader(path: string, newest: number): ProjectHeader {
  const { bytes, size, identity } = firstBytes(path)
  if (size === 0) throw new Refusal('empty_file')
  if (bytes.length < headerBytes || bytes.toString('latin1', 0, 16) !== magic) throw new Refusal('not_a_project', { kind: 'other' })
  if (bytes.readUInt32BE(68) !== applicationId) throw new Refusal('not_a_project', { kind: 'sqlite' })

  const version = bytes.readUInt32BE(60)
  if (version > newest) throw new Refusal('newer_version', { version, known: newest })
  if (version === 0) throw new Refusal('corrupt', { problem: 'schema version 0' })

  const stored = bytes.readUInt16BE(16)
  const pageSize = stored === 1 ? 65536 : stored
  const pages = bytes.readUInt32BE(28)
  // The page count holds where both change counters agree; a journal may still be about to restore the missing end.
  const countHolds = bytes.readUInt32BE(24) === bytes.readUInt32BE(92)
  if (countHolds && size < pages * pageSize && !hasHotJournal(path)) throw new Refusal('corrupt', { problem: 'file is cut short' })
  return { version, identity, bytes: size }
}

function firstBytes(path: string): { readonly bytes: Buffer; readonly size: number; readonly identity: string } {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    throw fileRefusal(error)
  }
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) throw new Refusal('not_a_project', { kind: 'other' })
    const bytes = Buffer.alloc(headerBytes)
    return { bytes: bytes.subarray(0, readSync(file, bytes, 0, headerBytes, 0)), size: stat.size, identity: `${stat.dev}:${stat.ino}` }
  } finally {
    closeSync(file)
  }
}

/**
 * Whether a rollback journal beside the file must be played back before the file can be trusted: a writer died at work, or is at it.
 * One that begins with zeros was never needed, and the next writer overwrites it (https://www.sqlite.org/fileformat2.html#the_rollback_journal).
 * Never delete one.
 */
export function hasHotJournal(path: string): boolean {
  let journal: number
  try {
    journal = openSync(`${path}-journal`, 'r')
  } catch {
    return false
  }
  try {
    const start = Buffer.alloc(1)
    return readSync(journal, start, 0, 1, 0) === 1 && start[0] !== 0
  } finally {
    closeSync(journal)
  }
}

/** A failed call of the file system as a refusal; anything unexpected is passed on as the bug it is. */
export function fileRefusal(error: unknown): unknown {
  if (systemCode(error) === 'EISDIR') return new Refusal('not_a_project', { kind: 'other' })
  const code = readRefusal(error)
  return code === undefined ? error : new Refusal(code)
}
