import { chmodSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { RefusalCode } from '#core/contract/refusal.ts'
import { replacedFileRefusal } from '#core/contract/system-refusal.ts'
import { hasWriteBits } from '#store/file/access.ts'
import { putInPlace } from '#store/file/copy.ts'
import { fileRefusal } from '#store/file/header.ts'
import { createProject } from '#store/file/open.ts'
import { smallProject, temporaryFolder } from './small-project.ts'
import { fillShelf, open, smallMigrations } from './small-schema.ts'

const refused = (code: RefusalCode) => expect.objectContaining({ name: 'Refusal', code })
const system = (code: string): Error => Object.assign(new Error(code), { code })
const newIn = (folder: string): string => join(folder, 'new.manumix')

describe('a folder that takes no files', () => {
  it('refuses a new project and a copy as write-protected, whoever asks, and nothing is left in it', () => {
    const folder = join(temporaryFolder(), 'protected')
    mkdirSync(folder)
    chmodSync(folder, 0o555)
    expect(() => createProject(newIn(folder), { migrations: smallMigrations, replace: false, fill: fillShelf })).toThrow(
      refused('folder_read_only'),
    )
    const project = open(smallProject())
    expect(() => project.copyTo(newIn(folder), false)).toThrow(refused('folder_read_only'))
    project.close()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([system('EACCES'), system('EPERM'), system('EROFS'), new Database.SqliteError('unable to open', 'SQLITE_CANTOPEN')])(
    'refuses what it must hold as write-protected where the system says %s',
    (error) => {
      const write = (): void => {
        throw error
      }
      expect(() => putInPlace(newIn(temporaryFolder()), false, write)).toThrow(refused('folder_read_only'))
    },
  )

  it('that is not there is told as such', () => {
    expect(() => putInPlace(newIn(join(temporaryFolder(), 'none')), false, () => undefined)).toThrow(refused('folder_missing'))
  })

  it('is not told by the read-only attribute of Windows, which Documents and Desktop have', () => {
    expect(hasWriteBits(0o444, true, 'win32')).toBe(true)
    expect(hasWriteBits(0o444, false, 'win32')).toBe(false)
    expect(hasWriteBits(0o555, true, 'linux')).toBe(false)
  })
})

describe('a file that another program has open', () => {
  it('is told as such, when it is read and when it is replaced', () => {
    expect(fileRefusal(system('EBUSY'))).toEqual(refused('file_busy'))
    for (const code of ['EBUSY', 'EPERM', 'EACCES']) expect(replacedFileRefusal(system(code))).toBe('file_busy')
  })
})
