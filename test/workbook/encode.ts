import { decode } from '#workbook/encoding.ts'

/** Writes a text in a one-byte encoding; throws where it has no byte for a letter, so that samples stay honest. */
export function encode(text: string, encoding: string): Buffer {
  const byLetter = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) byLetter.set(decode(Uint8Array.of(byte), encoding), byte)
  return Buffer.from(
    [...text].map((letter) => {
      const byte = byLetter.get(letter)
      if (byte === undefined) throw new Error(`no ${letter} in ${encoding}`)
      return byte
    }),
  )
}
