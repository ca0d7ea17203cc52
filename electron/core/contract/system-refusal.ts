import type { RefusalCode } from './refusal.ts'

/** The refusals that are errors of the system. */
export type SystemRefusal = Extract<
  RefusalCode,
  'file_missing' | 'permission' | 'folder_read_only' | 'file_busy' | 'file_exists' | 'disk_full' | 'disk_failed'
>

/** What the system says where a file cannot be read, as a refusal; undefined for what is none of its errors or is nobody's fault but the program's. */
export function readRefusal(error: unknown): SystemRefusal | undefined {
  return refusals[systemCode(error) ?? '']
}

/** … where a new file cannot be made: in a folder that is there, what is not allowed is to write into it. */
export function newFileRefusal(error: unknown): RefusalCode | undefined {
  const code = readRefusal(error)
  if (code === 'file_missing') return 'folder_missing'
  return code === 'permission' ? 'folder_read_only' : code
}

/** … where a file cannot take the place of another in a folder that takes files: on Windows, a program has that one open. */
export function replacedFileRefusal(error: unknown): RefusalCode | undefined {
  const code = readRefusal(error)
  return code === 'permission' ? 'file_busy' : code
}

/** "ENOENT" and the like; undefined where the error is none of the system. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

const refusals: Readonly<Record<string, SystemRefusal>> = {
  ENOENT: 'file_missing',
  ENOTDIR: 'file_missing',
  EACCES: 'permission',
  EPERM: 'permission',
  EROFS: 'folder_read_only',
  EBUSY: 'file_busy',
  ETXTBSY: 'file_busy',
  EEXIST: 'file_exists',
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EFBIG: 'disk_full',
  EIO: 'disk_failed',
}
