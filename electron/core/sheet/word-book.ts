import { groupedBy } from '../model/grouped.ts'

/** Finding a word among known ones although it is inflected, compounded or misspelt. */
export interface WordBook {
  readonly words: ReadonlySet<string>
  /** Words of four letters and more, by their first three. */
  readonly byStart: ReadonlyMap<string, readonly string[]>
  /** Answers already found. */
  readonly found: Map<string, readonly CloseWord[]>
}

export interface CloseWord {
  readonly word: string
  /** 1 for the word itself, less for a form of it, least for a likely misspelling. */
  readonly quality: number
}

export function wordBookOf(words: Iterable<string>): WordBook {
  const all = new Set(words)
  const long = [...all].filter((word) => word.length >= 4)
  const byStart = groupedBy(long, (word) => word.slice(0, 3))
  return { words: all, byStart, found: new Map() }
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[length] === b[length]) length++
  return length
}

/** Words by themselves, but the mere end of many others: "Occupazione" is no "azione". */
const suffix = /^(?:azion[ei]|actions?|accion(?:es)?)$/

const typeOrCode = /(?:typ|kode?|code)$/

/** Endings differ: "beneficjenta" and "beneficjent", "výdaje" and "výdajů", "costs" and "cost". */
function inflected(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length)
  const shorter = Math.min(a.length, b.length)
  // "Organisationstyp" is no form of "Organisation", nor "interventionskod" of "intervention"
  if (typeOrCode.test(a) !== typeOrCode.test(b)) return false
  const start = commonStart(a, b)
  if (a.slice(0, -3) === b.slice(0, -1) && a.endsWith('ies') && b.endsWith('y')) return true
  if (shorter === 4) return start === 4 && longer <= 5
  return (
    (longer - shorter <= 4 && start >= Math.max(5, Math.ceil(longer * 0.75))) ||
    (start >= 4 && longer === 5 && /[aeiouy]{2}/.test(`${a[4] ?? ''}${b[4] ?? ''}`))
  )
}

/** Edits (with swaps of neighbours) between two words, at most `most` + 1. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}

const mostFound = 20_000

/** Known words that a word is, is a form of, or is likely to stand for. */
export function closeWords(book: WordBook, word: string): readonly CloseWord[] {
  const cached = book.found.get(word)
  if (cached) return cached
  const close = search(book, word)
  if (book.found.size >= mostFound) book.found.clear()
  book.found.set(word, close)
  return close
}

function search(book: WordBook, word: string): readonly CloseWord[] {
  const close = new Map<string, number>()
  if (book.words.has(word)) close.set(word, 1)
  if (word.length >= 4)
    for (const known of book.byStart.get(word.slice(0, 3)) ?? []) {
      if (known === word) continue
      if (inflected(word, known)) close.set(known, 0.95)
    }
  // the last part of a compound carries its meaning: "Projektbeginn"; a hyphen dropped may have joined two words
  if (word.length >= 9 && !close.has(word))
    for (let cut = 3; cut <= word.length - 5; cut++) {
      const tail = word.slice(cut)
      if (book.words.has(tail) && !close.has(tail) && !suffix.test(tail)) {
        close.set(tail, 0.85)
        break
      }
    }
  if (close.size === 0 && word.length >= 7) {
    const most = word.length >= 10 ? 2 : 1
    for (const known of book.byStart.get(word.slice(0, 3)) ?? [])
      if (known.length >= 7 && distance(word, known, most) <= most) close.set(known, 0.8)
  }
  return [...close].map(([known, quality]) => ({ word: known, quality }))
}
