import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileGrant } from '#core/page/host-files.ts'
import { fileName } from './file-name.ts'

/** Bytes that a single sheet may have, and all of a session together. */
const largestUpload = 1024 ** 3
const largestSession = 8 * 1024 ** 3

/** Sheets sent by the page, kept as temporary files for as long as the host runs. */
export interface Uploads {
  /** Streams a request's body to a file. Null where it is too large or has no usable name. */
  take(request: IncomingMessage, name: string): Promise<FileGrant | null>
  /** Deletes all of them. */
  remove(): Promise<void>
}

export async function keepUploads(grant: (path: string) => FileGrant): Promise<Uploads> {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-'))
  let count = 0
  let total = 0
  return {
    take: async (request, name) => {
      const file = fileName(name)
      if (file === null) return null
      // A folder each, so that a file keeps its name however many have the same.
      const place = join(folder, String((count += 1)))
      await mkdir(place, { mode: 0o700 })
      let size = 0
      const meter = new Transform({
        transform: (chunk: Buffer, _encoding, pass) => {
          size += chunk.length
          total += chunk.length
          pass(size > largestUpload || total > largestSession ? new Error('too large') : null, chunk)
        },
      })
      try {
        await pipeline(request, meter, createWriteStream(join(place, file), { flags: 'wx', mode: 0o600 }))
        return grant(join(place, file))
      } catch {
        total -= size
        await rm(place, { recursive: true, force: true })
        return null
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
