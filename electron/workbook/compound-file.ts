/** The little of an OLE compound file ([MS-CFB]) that has to be known before it is handed on. */

/** Sector numbers below this are sectors; those above mark the ends of chains, free and special ones. */
const firstMark = 0xfffffffa

function utf16le(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}

/** Which program's document it is, by the names of its streams. */
export function compoundContent(bytes: Uint8Array): 'xls' | 'encrypted' | 'word' | 'powerpoint' | 'unknown' {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.includes(utf16le('EncryptedPackage\0'))) return 'encrypted'
  // names are compared without case, and some writers shout
  if (['Workbook', 'Book', 'WORKBOOK', 'BOOK', 'workbook', 'book'].some((name) => buffer.includes(utf16le(`${name}\0`)))) return 'xls'
  if (buffer.includes(utf16le('WordDocument\0'))) return 'word'
  if (buffer.includes(utf16le('PowerPoint Document\0'))) return 'powerpoint'
  return 'unknown'
}

/**
 * How many sectors lie behind the file's end that its allocation table chains to: a download that broke off. SheetJS reads such a
 * file up to the break without a word.
 */
export function missingSectors(bytes: Uint8Array): number {
  if (bytes.byteLength < 512) return 1
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = data.getUint16(30, true) === 12 ? 4096 : 512
  const sectors = Math.ceil(bytes.byteLength / size) - 1
  let last = -1
  const tables = Math.min(data.getUint32(44, true), 109)
  for (let index = 0; index < tables; index++) {
    const table = data.getUint32(76 + index * 4, true)
    if (table >= firstMark) break
    last = Math.max(last, table)
    const start = (table + 1) * size
    for (let at = start; at < start + size && at + 4 <= bytes.byteLength; at += 4) {
      const next = data.getUint32(at, true)
      if (next < firstMark) last = Math.max(last, next)
    }
  }
  return Math.max(0, last + 1 - sectors)
}
