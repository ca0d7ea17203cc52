import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal, type RefusalCode } from '#core/contract/refusal.ts'
import { newFileRefusal, replacedFileRefusal, systemCode } from '#core/contract/system-refusal.ts'
import { mustTakeFiles } from './access.ts'
import { type Connection, openReading, openWriting } from './connection.ts'
import { refusing } from './failures.ts'
import { type WriteDb, writeHandle } from './handles.ts'

export interface CopyOptions {
  readonly replace: boolean
  readonly mayRecover: boolean
  /** Changes the copy before it gets its name. */
  readonly change?: ((db: WriteDb) => void) | undefined
}

/**
 * A consistent copy of a project that may be open, in this process or another, at a new path. Of what `change` takes out nothing is left in it.
 * Refuses: what `putInPlace` refuses.
 */
export function copyProject(source: string, target: string, { replace, mayRecover, change }: CopyOptions): void {
  putInPlace(target, replace, (temporary) => {
    if (!change) return compact(openReading(source, mayRecover), temporary)
    const between = `${temporary}.whole.tmp`
    try {
      compact(openReading(source, mayRecover), between)
      const connection = openWriting(between)
      try {
        connection.transaction(() => change(writeHandle(connection))).immediate()
      } catch (error) {
        connection.close()
        throw error
      }
      // A second file: pages that were freed or written over are not copied.
      compact(connection, temporary)
    } finally {
      rmSync(between, { force: true })
      rmSync(`${between}-journal`, { force: true })
    }
  })
}

/** Writes all that there is into a new file, and closes. */
function compact(connection: Connection, target: string): void {
  try {
    connection.pragma('query_only = OFF')
    connection.prepare('VACUUM INTO ?').run(target)
  } finally {
    connection.close()
  }
}

/**
 * Writes a file under a temporary name in the target's folder and gives it its name when it is safe on the disk: at no moment is there
 * half a file under the name the user knows.
 * Refuses: file_exists (unless `replace`), folder_missing, folder_read_only, file_busy, disk_full, disk_failed.
 */
export function putInPlace(target: string, replace: boolean, write: (temporary: string) => void): void {
  if (!replace && existsSync(target)) throw new Refusal('file_exists')
  mustTakeFiles(dirname(target))
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    refusingFor(newFileRefusal, () => {
      write(temporary)
      flush(temporary, 'r+')
    })
    refusingFor(replacedFileRefusal, () => {
      if (replace) renameSync(temporary, target)
      else nameNew(temporary, target)
      flushFolder(dirname(target))
    })
  } finally {
    rmSync(temporary, { force: true })
    rmSync(`${temporary}-journal`, { force: true })
  }
}

/** Turns what the file system or SQLite did not do into refusals; a file that SQLite may not make is one that the folder does not take. */
function refusingFor(refusalOf: (error: unknown) => RefusalCode | undefined, work: () => void): void {
  try {
    refusing(work)
  } catch (error) {
    const code = error instanceof Refusal && error.code === 'permission' ? 'folder_read_only' : refusalOf(error)
    throw code === undefined ? error : new Refusal(code)
  }
}

/** Unlike a rename, a link never overwrites; where a file system knows no links, the name was free a moment ago. */
function nameNew(temporary: string, target: string): void {
  try {
    linkSync(temporary, target)
    unlinkSync(temporary)
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw error
    renameSync(temporary, target)
  }
}

function flush(path: string, mode: 'r' | 'r+'): void {
  const file = openSync(path, mode)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The name itself must reach the disk too; Windows cannot open folders and does it unasked. */
function flushFolder(folder: string): void {
  try {
    flush(folder, 'r')
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(systemCode(error) ?? '')) throw error
  }
}
