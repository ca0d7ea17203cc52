import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import type { Grants } from './grants.ts'
import { userFile } from './user-files.ts'

const recentShape = z.array(z.object({ name: z.string(), path: z.string(), openedAt: z.string() }))
const kept = 20

export interface RecentProject {
  readonly name: string
  readonly file: string
  readonly folder: string
  readonly openedAt: string
  /** Null where the file is gone. */
  readonly token: string | null
}

export interface RecentProjects {
  list(): RecentProject[]
  remember(path: string, name: string): void
  forget(folder: string, file: string): void
}

/** The projects opened last on this machine, newest first. */
export function recentProjects(userFolder: string, grants: Grants, remembers: boolean): RecentProjects {
  const file = userFile(join(userFolder, 'recent-projects.json'), recentShape, [])
  return {
    list: () =>
      file.read().map(({ name, path, openedAt }) => ({
        name,
        openedAt,
        file: basename(path),
        folder: dirname(path),
        token: existsSync(path) ? grants.grant(path).token : null,
      })),
    remember: (path, name) => {
      if (!remembers) return
      file.write([{ name, path, openedAt: new Date().toISOString() }, ...file.read().filter((one) => one.path !== path)].slice(0, kept))
    },
    forget: (folder, name) => file.write(file.read().filter((one) => one.path !== join(folder, name))),
  }
}
