import { WorkbookError } from './workbook-error.ts'

/** One file in a zip package, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Where its local header starts. */
  readonly offset: number
}

const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const locator64Signature = 0x07064b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The end record stands in the last 65,557 bytes: 22 bytes and a comment. */
function findEnd(data: DataView): number {
  const first = Math.max(0, data.byteLength - 65_557)
  for (let at = data.byteLength - 22; at >= first; at--) if (data.getUint32(at, true) === endSignature) return at
  return -1
}

function uint64(data: DataView, at: number): number {
  return Number(data.getBigUint64(at, true))
}

/** Sizes and offset of a zip64 extra field (APPNOTE 4.5.3), in the order of those that are all ones in the entry. */
function zip64Of(data: DataView, from: number, to: number, entry: ZipEntry): ZipEntry {
  for (let at = from; at + 4 <= to;) {
    const id = data.getUint16(at, true)
    const end = at + 4 + data.getUint16(at + 2, true)
    if (id === 1) {
      let next = at + 4
      const take = (value: number): number => {
        if (value !== 0xffffffff || next + 8 > end) return value
        next += 8
        return uint64(data, next - 8)
      }
      const size = take(entry.size)
      const compressedSize = take(entry.compressedSize)
      return { ...entry, size, compressedSize, offset: take(entry.offset) }
    }
    at = end
  }
  return entry
}

function readEntries(bytes: Uint8Array, data: DataView, start: number, count: number): ZipEntry[] {
  const names = new TextDecoder()
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (data.getUint32(at, true) !== entrySignature) throw new RangeError('no entry')
    const nameLength = data.getUint16(at + 28, true)
    const extraLength = data.getUint16(at + 30, true)
    const entry: ZipEntry = {
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: data.getUint16(at + 10, true),
      encrypted: (data.getUint16(at + 8, true) & 1) === 1,
      crc: data.getUint32(at + 16, true),
      compressedSize: data.getUint32(at + 20, true),
      size: data.getUint32(at + 24, true),
      offset: data.getUint32(at + 42, true),
    }
    const extra = at + 46 + nameLength
    entries.push(zip64Of(data, extra, extra + extraLength, entry))
    at = extra + extraLength + data.getUint16(at + 32, true)
  }
  return entries
}

/**
 * The central directory of a zip package, nothing unpacked.
 * @throws {WorkbookError} `truncated` where the end of the package is missing, `broken_sheet` where the directory leads nowhere.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const data = view(bytes)
  const end = findEnd(data)
  if (end < 0) throw new WorkbookError('truncated', { bytes: bytes.byteLength })
  try {
    let count = data.getUint16(end + 10, true)
    let start = data.getUint32(end + 16, true)
    if (end >= 20 && data.getUint32(end - 20, true) === locator64Signature) {
      const end64 = uint64(data, end - 12)
      if (data.getUint32(end64, true) === end64Signature) {
        count = uint64(data, end64 + 32)
        start = uint64(data, end64 + 48)
      }
    }
    return readEntries(bytes, data, start, count)
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookError('broken_sheet', { reason: 'zip directory' })
    throw error
  }
}

/** The packed bytes of an entry, found by its local header. @throws {WorkbookError} `truncated` or `broken_sheet`. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const data = view(bytes)
  if (entry.offset + 30 > bytes.byteLength) throw new WorkbookError('truncated', { bytes: bytes.byteLength })
  if (data.getUint32(entry.offset, true) !== localSignature) throw new WorkbookError('broken_sheet', { reason: 'zip entry' })
  const start = entry.offset + 30 + data.getUint16(entry.offset + 26, true) + data.getUint16(entry.offset + 28, true)
  if (start + entry.compressedSize > bytes.byteLength) throw new WorkbookError('truncated', { bytes: bytes.byteLength })
  return bytes.subarray(start, start + entry.compressedSize)
}
