import { accessSync, constants, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from '#core/contract/refusal.ts'
import { fileRefusal } from './header.ts'

/**
 * Why a project at this path can only be read, or null. The write bits count even for an administrator, whom the system would
 * let write: who set a file read-only meant it. On Windows the bits show the read-only attribute.
 */
export function writeObstacle(path: string): 'file_read_only' | 'folder_read_only' | null {
  if (!isWritable(path)) return 'file_read_only'
  // Without a writable folder there is no journal, so no transaction is safe.
  return isWritable(dirname(path)) ? null : 'folder_read_only'
}

/** Refuses `folder_missing` and `folder_read_only` where no file can be made in a folder. */
export function mustTakeFiles(folder: string): void {
  let writable: boolean
  try {
    writable = isWritable(folder)
  } catch (error) {
    throw error instanceof Refusal && error.code === 'file_missing' ? new Refusal('folder_missing') : error
  }
  if (!writable) throw new Refusal('folder_read_only')
}

/** Whether a file or folder may be written by its mode bits and for this user. */
function isWritable(path: string): boolean {
  let stats: Stats
  try {
    stats = statSync(path)
  } catch (error) {
    throw fileRefusal(error)
  }
  if (!hasWriteBits(stats.mode, stats.isDirectory(), process.platform)) return false
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** On Windows a folder's read-only attribute says only that it looks special, as Documents and Desktop do; files can be made in it. */
export function hasWriteBits(mode: number, isFolder: boolean, platform: NodeJS.Platform): boolean {
  return (mode & 0o222) !== 0 || (isFolder && platform === 'win32')
}
