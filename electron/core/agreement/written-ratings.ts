import { Refusal } from '../contract/refusal.ts'
import { cellText, isBlank } from '../sheet/cell-text.ts'
import { type DecimalMark, decimalOf, parseAmount } from '../sheet/numbers.ts'
import type { Ratings } from './ratings.ts'

/** A row of a sheet as text: what one rater wrote. */
export interface WrittenRow {
  /** From 1 on. */
  readonly row: number
  readonly cells: readonly string[]
}

/** No currency signs, no brackets: a rating that holds more than a number is none. */
const number = /^[-−+]?[\d.,]*\d(?:e[-+]?\d+)?$/i

/**
 * Ratings from a sheet without labels; blank cells are missing. Numbers may have a decimal point or a comma. At the nominal level values may
 * be words: each becomes a code, in the order of the alphabet; where all are numbers they stay numbers, so that 1 and 1.0 are the same.
 *
 * Refuses `not_a_number`; `unclear_decimal` where a number can be read two ways ("1.250") and neither the others nor the delimiter tell:
 * a comma between cells leaves the point for decimals.
 */
export function readRatings(
  rows: readonly WrittenRow[],
  { mayBeWords, delimiter }: { readonly mayBeWords: boolean; readonly delimiter: string | null },
): Ratings {
  const texts = rows.map(({ row, cells }) => ({ row, cells: cells.map((cell) => (isBlank(cell) ? null : cellText(cell))) }))
  const all = texts.flatMap(({ cells }) => cells.filter((text) => text !== null))
  if (mayBeWords && !all.every((text) => number.test(text))) return codes(texts.map(({ cells }) => cells))
  const decimal = decimalIn(all, delimiter)
  return texts.map(({ row, cells }) =>
    cells.map((text, column) => {
      if (text === null) return null
      const value = number.test(text) ? parseAmount(text, decimal) : null
      if (value === null) throw new Refusal('not_a_number', { row, column: column + 1, text: text.slice(0, 40) })
      return value
    }),
  )
}

function decimalIn(texts: readonly string[], delimiter: string | null): DecimalMark {
  const { decimal, clear, sure } = decimalOf(texts.filter((text) => number.test(text)))
  if (decimal === null || clear) return decimal ?? '.'
  if (!sure && delimiter === ',' && !texts.some((text) => text.includes(','))) return '.'
  throw new Refusal('unclear_decimal', { text: texts.find((text) => /[.,]/.test(text))?.slice(0, 40) ?? '' })
}

function codes(rows: readonly (readonly (string | null)[])[]): Ratings {
  const labels = [...new Set(rows.flat().filter((text) => text !== null))].sort()
  const codeOf = new Map(labels.map((label, code) => [label, code]))
  return rows.map((cells) => cells.map((text) => (text === null ? null : codeOf.get(text)!)))
}
