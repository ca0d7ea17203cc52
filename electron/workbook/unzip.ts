import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { WorkbookError } from './workbook-error.ts'
import { packedBytes, type ZipEntry } from './zip-directory.ts'

/** Unpacks entries of one package and counts what comes out: none gives more than the directory says, all together stay below the limit. */
export interface Unzipper {
  /** @throws {WorkbookError} `zip_bomb`, `unsupported` (packing), `truncated`, `broken_sheet` (damaged). */
  readonly whole: (entry: ZipEntry) => Uint8Array
  /** The same in pieces, inflated in another thread while one is worked on. */
  readonly pieces: (entry: ZipEntry) => AsyncGenerator<Buffer, void, undefined>
}

const pieceBytes = 256 * 1024

/** Room for one buffer of the declared size, if that is believable: deflate packs to a thousandth at best. */
function believable(entry: ZipEntry): number {
  return Math.max(constants.Z_MIN_CHUNK, Math.min(entry.size, entry.compressedSize * 1032 + 64, 1024 * 1024 * 1024))
}

function checkMethod(entry: ZipEntry): void {
  if (entry.method !== 0 && entry.method !== 8) throw new WorkbookError('unsupported', { what: `zip method ${entry.method}` })
}

function checkSum(entry: ZipEntry, crc: number): void {
  if (crc !== entry.crc) throw new WorkbookError('broken_sheet', { reason: entry.name })
}

/** Packed XML of sheets comes back ten to sixty times as large; what passes this is made to. */
const bombRatio = 200
const bombBytes = 32 * 1024 * 1024

/** @param limit bytes that all entries together may unpack to. */
export function createUnzipper(bytes: Uint8Array, limit: number): Unzipper {
  let left = limit

  function count(entry: ZipEntry, length: number): void {
    left -= length
    if (left < 0) throw new WorkbookError('zip_bomb', { bytes: Math.max(entry.size, limit - left), limit })
  }

  function inflate(entry: ZipEntry, packed: Uint8Array): Uint8Array {
    try {
      // a chunk of the declared size makes zlib fill one buffer instead of joining many
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, Math.min(left, entry.size)), chunkSize: believable(entry) })
    } catch (error) {
      if (error instanceof RangeError) throw new WorkbookError('zip_bomb', { bytes: entry.size + 1, limit: Math.min(left, entry.size) })
      throw new WorkbookError('broken_sheet', { reason: entry.name })
    }
  }

  return {
    whole(entry) {
      checkMethod(entry)
      const packed = packedBytes(bytes, entry)
      const plain = entry.method === 0 ? packed : inflate(entry, packed)
      count(entry, plain.byteLength)
      checkSum(entry, crc32(plain))
      return plain
    },
    async *pieces(entry) {
      checkMethod(entry)
      const packed = packedBytes(bytes, entry)
      if (entry.method === 0) {
        count(entry, packed.byteLength)
        checkSum(entry, crc32(packed))
        yield Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
        return
      }
      const stream = createInflateRaw({ chunkSize: pieceBytes })
      stream.end(packed)
      let crc = 0
      let length = 0
      try {
        for await (const piece of stream as AsyncIterable<Buffer>) {
          count(entry, piece.byteLength)
          length += piece.byteLength
          if (length > entry.size) throw new WorkbookError('zip_bomb', { bytes: length, limit: entry.size })
          crc = crc32(piece, crc)
          yield piece
        }
      } catch (error) {
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
          throw new WorkbookError('broken_sheet', { reason: entry.name })
        throw error
      } finally {
        stream.destroy()
      }
      checkSum(entry, crc)
    },
  }
}

/**
 * Refuses a package that would unpack to more than `limit` bytes by what its directory says, which costs nothing.
 * @throws {WorkbookError} `zip_bomb` or `encrypted`.
 */
export function checkDeclaredSizes(entries: readonly ZipEntry[], limit: number): void {
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (declared > limit) throw new WorkbookError('zip_bomb', { bytes: declared, limit })
  const bomb = entries.find(({ size, compressedSize }) => size > bombBytes && size > compressedSize * bombRatio)
  if (bomb !== undefined)
    throw new WorkbookError('zip_bomb', { bytes: bomb.size, limit: Math.max(bombBytes, bomb.compressedSize * bombRatio) })
  if (entries.some((entry) => entry.encrypted)) throw new WorkbookError('encrypted')
}

/** Parts that values come from; a damaged picture need not cost the sheet. */
const essential = /(?:worksheets\/|sharedStrings|workbook|styles|^content\.)[^/]*\.(?:xml|bin)$/i

/**
 * The same by unpacking, for readers that believe sizes and check no sums; what is unpacked is dropped at once.
 * @throws {WorkbookError} `zip_bomb`, or `broken_sheet` where a part with values is damaged.
 */
export function checkParts(bytes: Uint8Array, entries: readonly ZipEntry[], limit: number): void {
  const unzipper = createUnzipper(bytes, limit)
  for (const entry of entries) {
    try {
      unzipper.whole(entry)
    } catch (error) {
      if (error instanceof WorkbookError && (error.code === 'zip_bomb' || essential.test(entry.name))) throw error
    }
  }
}
