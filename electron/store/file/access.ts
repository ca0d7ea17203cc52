import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
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

/** Whether a file or folder may be written by its mode bits and for this user. */
function isWritable(path: string): boolean {
  let mode: number
  try {
    ;({ mode } = statSync(path))
  } catch (error) {
    throw fileRefusal(error)
  }
  if ((mode & 0o222) === 0) return false
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
