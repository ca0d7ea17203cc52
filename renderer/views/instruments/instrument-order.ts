import type { InstrumentRow } from '#core/contract/instruments.ts'
import { completeness } from '#core/instrument/completeness.ts'
import { plainText } from '../tagging/tag-terms.ts'

export type InstrumentSort = 'code' | 'name' | 'programme' | 'region' | 'operations' | 'organisations' | 'grant' | 'budget' | 'profile'

/** Instruments whose code, name, programme, region, managing body or tags hold every word of the text. */
export function foundInstruments(instruments: readonly InstrumentRow[], text: string): readonly InstrumentRow[] {
  const words = plainText(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return instruments
  return instruments.filter((one) => {
    const all = plainText(
      [one.code, one.name, one.programme, one.region, one.managingBody, ...one.tags.flatMap((tag) => Object.values(tag.label))]
        .filter((part) => part !== null)
        .join(' '),
    )
    return words.every((word) => all.includes(word))
  })
}

/** The instruments in an order; what is not known comes last. Amounts are compared within their number only, not across currencies. */
export function sortedInstruments(
  instruments: readonly InstrumentRow[],
  by: InstrumentSort,
  descending: boolean,
  compare: (a: string, b: string) => number,
): readonly InstrumentRow[] {
  const turn = descending ? -1 : 1
  const value = (one: InstrumentRow): string | number | null => {
    if (by === 'grant') return one.grant[0]?.amount ?? null
    return by === 'profile' ? filledShare(one) : one[by]
  }
  return [...instruments].sort((a, b) => {
    const x = value(a)
    const y = value(b)
    if (x === y) return compare(a.code, b.code)
    if (x === null) return 1
    if (y === null) return -1
    return turn * (typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y)))
  })
}

function filledShare(instrument: InstrumentRow): number {
  const { filled, of } = completeness(instrument)
  return of === 0 ? 1 : filled / of
}
