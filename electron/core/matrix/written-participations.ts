import type { WrittenRow } from '../agreement/written-ratings.ts'
import { Refusal } from '../contract/refusal.ts'
import { cellText, isBlank } from '../sheet/cell-text.ts'
import { instrumentSlots, packParticipation } from './overlap-counts.ts'

/** Who takes part in what, as written. An instrument's slot is its place in `instruments`. */
export interface WrittenParticipations {
  /** In the order in which they first stand. */
  readonly instruments: readonly string[]
  /** `packParticipation` numbers in ascending order; organisations are numbered as they first stand. */
  readonly packed: Float64Array
}

const headings = { organisation: /^organi[sz]ations?$/i, instrument: /^instruments?$/i } as const

/**
 * A table with the columns organisation and instrument in its first row, in any order among others; a participation a row, texts compared as
 * they stand. A blank or "NA" is nobody: an instrument that stands with nobody only is there without organisations.
 *
 * Refuses `no_participations` where a column is missing, `too_many_instruments`.
 */
export function readParticipations([head, ...rows]: readonly WrittenRow[]): WrittenParticipations {
  const titles = (head?.cells ?? []).map(cellText)
  const column = (wanted: RegExp): number => titles.findIndex((title) => wanted.test(title.trim()))
  const [organisationColumn, instrumentColumn] = [column(headings.organisation), column(headings.instrument)]
  if (organisationColumn < 0 || instrumentColumn < 0) throw new Refusal('no_participations', { found: titles.join(', ').slice(0, 80) })

  const organisations = new Map<string, number>()
  const instruments = new Map<string, number>()
  const packed: number[] = []
  for (const { cells } of rows) {
    const instrument = written(cells[instrumentColumn])
    if (instrument === null) continue
    const slot = numberIn(instruments, instrument)
    if (slot >= instrumentSlots) throw new Refusal('too_many_instruments', { instruments: slot + 1, most: instrumentSlots })
    const organisation = written(cells[organisationColumn])
    if (organisation !== null) packed.push(packParticipation(numberIn(organisations, organisation), slot))
  }
  return { instruments: [...instruments.keys()], packed: Float64Array.from(packed).sort() }
}

function written(cell: string | undefined): string | null {
  if (cell === undefined || isBlank(cell)) return null
  const text = cellText(cell).trim()
  return text === 'NA' ? null : text
}

function numberIn(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  numbers.set(text, numbers.size)
  return numbers.size - 1
}
