import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { createProject } from '#store/file/open.ts'
import { fillShelf, smallMigrations } from './small-schema.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'manumix-test-'))
  folders.push(folder)
  return folder
}

/** Makes a project with one shelf of two books and gives its path. */
export function smallProject(name = 'small.manumix'): string {
  const path = join(temporaryFolder(), name)
  createProject(path, { migrations: smallMigrations, replace: false, fill: fillShelf })
  return path
}
