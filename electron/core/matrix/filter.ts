import type { MatrixFilter } from '../contract/matrices.ts'
import type { InstrumentFacts } from './instrument-facts.ts'

/** Instruments of a question: those whose participations make the universe, and those that may be shown. */
export interface FilteredInstruments {
  /** After region and programme; the period is applied where participations are read. */
  readonly counted: readonly InstrumentFacts[]
  /** After terms and choice as well; the smallest size is applied once organisations are counted. */
  readonly shown: readonly InstrumentFacts[]
}

/** An empty list of choices is no filter. Terms: an instrument with any of them is shown. */
export function filterInstruments(instruments: readonly InstrumentFacts[], filter: MatrixFilter): FilteredInstruments {
  const programmes = chosen(filter.programmes)
  const regions = chosen(filter.regions)
  const terms = chosen(filter.terms)
  const ids = chosen(filter.instruments)
  const counted = instruments.filter(
    ({ programme, region }) =>
      (!programmes || (programme !== null && programmes.has(programme))) && (!regions || (region !== null && regions.has(region))),
  )
  const shown = counted.filter(
    ({ id, tags }) => (!ids || ids.has(id)) && (!terms || tags.some(({ term, weight }) => weight > 0 && terms.has(term))),
  )
  return { counted, shown }
}

function chosen<T>(choices: readonly T[] | undefined): ReadonlySet<T> | null {
  return choices && choices.length > 0 ? new Set(choices) : null
}
