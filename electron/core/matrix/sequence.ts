import { codedYear } from './coded-date.ts'
import { type Lags, lagDistribution, lagValues } from './lags.ts'
import { instrumentSlots } from './overlap-counts.ts'
import { pairCount, pairIndex } from './pairs.ts'
import { quantile } from './quantile.ts'
import { commonDays, daysOf, type RunningTime, runningTime } from './running-time.ts'
import { signTest } from './sign-test.ts'

/** When organisations took part in what: parallel rows in ascending order of `packed`, one a participation, dates coded. */
export interface DatedParticipations {
  /** `packParticipation` numbers. */
  readonly packed: ArrayLike<number>
  /** Start of the operation, else its decision. */
  readonly start: ArrayLike<number>
  readonly end: ArrayLike<number>
}

/**
 * Who came first, instruments in the order asked for, every figure row by row at i*size+j of `size` instruments; of the organisations that
 * two instruments share. First is whose first operation began in an earlier year; in one and the same year nobody is first.
 */
export interface SequenceMatrix {
  readonly size: number
  /** Organisations whose first operation in i began in an earlier year than their first in j. Directed. */
  readonly before: Int32Array
  /** In the same year. Symmetric. */
  readonly sameYear: Int32Array
  /** Without a year in either. Symmetric. */
  readonly unknown: Int32Array
  /** `signTest` of before against after. Symmetric; NaN on the diagonal. */
  readonly signP: Float64Array
  /** Median years from the first in i to the first in j: above 0 where j came later. NaN where nothing is known. */
  readonly medianLag: Float64Array
  /** Organisations with the running times of both known. Symmetric. */
  readonly timed: Int32Array
  /** Of them, those that had operations of both running on the same days. Symmetric. */
  readonly running: Int32Array
  /**
   * Days on which organisations had both running, as part of the days of the shorter of their two running times, each summed over `timed`.
   * Symmetric; NaN where `timed` is 0.
   */
  readonly calendar: Float64Array
}

/** What one organisation's participations in two instruments say. Dates are coded, 0 for none. */
export interface OrganisationSequence {
  readonly organisation: number
  readonly from: number
  readonly to: number
  readonly order: 'from_first' | 'same_year' | 'to_first' | 'unknown'
  /** Days on which both ran, and of the shorter running time; null where either is unknown. */
  readonly calendar: { readonly common: number; readonly shorter: number } | null
}

export interface PairSequence {
  readonly fromFirst: number
  readonly sameYear: number
  readonly toFirst: number
  readonly unknown: number
  readonly signP: number
  /** Null where no organisation has both dates. */
  readonly lags: Lags | null
  /** As in SequenceMatrix; `share` null where none is timed. */
  readonly calendar: { readonly timed: number; readonly running: number; readonly share: number | null }
  /** One a shared organisation, in ascending order. */
  readonly organisations: readonly OrganisationSequence[]
}

/** The sequence of two instruments, with every shared organisation. */
export function pairSequence(rows: DatedParticipations, from: number, to: number): PairSequence {
  const organisations: OrganisationSequence[] = []
  eachShared(rows, [from, to], (organisation, parts) => {
    const [first, second] = parts[0]!.place === 0 ? parts : parts.toReversed()
    organisations.push(sequenceOf(organisation, first!, second!))
  })
  const having = (order: OrganisationSequence['order']): number => organisations.filter((one) => one.order === order).length
  const [fromFirst, toFirst, unknown] = [having('from_first'), having('to_first'), having('unknown')]
  const dated = organisations.filter(({ order }) => order !== 'unknown')
  const timed = organisations.flatMap(({ calendar }) => calendar ?? [])
  const common = timed.reduce((sum, one) => sum + one.common, 0)
  const shorter = timed.reduce((sum, one) => sum + one.shorter, 0)
  return {
    fromFirst,
    sameYear: having('same_year'),
    toFirst,
    unknown,
    signP: signTest(fromFirst, toFirst),
    lags: lagDistribution(
      lagValues(
        dated.map((one) => one.from),
        dated.map((one) => one.to),
      ),
    ),
    calendar: {
      timed: timed.length,
      running: timed.filter((one) => one.common > 0).length,
      share: shorter === 0 ? null : common / shorter,
    },
    organisations,
  }
}

/** The sequence of every pair of the shown slots. Time grows with the sum of squares of instruments per organisation. */
export function sequenceMatrix(rows: DatedParticipations, shown: readonly number[]): SequenceMatrix {
  const size = shown.length
  const cells = size * size
  const [before, sameYear, unknown, timed, running] = Array.from({ length: 5 }, () => new Int32Array(cells)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const [signP, medianLag, calendar] = Array.from({ length: 3 }, () => new Float64Array(cells).fill(Number.NaN)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const common = new Float64Array(pairCount(size))
  const shorter = new Float64Array(pairCount(size))
  const dates = new Map<number, { readonly from: number[]; readonly to: number[] }>()

  const both = (counts: Int32Array, a: number, b: number): void => {
    counts[a * size + b]!++
    counts[b * size + a]!++
  }
  eachShared(rows, shown, (organisation, parts) => {
    for (let at = 0; at < parts.length; at++)
      for (let other = at + 1; other < parts.length; other++) {
        const [a, b] = [parts[at]!, parts[other]!]
        const [first, second] = a.place < b.place ? [a, b] : [b, a]
        const [from, to] = [first.place, second.place]
        const pair = pairIndex(size, from, to)
        const found = sequenceOf(organisation, first, second)
        if (found.order === 'unknown') both(unknown, from, to)
        else {
          if (found.order === 'same_year') both(sameYear, from, to)
          else before[found.order === 'from_first' ? from * size + to : to * size + from]!++
          let of = dates.get(pair)
          if (!of) dates.set(pair, (of = { from: [], to: [] }))
          of.from.push(found.from)
          of.to.push(found.to)
        }
        if (found.calendar === null) continue
        both(timed, from, to)
        if (found.calendar.common > 0) both(running, from, to)
        common[pair]! += found.calendar.common
        shorter[pair]! += found.calendar.shorter
      }
  })
  for (let from = 0; from < size; from++)
    for (let to = from + 1; to < size; to++) {
      const pair = pairIndex(size, from, to)
      const [there, back] = [from * size + to, to * size + from]
      signP[there] = signP[back] = signTest(before[there]!, before[back]!)
      if (timed[there]! > 0) calendar[there] = calendar[back] = common[pair]! / shorter[pair]!
      const dated = dates.get(pair)
      if (!dated) continue
      const { unit, values } = lagValues(dated.from, dated.to)
      const median = quantile(values, 0.5) / (unit === 'months' ? 12 : 1)
      medianLag[there] = median
      medianLag[back] = 0 - median
    }
  return { size, before, sameYear, unknown, signP, medianLag, timed, running, calendar }
}

/** One organisation's part in one instrument. */
interface Part {
  /** Of the instrument, in the shown ones. */
  readonly place: number
  /** The earliest; 0 where no operation has one. */
  readonly first: number
  readonly running: RunningTime
}

function sequenceOf(organisation: number, from: Part, to: Part): OrganisationSequence {
  const known = from.first !== 0 && to.first !== 0
  const apart = codedYear(to.first) - codedYear(from.first)
  const timed = from.running.length > 0 && to.running.length > 0
  return {
    organisation,
    from: from.first,
    to: to.first,
    order: !known ? 'unknown' : apart > 0 ? 'from_first' : apart < 0 ? 'to_first' : 'same_year',
    calendar: timed ? { common: commonDays(from.running, to.running), shorter: Math.min(daysOf(from.running), daysOf(to.running)) } : null,
  }
}

/** Calls `visit` for every organisation that takes part in two or more of the shown slots, its parts in ascending order of the slot. */
function eachShared(
  rows: DatedParticipations,
  shown: readonly number[],
  visit: (organisation: number, parts: readonly Part[]) => void,
): void {
  const { packed, start, end } = rows
  const placeOf = new Int32Array(instrumentSlots).fill(-1)
  shown.forEach((slot, place) => (placeOf[slot] = place))
  for (let begin = 0; begin < packed.length;) {
    const organisation = Math.floor(packed[begin]! / instrumentSlots)
    const spans: { readonly place: number; readonly begin: number; readonly end: number }[] = []
    let at = begin
    while (at < packed.length && packed[at]! < (organisation + 1) * instrumentSlots) {
      const value = packed[at]!
      const first = at
      while (at < packed.length && packed[at] === value) at++
      const place = placeOf[value - organisation * instrumentSlots]!
      if (place >= 0) spans.push({ place, begin: first, end: at })
    }
    begin = at
    if (spans.length > 1)
      visit(
        organisation,
        spans.map((span) => partOf(span.place, slice(start, span), slice(end, span))),
      )
  }
}

function partOf(place: number, start: readonly number[], end: readonly number[]): Part {
  const known = start.filter((date) => date !== 0)
  return { place, first: known.length === 0 ? 0 : known.reduce((least, date) => Math.min(least, date)), running: runningTime(start, end) }
}

function slice(of: ArrayLike<number>, { begin, end }: { readonly begin: number; readonly end: number }): number[] {
  const values: number[] = []
  for (let at = begin; at < end; at++) values.push(of[at]!)
  return values
}
