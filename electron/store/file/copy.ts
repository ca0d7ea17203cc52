import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '#core/contract/refusal.ts'
import { openReading } from './connection.ts'
import { refusing } from './failures.ts'
import { fileRefusal, systemCode } from './header.ts'

/**
 * A consistent copy of a project that may be open, in this process or another, at a new path.
 * Refuses: file_exists (unless `replace`), disk_full, permission, folder_read_only.
 */
export function copyProject(source: string, target: string, options: { readonly replace: boolean; readonly mayRecover: boolean }): void {
  putInPlace(target, options.replace, (temporary) => {
    const connection = openReading(source, options.mayRecover)
    try {
      connection.pragma('query_only = OFF')
      connection.prepare('VACUUM INTO ?').run(temporary)
    } finally {
      connection.close()
    }
  })
}

/**
 * Writes a file under a temporary name in the target's folder and gives it its name when it is safe on the disk: at no moment is there
 * half a file under the name the user knows.
 */
export function putInPlace(target: string, replace: boolean, write: (temporary: string) => void): void {
  if (!replace && existsSync(target)) throw new Refusal('file_exists')
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    refusing(() => write(temporary))
    flush(temporary, 'r+')
    if (replace) renameSync(temporary, target)
    else nameNew(temporary, target)
    flushFolder(dirname(target))
  } catch (error) {
    throw fileRefusal(error)
  } finally {
    rmSync(temporary, { force: true })
    rmSync(`${temporary}-journal`, { force: true })
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
