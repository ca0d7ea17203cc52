import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, openReading } from './connection.ts'
import { type ReadDb, readHandle } from './handles.ts'

/** The committed state in a file of its own, to be read while a long transaction has the project's file for itself. */
export interface Aside {
  readonly connection: Connection
  readonly db: ReadDb
  /** Lets go of it and removes it. */
  close(): void
}

/** Eight megabytes. */
const pagesAtOnce = 2000

/** Copies what `reading` sees, in slices between which queries are answered. The copy stands in a folder that only this user may look into. */
export async function putAside(reading: Connection): Promise<Aside> {
  const folder = mkdtempSync(join(tmpdir(), 'manumix-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  const path = join(folder, 'aside.manumix')
  try {
    await reading.backup(path, { progress: () => pagesAtOnce })
    const connection = openReading(path, false)
    return {
      connection,
      db: readHandle(connection),
      close() {
        connection.close()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}
