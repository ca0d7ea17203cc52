import { Odd } from './odd.ts'

/** Finding one's way in the bytes of an XML part, from `<` to `>`. All answers are indices into `bytes`, below `end`. */

const less = 60
const greater = 62
const exclamation = 33

export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9
}

/** End (the `>`) of the tag that is open at `from`; a `>` in quotes belongs to it. @throws {Odd} */
export function tagEnd(bytes: Buffer, from: number, end: number): number {
  let quote = 0
  for (let at = from; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (quote !== 0) {
      if (byte === quote) quote = 0
    } else if (byte === 34 || byte === 39) quote = byte
    else if (byte === greater) return at
  }
  throw new Odd('open_tag')
}

/** End of the comment or CDATA section that starts at `at`. */
function specialEnd(bytes: Buffer, at: number, end: number): number {
  const cdata = bytes[at + 2] === 91
  const close = bytes.indexOf(cdata ? ']]>' : '-->', at)
  if (close < 0 || close >= end) throw new Odd('open_comment')
  return close + 3
}

/** The next `<` that starts a tag, comments and CDATA passed over; `end` where there is none. @throws {Odd} */
export function nextTag(bytes: Buffer, from: number, end: number): number {
  let at = from
  for (;;) {
    while (at < end && bytes[at] !== less) at++
    if (at >= end) return end
    if (bytes[at + 1] !== exclamation) return at
    at = specialEnd(bytes, at, end)
  }
}

/** Behind the end tag `tag`. @throws {Odd} where it is missing. */
export function behind(bytes: Buffer, tag: string, from: number, end: number): number {
  const at = bytes.indexOf(tag, from)
  if (at < 0 || at >= end) throw new Odd('missing_end')
  return at + tag.length
}
