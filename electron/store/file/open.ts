import { randomUUID } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import Database from 'better-sqlite3'
import { Refusal } from '#core/contract/refusal.ts'
import { systemCode } from '#core/contract/system-refusal.ts'
import type { Topic } from '#core/model/vocabulary.ts'
import { writeObstacle } from './access.ts'
import { type Connection, openReading, openWriting } from './connection.ts'
import { copyProject, putInPlace } from './copy.ts'
import { refusing, storeFailure } from './failures.ts'
import { type WriteDb, writeHandle } from './handles.ts'
import { fileRefusal, hasHotJournal, readHeader } from './header.ts'
import { type Migration, migrate, newestVersion } from './migrate.ts'
import { claim, currentOwner, type Ownership } from './ownership.ts'
import { type Access, type Opened, ProjectFile, type ReadOnlyReason } from './project-file.ts'

export interface OpenOptions {
  readonly migrations: readonly Migration[]
  /** Who writes, for the history: asked at every command. */
  readonly who: () => string
  /** Who has the file open, as others are told ("anna on pc-12"). */
  readonly owner: string
  readonly readOnly: boolean
  /** Brings the content up to date with the program once the file is open for writing; runs in a transaction. */
  readonly prepare?: (db: WriteDb) => void
  /** Hears what changed: by commands, and by another process where that one writes. */
  readonly onChange: (topics: readonly Topic[]) => void
}

/** Up to this size the whole check runs before the file counts as open (about 0.1 s); above, between calls. */
const checkedAtOpen = 32 * 1024 * 1024

/**
 * Opens a project for writing where that is possible, else for reading with the reason in `access`.
 * An older schema is backed up beside the file and migrated; where it may only be read, a temporary copy is.
 * Refuses: file_missing, permission, empty_file, not_a_project, newer_version, corrupt, interrupted, disk_full.
 */
export function openProject(given: string, options: OpenOptions): ProjectFile {
  const path = realPath(given)
  const newest = newestVersion(options.migrations)
  const header = readHeader(path, newest)
  const obstacle = writeObstacle(path)
  const older = header.version < newest

  const writing = options.readOnly ? 'chosen' : (obstacle ?? takeForWriting(path, options.owner))
  if (typeof writing === 'object' && 'connection' in writing) {
    const { connection, ownership } = writing
    return opening(() => {
      if (older) {
        keepOld(path, header.version)
        migrate(connection, options.migrations)
      }
      connection.transaction(() => options.prepare?.(writeHandle(connection))).immediate()
      return project({
        path,
        identity: header.identity,
        reading: openReading(path, false),
        access: { kind: 'write', connection, ownership },
        cleanUp: nothing,
      })
    }, [() => connection.close(), () => ownership.release()])
  }

  const reason: ReadOnlyReason = typeof writing === 'object' ? 'in_use' : writing
  const owner = typeof writing === 'object' ? writing.owner : reason === 'chosen' ? (currentOwner(path)?.who ?? null) : null
  const access: Access = { kind: 'read', reason, owner }
  const mayRecover = obstacle === null
  if (!older)
    return opening(() => project({ path, identity: header.identity, reading: openReading(path, mayRecover), access, cleanUp: nothing }), [])
  const copy = migratedCopy(path, options.migrations, mayRecover)
  return opening(
    () => project({ path, identity: header.identity, reading: openReading(copy.path, true), access, cleanUp: copy.remove }),
    [copy.remove],
  )

  function project(opened: Opened): ProjectFile {
    const file = new ProjectFile(opened, options.who, options.onChange)
    if (header.bytes > checkedAtOpen) return file
    const problem = file.checkNow()[0]
    // By choice a damaged file can still be looked at: what can be read may be all there is.
    if (problem !== undefined && !options.readOnly) {
      file.close()
      throw new Refusal('corrupt', { problem })
    }
    return file
  }
}

/**
 * Makes a project file; `fill` writes its first rows. It gets its name when it is complete.
 * Refuses: in_use, and what `putInPlace` refuses.
 */
export function createProject(
  path: string,
  options: { readonly migrations: readonly Migration[]; readonly replace: boolean; readonly fill: (db: WriteDb) => void },
): void {
  if (options.replace) {
    const owner = currentOwner(path)
    if (owner) throw new Refusal('in_use', { owner: owner.who })
  }
  putInPlace(path, options.replace, (temporary) => {
    const connection = new Database(temporary)
    try {
      migrate(connection, options.migrations)
      connection.transaction(() => options.fill(writeHandle(connection))).immediate()
    } finally {
      connection.close()
    }
  })
}

/** A connection that writes with the marker taken, or who has it (null where a program without marker holds the file), or the obstacle. */
function takeForWriting(
  path: string,
  who: string,
): { readonly connection: Connection; readonly ownership: Ownership } | { readonly owner: string | null } | 'folder_read_only' {
  const present = currentOwner(path)
  if (present) return { owner: present.who }
  const connection = refusing(() => openWriting(path))
  try {
    // The write lock makes openers take turns at the marker, and rolls back what a writer that died left behind.
    connection.exec('BEGIN IMMEDIATE')
    const claimed = claim(path, who)
    connection.exec('ROLLBACK')
    if ('taken' in claimed) return { connection, ownership: claimed.taken }
    connection.close()
    return { owner: claimed.heldBy.who }
  } catch (error) {
    connection.close()
    if (['EACCES', 'EPERM', 'EROFS'].includes(systemCode(error) ?? '')) return 'folder_read_only'
    const failure = storeFailure(error)
    if (failure instanceof Refusal && failure.code === 'busy') return { owner: currentOwner(path)?.who ?? null }
    throw fileRefusal(failure)
  }
}

/** "Mix (schema 1).manumix" beside "Mix.manumix", made before a migration and never overwritten. */
function keepOld(path: string, version: number): void {
  const { dir, name, ext } = parse(path)
  const backup = join(dir, `${name} (schema ${version})${ext}`)
  if (!existsSync(backup)) copyProject(path, backup, { replace: false, mayRecover: true })
}

/** An older file that must not be changed is read through a migrated copy. */
function migratedCopy(
  path: string,
  migrations: readonly Migration[],
  mayRecover: boolean,
): { readonly path: string; readonly remove: () => void } {
  const copy = join(tmpdir(), `manumix-${randomUUID()}.manumix`)
  const remove = (): void => {
    rmSync(copy, { force: true })
    rmSync(`${copy}-journal`, { force: true })
  }
  return opening(() => {
    if (mayRecover) copyProject(path, copy, { replace: false, mayRecover })
    else if (hasHotJournal(path)) throw new Refusal('interrupted')
    else {
      copyFileSync(path, copy)
      chmodSync(copy, 0o600)
    }
    const connection = openWriting(copy)
    try {
      migrate(connection, migrations)
    } finally {
      connection.close()
    }
    return { path: copy, remove }
  }, [remove])
}

/** Undoes what was taken where opening fails half-way. */
function opening<T>(work: () => T, giveBack: readonly (() => void)[]): T {
  try {
    return refusing(work)
  } catch (error) {
    for (const give of giveBack) give()
    throw fileRefusal(error)
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    throw fileRefusal(error)
  }
}

function nothing(): void {
  return
}
