import { randomUUID } from 'node:crypto'
import { accessSync, constants, lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Refusal, type RefusalCode } from '#core/contract/refusal.ts'
import { newFileRefusal, readRefusal, replacedFileRefusal, systemCode } from '#core/contract/system-refusal.ts'

/** A path as the user means it: npm runs scripts in the program's folder and tells where the user stood. */
export function givenPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: stood } = process.env
  return resolve(script === 'manumix' && stood ? stood : process.cwd(), path)
}

/** The text of a small file; null for a folder, and for what is too large to be one. */
export function readText(path: string): string | null {
  return atFile(readRefusal, () => {
    const stats = statSync(path)
    return stats.isDirectory() || stats.size > largestText ? null : readFileSync(path, 'utf8')
  })
}

const largestText = 16 * 1024 * 1024

/** Writes a file under a temporary name first, so that a full disk leaves neither half of it nor none of the one before. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const before = atFile(writing, () => lstatSync(path, { throwIfNoEntry: false }))
  // A link, a pipe or a device stays what it is, and what may not be written is not replaced either.
  if (before?.isFile()) atFile(readRefusal, () => accessSync(path, constants.W_OK))
  if (before && (!before.isFile() || before.nlink > 1)) return atFile(writing, () => writeFileSync(path, content))
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    atFile(writing, () => writeFileSync(temporary, content, before && { mode: before.mode & 0o777 }))
    atFile(replacedFileRefusal, () => renameSync(temporary, path))
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** A folder that stands where the file was to be is of that name already. */
function writing(error: unknown): RefusalCode | undefined {
  return systemCode(error) === 'EISDIR' ? 'file_exists' : newFileRefusal(error)
}

function atFile<T>(refusalOf: (error: unknown) => RefusalCode | undefined, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = refusalOf(error)
    throw code === undefined ? error : new Refusal(code)
  }
}
