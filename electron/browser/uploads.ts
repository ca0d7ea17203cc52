import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import type { RefusalCode } from '#core/contract/refusal.ts'
import { newFileRefusal } from '#core/contract/system-refusal.ts'
import type { FileGrant } from '#core/page/host-files.ts'
import { fileName } from './file-name.ts'

/** Bytes that a single sheet may have, and all of a session together. */
const largestUpload = 1024 ** 3
const largestSession = 8 * 1024 ** 3

/** Sheets sent by the page, kept as temporary files for as long as the host runs. */
export interface Uploads {
  /** Takes a request's body as a file; refuses `invalid` for a name that is none, `too_large`, `disk_full` and what else the disk refuses. */
  take(request: IncomingMessage, name: string): Promise<FileGrant | RefusalCode>
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
      if (file === null) {
        await readAway(request)
        return 'invalid'
      }
      // A folder each, so that a file keeps its name however many have the same.
      const place = join(folder, String((count += 1)))
      const path = join(place, file)
      const refusal = await receive(request, path, Math.min(largestUpload, largestSession - total))
      if (refusal === null) {
        total += (await stat(path)).size
        return grant(path)
      }
      await rm(place, { recursive: true, force: true })
      return refusal
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/**
 * Streams what is sent to a file of at most so many bytes. What kept it from being whole is told when everything has come, for an answer does
 * not reach who still sends.
 */
export async function receive(sent: Readable, path: string, most: number): Promise<RefusalCode | null> {
  let size = 0
  let refusal: RefusalCode | null = null
  const meter = new Transform({
    transform: (chunk: Buffer, _encoding, pass) => {
      size += chunk.length
      if (size > most) refusal = 'too_large'
      pass(refusal === null ? null : new Error(refusal), chunk)
    },
  })
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await pipeline(sent.iterator({ destroyOnReturn: false }), meter, createWriteStream(path, { mode: 0o600 }))
    return null
  } catch (error) {
    await readAway(sent)
    return refusal ?? newFileRefusal(error) ?? 'interrupted'
  }
}

/** Reads what is left and keeps none of it. */
async function readAway(sent: Readable): Promise<void> {
  sent.resume()
  await finished(sent, { writable: false }).catch(() => undefined)
}
