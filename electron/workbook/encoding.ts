import { isUtf8 } from 'node:buffer'
import { dosPages } from './dos-pages.ts'
import { encodingHandicap, languageLetters } from './encoding-languages.ts'
import { utf16WithoutMark, utf32Of } from './sniff.ts'

/** Decodes a text that comes in pieces; `last` ends it. Marks are left out, impossible bytes become U+FFFD. */
export type Decoder = (bytes: Uint8Array, last: boolean) => string

const lowHalf = String.fromCharCode(...Array.from({ length: 128 }, (_, byte) => byte))

function dosDecoder(upperHalf: string): Decoder {
  const letters = Uint16Array.from(lowHalf + upperHalf, (letter) => letter.charCodeAt(0))
  return (bytes) => Buffer.from(Uint16Array.from(bytes, (byte) => letters[byte]!).buffer).toString('utf16le')
}

/** WHATWG leaves UTF-32 out; some databases write it. */
function utf32Decoder(littleEndian: boolean): Decoder {
  let rest = new Uint8Array(0)
  let begun = false
  return (bytes, last) => {
    const whole = new Uint8Array(rest.length + bytes.length)
    whole.set(rest)
    whole.set(bytes, rest.length)
    const end = whole.length & ~3
    const view = new DataView(whole.buffer)
    let text = ''
    for (let at = 0; at < end; at += 4) {
      const code = view.getUint32(at, littleEndian)
      if (code === 0xfeff && !begun) {
        begun = true
        continue
      }
      begun = true
      text += code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code)
    }
    rest = whole.slice(end)
    return last && rest.length > 0 ? `${text}\ufffd` : text
  }
}

/** A decoder for a label that `detectEncoding` gave. */
export function createDecoder(encoding: string): Decoder {
  const page = dosPages[encoding]
  if (page !== undefined) return dosDecoder(page)
  if (encoding.startsWith('utf-32')) return utf32Decoder(encoding === 'utf-32le')
  const decoder = new TextDecoder(encoding)
  return (bytes, last) => decoder.decode(bytes, { stream: !last })
}

/** Decodes a whole text by a label that `detectEncoding` gave. */
export function decode(bytes: Uint8Array, encoding: string): string {
  return createDecoder(encoding)(bytes, true)
}

/** Counts UTF-8 sequences beyond ASCII, right and wrong ones. */
function countSequences(bytes: Uint8Array): { readonly good: number; readonly bad: number } {
  let good = 0
  let bad = 0
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0
    at++
    if (lead < 0x80) continue
    const length = lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0
    let found = 0
    while (found < length && ((bytes[at] ?? 0) & 0xc0) === 0x80) {
      found++
      at++
    }
    if (length > 0 && found === length) good++
    else bad++
  }
  return { good, bad }
}

/** Where the last sequence begins that a piece of UTF-8 may have cut. */
function wholeSequences(bytes: Uint8Array): number {
  let at = bytes.length
  while (at > 0 && bytes.length - at < 3 && ((bytes[at - 1] ?? 0) & 0xc0) === 0x80) at--
  return at > 0 && (bytes[at - 1] ?? 0) >= 0xc0 ? at - 1 : bytes.length
}

const sampleBytes = 24 * 1024

/** The lines that hold bytes beyond ASCII, up to a limit: the rest says nothing about the encoding. */
function createTellingSample(): { readonly add: (bytes: Uint8Array) => void; readonly bytes: () => Uint8Array } {
  const sample = new Uint8Array(sampleBytes)
  let length = 0
  return {
    add(bytes) {
      for (let at = 0; at < bytes.length && length < sampleBytes;) {
        if ((bytes[at] ?? 0) < 0x80) {
          at++
          continue
        }
        // a word's length on each side shows whether the letter fits its neighbours
        const from = Math.max(0, at - 12)
        let to = at
        while (to < bytes.length && to < at + 400 && (bytes[to] ?? 0) !== 10) to++
        const part = bytes.subarray(from, Math.min(to, from + sampleBytes - length - 1))
        sample.set(part, length)
        length += part.length
        sample[length] = 10
        length++
        at = Math.max(to, at + 1)
      }
    },
    bytes: () => sample.subarray(0, Math.min(length, sampleBytes)),
  }
}

const punctuation = new Set('\u00a0«»“”„‘’‚‹›–—…€£§°º·•®™©²³½¼´×±µ¨`')
const endsInDigit = /\d[ \u00a0]?$/
const beginsWithDigit = /^[ \u00a0]?\d/
const isDigit = /^\d$/
const isLetter = /^\p{L}$/u
const isUpper = /^\p{Lu}$/u
const isLower = /^\p{Ll}$/u
const isLatin = /^\p{Script=Latin}$/u

interface Reading {
  /** Lower-cased letters and how often they stand there. */
  readonly letters: ReadonlyMap<string, number>
  /** Log likelihood of everything that does not depend on the language: punctuation, misplaced letters, impossible characters. */
  readonly score: number
}

function readSample(text: string): Reading {
  const letters = new Map<string, number>()
  let score = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (letter < '\u0080') continue
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    const inNumber = isDigit.test(before) && isDigit.test(after)
    // "12 500": a no-break space in one encoding is an "á" in another
    if (inNumber && letter === '\u00a0') continue
    if (inNumber && isLetter.test(letter)) score -= 6
    // "4,50 €", "£4,578": a currency's sign beside an amount is at home, and a letter by itself is not
    const alone = !isLetter.test(before) && !isLetter.test(after)
    const ofAmount = alone && (endsInDigit.test(text.slice(Math.max(0, at - 2), at)) || beginsWithDigit.test(text.slice(at + 1, at + 3)))
    if (ofAmount && (letter === '€' || letter === '£')) continue
    if (ofAmount && isLetter.test(letter)) score -= 6
    const inWord = isLetter.test(before) || isLetter.test(after)
    if (isLetter.test(letter)) {
      const lower = letter.toLowerCase()
      letters.set(lower, (letters.get(lower) ?? 0) + 1)
      if (isUpper.test(letter) && isLower.test(before)) score -= 3
      for (const neighbour of [before, after]) if (isLetter.test(neighbour) && isLatin.test(neighbour) !== isLatin.test(letter)) score -= 3
    } else if (letter === '\ufffd' || letter < '\u00a0') score -= 12
    else if (punctuation.has(letter))
      score -= inWord && letter !== '’' && letter !== '´' && letter !== '\u00a0' && !/[«»“”„]/.test(letter) ? 7 : 4
    else score -= 9
  }
  return { letters, score }
}

function languageScore(reading: Reading, letters: string): number {
  const known = [...letters]
  const total = known.reduce((sum, _, rank) => sum + 1 / (rank + 1.5), 0)
  let score = reading.score
  for (const [letter, count] of reading.letters) {
    const rank = known.indexOf(letter)
    score += count * (rank < 0 ? -8 : Math.log(1 / (rank + 1.5) / total))
  }
  return score
}

/** The one-byte encoding under which the text is likeliest some European language. */
function likeliestEncoding(sample: Uint8Array): string {
  let best = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY }
  for (const [encoding, handicap] of Object.entries(encodingHandicap)) {
    const reading = readSample(decode(sample, encoding))
    for (const { letters, encodings } of languageLetters) {
      if (!encodings.includes(encoding)) continue
      const score = languageScore(reading, letters) - handicap
      if (score > best.score) best = { encoding, score }
    }
  }
  return best.encoding
}

/** Looks at a text that comes in pieces. */
export interface EncodingDetector {
  readonly push: (piece: Uint8Array) => void
  /** After the last piece: a WHATWG label, or "ibm850", "ibm852", "utf-32le", "utf-32be". */
  readonly result: () => string
}

/**
 * Finds the encoding of a text by its bytes: marks first, then UTF-32 and UTF-16 by their NULs, UTF-8 where it is valid (or nearly: cut by
 * an export, joined from two files), else the one-byte encoding whose letters make the likeliest European text.
 */
export function createEncodingDetector(): EncodingDetector {
  const sample = createTellingSample()
  let wide: string | null = null
  let begun = false
  let rest = new Uint8Array(0)
  let valid = true
  let good = 0
  let bad = 0

  const look = (bytes: Uint8Array): void => {
    valid &&= isUtf8(bytes)
    const counted = countSequences(bytes)
    good += counted.good
    bad += counted.bad
  }

  return {
    push(piece) {
      if (!begun) {
        begun = true
        wide = wideEncoding(piece)
      }
      if (wide !== null) return
      sample.add(piece)
      const bytes = new Uint8Array(rest.length + piece.length)
      bytes.set(rest)
      bytes.set(piece, rest.length)
      const end = wholeSequences(bytes)
      look(bytes.subarray(0, end))
      rest = bytes.slice(end)
    },
    result() {
      if (wide !== null) return wide
      look(rest)
      return valid || good >= 19 * bad ? 'utf-8' : likeliestEncoding(sample.bytes())
    },
  }
}

function wideEncoding(bytes: Uint8Array): string | null {
  const utf32 = utf32Of(bytes)
  if (utf32 !== null) return utf32
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return utf16WithoutMark(bytes)
}

/** The encoding of a whole text, see `createEncodingDetector`. */
export function detectEncoding(bytes: Uint8Array): string {
  const detector = createEncodingDetector()
  detector.push(bytes)
  return detector.result()
}
