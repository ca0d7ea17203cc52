import { fold } from '../heading-words.ts'

const mostKept = 5000

/** Tells whether a text begins with one of these folded words. Its first letters settle most texts: folding all of them would be dear. */
export function beginsWithWord(words: readonly string[]): { readonly pattern: RegExp; readonly begins: (text: string) => boolean } {
  const pattern = new RegExp(`^(?:${words.map((word) => word.replaceAll('-', '[- ]?')).join('|')})(?![\\p{L}])`, 'u')
  const firstTwo = new Set(words.map((word) => word.slice(0, 2)))
  const mayBegin = new Map<string, boolean>()
  return {
    pattern,
    begins(text) {
      const trimmed = text.trimStart()
      const key = trimmed.slice(0, 3)
      let may = mayBegin.get(key)
      if (may === undefined) {
        if (mayBegin.size >= mostKept) mayBegin.clear()
        may = firstTwo.has(fold(key).slice(0, 2))
        mayBegin.set(key, may)
      }
      return may && pattern.test(fold(trimmed))
    },
  }
}
