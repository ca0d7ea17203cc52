/** The little of an OLE compound file ([MS-CFB]) that has to be known before it is handed on. */

const endOfChain = 0xfffffffe
const free = 0xffffffff

function utf16le(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}

/** Which program's document it is, by the names of its streams. */
export function compoundContent(bytes: Uint8Array): 'xls' | 'encrypted' | 'word' | 'powerpoint' | 'unknown' {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.includes(utf16le('EncryptedPackage\0'))) return 'encrypted'
  if (buffer.includes(utf16le('Workbook\0')) || buffer.includes(utf16le('Book\0')) || buffer.includes(utf16le('WORKBOOK\0'))) return 'xls'
  if (buffer.includes(utf16le('WordDocument\0'))) return 'word'
  if (buffer.includes(utf16le('PowerPoint Document\0'))) return 'powerpoint'
  return 'unknown'
}

/**
 * How many sectors the file's allocation table uses that lie behind its end: a download that broke off. SheetJS reads such a file
 * up to the break without a word.
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
    if (table >= endOfChain - 3) break
    const start = (table + 1) * size
    if (start + size > bytes.byteLength) return Math.max(1, table - sectors + 1)
    for (let slot = 0; slot < size / 4; slot++)
      if (data.getUint32(start + slot * 4, true) !== free) last = Math.max(last, (index * size) / 4 + slot)
  }
  return Math.max(0, last + 1 - sectors)
}
