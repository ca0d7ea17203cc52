/** What the first bytes of a file are, whatever its name says. */
export type Sniffed =
  | { readonly kind: 'zip' }
  /** OLE compound file: xls, an encrypted xlsx, or another program's document. */
  | { readonly kind: 'compound' }
  /** A bare BIFF stream of Excel 2 to 5. */
  | { readonly kind: 'biff' }
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'other'; readonly looksLike: string }

const signatures: readonly { readonly looksLike: string; readonly bytes: readonly number[] }[] = [
  { looksLike: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { looksLike: 'png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { looksLike: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { looksLike: 'gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  { looksLike: 'tiff', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { looksLike: 'gzip', bytes: [0x1f, 0x8b] },
  { looksLike: 'bzip2', bytes: [0x42, 0x5a, 0x68] },
  { looksLike: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { looksLike: 'rar', bytes: [0x52, 0x61, 0x72, 0x21] },
  { looksLike: 'sqlite', bytes: [...'SQLite format 3\0'].map((letter) => letter.charCodeAt(0)) },
  { looksLike: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { looksLike: 'program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { looksLike: 'program', bytes: [0x4d, 0x5a, 0x90] },
]

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** UTF-32 by its mark, or by code points of which nearly all stand for a letter: below U+3000, and few can be by chance. */
export function utf32Of(bytes: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  const end = Math.min(bytes.length, 4096) & ~3
  if (end < 8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, end)
  for (const [label, littleEndian] of [
    ['utf-32le', true],
    ['utf-32be', false],
  ] as const) {
    if (view.getUint32(0, littleEndian) === 0xfeff) return label
    let letters = 0
    for (let at = 0; at < end; at += 4) {
      const code = view.getUint32(at, littleEndian)
      if (code >= 9 && code < 0x3000) letters++
    }
    if (letters * 4 === end) return label
  }
  return null
}

/** UTF-16 without a mark: of the NULs of such a text nearly all stand at one of the two parities. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, 4096) & ~1
  if (end < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const pairs = end / 2
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le'
  if (even > pairs * 0.4 && odd < pairs * 0.02) return 'utf-16be'
  return null
}

function isText(bytes: Uint8Array): boolean {
  if (utf32Of(bytes) !== null) return true
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
  if (utf16WithoutMark(bytes) !== null) return true
  const end = Math.min(bytes.length, 65_536)
  let odd = 0
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0
    // tab, line feed, vertical tab (Excel's line break in cells of some exports), form feed, return, end-of-file mark, escape
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 26 && byte !== 27) odd++
  }
  return odd <= end / 500
}

function isBlank(bytes: Uint8Array): boolean {
  if (bytes.length > 4096) return false
  const start = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0
  return bytes.subarray(start).every((byte) => byte === 32 || (byte >= 9 && byte <= 13))
}

/** Tells the kind of a file by its bytes alone. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (isBlank(bytes)) return { kind: 'empty' }
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return { kind: 'zip' }
  if (startsWith(bytes, [0x50, 0x4b, 5, 6])) return { kind: 'other', looksLike: 'zip' }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return { kind: 'compound' }
  if (bytes[0] === 0x09 && (bytes[1] ?? 255) <= 0x08 && bytes[3] === 0 && (bytes[2] ?? 0) <= 0x10) return { kind: 'biff' }
  const signature = signatures.find((known) => startsWith(bytes, known.bytes))
  if (signature !== undefined) return { kind: 'other', looksLike: signature.looksLike }
  return isText(bytes) ? { kind: 'text' } : { kind: 'other', looksLike: 'binary' }
}
