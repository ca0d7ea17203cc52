import { access, constants, readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { FileGrant, ProjectFolder } from '#core/page/host-files.ts'
import { fileName } from './file-name.ts'

const extension = '.manumix'

/** The folders whose projects are opened in place, and nothing else of the disk. */
export interface ProjectFolders {
  list(): Promise<readonly ProjectFolder[]>
  /** A token for a new project in one of the folders; null where the folder is not one of them or the name is taken. */
  newIn(folder: string, name: string): Promise<FileGrant | null>
}

export function projectFolders(folders: readonly string[], grant: (path: string) => FileGrant): ProjectFolders {
  const known = [...new Set(folders.map((folder) => resolve(folder)))]
  // The same file keeps its token however often the list is asked for.
  const granted = new Map<string, FileGrant>()
  const grantOnce = (path: string): FileGrant => {
    const had = granted.get(path)
    if (had !== undefined) return had
    const made = grant(path)
    granted.set(path, made)
    return made
  }

  async function listOne(folder: string): Promise<ProjectFolder | null> {
    const names = await readdir(folder).catch(() => null)
    if (names === null) return null
    const files = await Promise.all(
      names
        .filter((name) => name.toLowerCase().endsWith(extension))
        .map(async (name) => {
          const path = join(folder, name)
          const facts = await stat(path).catch(() => null)
          if (facts === null || !facts.isFile()) return null
          const writable = await access(path, constants.W_OK).then(
            () => true,
            () => false,
          )
          const { token } = grantOnce(path)
          return { token, name, changedAt: facts.mtime.toISOString(), writable }
        }),
    )
    return { folder, files: files.filter((file) => file !== null).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)) }
  }

  return {
    list: async () => (await Promise.all(known.map(listOne))).filter((folder) => folder !== null),
    newIn: async (folder, name) => {
      if (!known.includes(folder)) return null
      const wanted = fileName(name)
      if (wanted === null) return null
      const path = join(folder, wanted.toLowerCase().endsWith(extension) ? wanted : `${wanted}${extension}`)
      const taken = await stat(path).then(
        () => true,
        () => false,
      )
      return taken ? null : grantOnce(path)
    },
  }
}
