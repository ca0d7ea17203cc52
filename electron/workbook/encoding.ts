import { codePages } from './code-pages.ts'
import { encodingHandicap, languageLetters } from './encoding-languages.ts'
import { utf16WithoutMark } from './sniff.ts'

/** WHATWG knows no DOS code pages but 866; SheetJS brings them. */
const dosPages: Readonly<Record<string, number>> = { ibm850: 850, ibm852: 852 }

/** Decodes bytes by a label that `detectEncoding` gave; marks are left out, impossible bytes become U+FFFD. */
export function decode(bytes: Uint8Array, encoding: string): string {
  const page = dosPages[encoding]
  if (page !== undefined) return codePages.utils.decode(page, bytes)
  return new TextDecoder(encoding).decode(bytes)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-8 with a few broken places (cut by an export, joined from two files): at least 19 of 20 sequences are right. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
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
  return good >= 19 * bad
}

const sampleBytes = 24 * 1024

/** The lines that hold bytes beyond ASCII, up to a limit: the rest says nothing about the encoding. */
function tellingSample(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(sampleBytes)
  let length = 0
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
  return sample.subarray(0, Math.min(length, sampleBytes))
}

const punctuation = new Set('\u00a0«»“”„‘’‚‹›–—…€£§°º·•®™©²³½¼´×±µ¨`')
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
function likeliestEncoding(bytes: Uint8Array): string {
  const sample = tellingSample(bytes)
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

/**
 * The encoding of a text by its bytes: marks first, then UTF-16 by its NULs, UTF-8 where it is valid (or nearly), else the one-byte
 * encoding whose letters make the likeliest European text. Answers a WHATWG label, or "ibm850" / "ibm852".
 */
export function detectEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  const utf16 = utf16WithoutMark(bytes)
  if (utf16 !== null) return utf16
  if (isUtf8(bytes) || isMostlyUtf8(bytes)) return 'utf-8'
  return likeliestEncoding(bytes)
}
