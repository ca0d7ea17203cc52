import type { CellValue, SheetRow } from './cells.ts'
import { type RowBlock, type RowBlockHead, rowsOfBlock } from './row-block.ts'

/**
 * A block of rows as one run of bytes: version (1 byte), length of the head (4, little-endian), head as JSON in UTF-8, body. Up to schema 1
 * it was a JSON array of rows instead, told by its first byte. Core has no text encoder, so the callers bring theirs.
 */

const version = 1
const headAt = 5
const bracket = 91

export function bytesOfBlock({ head, body }: RowBlock, encode: (text: string) => Uint8Array): Uint8Array {
  const text = encode(JSON.stringify(head))
  const bytes = new Uint8Array(headAt + text.length + body.length)
  bytes[0] = version
  new DataView(bytes.buffer).setUint32(1, text.length, true)
  bytes.set(text, headAt)
  bytes.set(body, headAt + text.length)
  return bytes
}

export function blockOfBytes(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): RowBlock {
  if (bytes[0] !== version) throw new Error(`rows packed in version ${bytes[0]}`)
  const end = headAt + new DataView(bytes.buffer, bytes.byteOffset, headAt).getUint32(1, true)
  return { head: JSON.parse(decode(bytes.subarray(headAt, end))) as RowBlockHead, body: bytes.subarray(end) }
}

type RowTuple = readonly [row: number, values: readonly CellValue[], formats?: readonly number[]]

/** The rows in such bytes, of either form. */
export function rowsOfBytes(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): readonly SheetRow[] {
  if (bytes[0] !== bracket) return rowsOfBlock(blockOfBytes(bytes, decode))
  return (JSON.parse(decode(bytes)) as readonly RowTuple[]).map(([row, values, formats]) =>
    formats === undefined ? { row, values } : { row, values, formats },
  )
}
