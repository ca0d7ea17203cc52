import { cellText, isBlank } from './cell-text.ts'
import type { SheetRow } from './cells.ts'
import { fold } from './heading-words.ts'

/**
 * Patterns of rows to leave out: the text of a row's first filled cell, where `*` stands for any text ("Subtotal axis *"). Case, accents
 * and blanks do not count.
 */
export function skipPattern(patterns: readonly string[]): (row: SheetRow) => boolean {
  const expressions = patterns.map(
    (pattern) =>
      new RegExp(
        `^${plain(pattern)
          .split('*')
          .map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&'))
          .join('.*')}$`,
        'su',
      ),
  )
  return (row) => {
    if (expressions.length === 0) return false
    const text = plain(cellText(row.values.find((value) => !isBlank(value))))
    return text !== '' && expressions.some((expression) => expression.test(text))
  }
}

/** The pattern that leaves out a row and those like it: its numbers may be any. Null for a row without text to know it by. */
export function patternOf(row: readonly string[]): string | null {
  const text = row.map((cell) => cell.trim()).find((cell) => cell !== '')
  if (text === undefined || !/\p{L}{2}/u.test(text)) return null
  return text
    .replaceAll('*', '')
    .replaceAll(/\d+(?:[.,]\d+)*/g, '*')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function plain(text: string): string {
  return fold(text).replaceAll(/\s+/g, ' ').trim()
}
