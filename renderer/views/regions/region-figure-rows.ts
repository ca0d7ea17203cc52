import type { RegionFigures } from '#core/contract/regions.ts'
import type { Format } from '#renderer/data/use-format.ts'

/** One figure of every region, as a value that a table can reckon with; money of several currencies, years and what is not known are text or null. */
export interface RegionFigureRow {
  readonly key: string
  readonly value: (region: RegionFigures) => string | number | null
  /** What the value is a part of, where it is. */
  readonly of?: (region: RegionFigures) => number
  /** As shown; left out: a count. */
  readonly words?: (region: RegionFigures) => string
}

/** The figures of the frame in their order. */
export function regionFigureRows(format: Format): readonly RegionFigureRow[] {
  const years = ({ years: span }: RegionFigures) =>
    span === null ? null : span.from === span.to ? String(span.from) : `${span.from}–${span.to}`
  return [
    { key: 'instruments', value: (one) => one.instruments },
    { key: 'organisations', value: (one) => one.organisations },
    { key: 'operations', value: (one) => one.operations },
    { key: 'budget', value: (one) => format.moneyList(one.budget) },
    { key: 'grant', value: (one) => format.moneyList(one.grant) },
    { key: 'years', value: years },
    { key: 'judged', value: (one) => one.judged, of: (one) => one.pairs },
    { key: 'mean_score', value: (one) => one.meanScore, words: (one) => (one.meanScore === null ? '–' : format.score(one.meanScore)) },
    { key: 'helping', value: (one) => one.helping, of: (one) => one.judged },
    { key: 'hindering', value: (one) => one.hindering, of: (one) => one.judged },
    { key: 'sharing', value: (one) => one.sharing, of: (one) => one.observed },
    { key: 'above_chance', value: (one) => one.aboveChance, of: (one) => one.observed },
    {
      key: 'median_lift',
      value: (one) => one.medianLift,
      words: (one) => (one.medianLift === null ? '–' : format.fixed(one.medianLift, 2)),
    },
  ]
}
