import type { MatrixFilter } from '../contract/matrices.ts'
import { compareByCode, type InstrumentFacts } from './instrument-facts.ts'
import type { MatrixMaterial } from './interaction-matrix.ts'
import { countOverlap, type OverlapCounts } from './overlap-counts.ts'

/** Instruments of a question: those whose participations make the universe, and those that may be shown. */
export interface FilteredInstruments {
  /** After region and programme; the period is applied where participations are read. */
  readonly counted: readonly InstrumentFacts[]
  /** After terms and choice as well; the smallest size is applied once organisations are counted. */
  readonly shown: readonly InstrumentFacts[]
}

/** An empty list of choices is no filter. Terms: an instrument with any of them is shown. */
function filterInstruments(instruments: readonly InstrumentFacts[], filter: MatrixFilter): FilteredInstruments {
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

/** The instruments of a question with its smallest size applied, those shown by code: what is counted must not hang on how they were read. */
export function chooseInstruments(
  { instruments, participations }: Pick<MatrixMaterial, 'instruments' | 'participations'>,
  filter: MatrixFilter,
): FilteredInstruments & { readonly counts: () => OverlapCounts } {
  const { counted, shown } = filterInstruments(instruments, filter)
  const within = counted.map(({ slot }) => slot)
  const count = (list: readonly InstrumentFacts[]): OverlapCounts =>
    countOverlap(
      participations,
      list.map(({ slot }) => slot),
      within,
    )
  const smallest = filter.minimumOrganisations ?? 0
  let large = shown.toSorted(compareByCode)
  let counts = smallest === 0 ? null : count(large)
  if (counts?.organisations.some((size) => size < smallest)) {
    const { organisations } = counts
    large = large.filter((_, at) => organisations[at]! >= smallest)
    counts = null
  }
  return { counted, shown: large, counts: () => (counts ??= count(large)) }
}

function chosen<T>(choices: readonly T[] | undefined): ReadonlySet<T> | null {
  return choices && choices.length > 0 ? new Set(choices) : null
}
