import type { Flow, FlowNodeChoice, FlowQuestion } from '../contract/views.ts'

/** An organisation (or a group) in an instrument in a year; null where no operation of it there has a year. */
export interface YearOfParticipation {
  readonly organisation: number
  readonly instrument: number
  readonly year: number | null
}

/** What an organisation did at one step. By order it can hold several instruments: which of two in one year came first is not known. */
interface Stop {
  readonly step: number
  /** Instruments by the year in which the organisation took part in them at this step. */
  readonly instruments: ReadonlyMap<number, number>
}

interface Journey {
  readonly organisation: number
  readonly stops: readonly Stop[]
  readonly undated: boolean
}

interface FlowInstrument {
  readonly id: number
  readonly code: string
  readonly name: string
}

type Steps = Pick<FlowQuestion, 'by' | 'steps' | 'most' | 'minimum'>
interface Spell {
  readonly from: number
  readonly to: number
}

/**
 * Organisations counted from step to step. By order, an organisation's steps are the years in which it took part in an instrument for the
 * first time: instruments that began in one year stand at one step, and the organisation is counted in each. By time, steps are spells of
 * years, and a link leads from one spell to the next in which the organisation took part. Links lead to later steps only, so there are no
 * cycles. `participations` may come in any order; instruments not among `shown` are left out.
 */
export function flow(
  participations: readonly YearOfParticipation[],
  shown: readonly FlowInstrument[],
  question: Steps,
  level: Flow['level'],
): Omit<Flow, 'inputs'> {
  const spells = spellsOf(participations, shown, question)
  const journeys = journeysOf(participations, shown, question.by, spells)
  const most = largest(journeys, shown, question)
  const standing = (instrument: number): number | null => (most.has(instrument) ? instrument : null)
  const steps = question.by === 'time' ? spells.length : Math.min(question.steps, Math.max(0, ...journeys.map(({ stops }) => stops.length)))
  const counts = new Map<string, { step: number; instrument: number | null; organisations: number; others: Set<number> }>()
  const links = new Map<string, { from: string; to: string; organisations: number }>()
  const atStep = Array.from({ length: steps }, () => 0)
  for (const { stops } of journeys) {
    let before: readonly string[] = []
    for (const stop of stops) {
      if (stop.step >= steps) break
      atStep[stop.step]! += 1
      const here = new Set<string>()
      for (const instrument of stop.instruments.keys()) {
        const own = standing(instrument)
        const key = `${stop.step}/${own ?? ''}`
        const node = counts.get(key) ?? { step: stop.step, instrument: own, organisations: 0, others: new Set<number>() }
        counts.set(key, node)
        if (own === null) node.others.add(instrument)
        if (!here.has(key)) node.organisations += 1
        here.add(key)
      }
      for (const from of before)
        for (const to of here) {
          const link = links.get(`${from}>${to}`) ?? { from, to, organisations: 0 }
          link.organisations += 1
          links.set(`${from}>${to}`, link)
        }
      before = [...here]
    }
  }
  const facts = new Map(shown.map((one) => [one.id, one]))
  const place = new Map(shown.map(({ id }, at) => [id, at]))
  const nodes = [...counts.entries()].sort(
    ([, a], [, b]) =>
      a.step - b.step ||
      Number(a.instrument === null) - Number(b.instrument === null) ||
      place.get(a.instrument ?? 0)! - place.get(b.instrument ?? 0)!,
  )
  const index = new Map(nodes.map(([key], at) => [key, at]))
  const all = [...links.values()].map(({ from, to, organisations }) => ({ from: index.get(from)!, to: index.get(to)!, organisations }))
  const below = all.filter(({ organisations }) => organisations < question.minimum)
  return {
    by: question.by,
    level,
    steps: atStep.map((organisations, at) => ({
      from: question.by === 'time' ? spells[at]!.from : null,
      to: question.by === 'time' ? spells[at]!.to : null,
      organisations,
    })),
    nodes: nodes.map(([, { step, instrument, organisations, others }]) => ({
      step,
      instrument: instrument === null ? null : { id: instrument, code: facts.get(instrument)!.code, name: facts.get(instrument)!.name },
      instruments: instrument === null ? others.size : 1,
      organisations,
    })),
    links: all.filter(({ organisations }) => organisations >= question.minimum).sort((a, b) => a.from - b.from || a.to - b.to),
    organisations: journeys.filter(({ stops }) => stops.length > 0).length,
    moving: journeys.filter(({ stops }) => stops.length > 1).length,
    further: journeys.filter(({ stops }) => (stops.at(-1)?.step ?? 0) >= steps).length,
    undated: journeys.filter(({ undated }) => undated).length,
    left: { links: below.length, organisations: below.reduce((sum, { organisations }) => sum + organisations, 0) },
  }
}

/** The organisations of one link of the same flow, each with one of its instruments at either end. */
export function organisationsOfLink(
  participations: readonly YearOfParticipation[],
  shown: readonly FlowInstrument[],
  question: Steps,
  link: { readonly from: FlowNodeChoice; readonly to: FlowNodeChoice },
): { readonly organisation: number; readonly from: InYear; readonly to: InYear }[] {
  const journeys = journeysOf(participations, shown, question.by, spellsOf(participations, shown, question))
  const most = largest(journeys, shown, question)
  const chosen = (stop: Stop | undefined, choice: FlowNodeChoice): InYear | null => {
    if (stop?.step !== choice.step) return null
    for (const [instrument, year] of stop.instruments)
      if (choice.instrument === null ? !most.has(instrument) : instrument === choice.instrument) return { instrument, year }
    return null
  }
  return journeys.flatMap(({ organisation, stops }) =>
    stops.slice(1).flatMap((stop, at) => {
      const from = chosen(stops[at], link.from)
      const to = chosen(stop, link.to)
      return from === null || to === null ? [] : [{ organisation, from, to }]
    }),
  )
}

interface InYear {
  readonly instrument: number
  readonly year: number
}

/** The years of the participations in equal spells, at most so many as there are steps. */
function spellsOf(
  participations: readonly YearOfParticipation[],
  shown: readonly FlowInstrument[],
  { by, steps }: Steps,
): readonly Spell[] {
  if (by === 'order') return []
  const ids = new Set(shown.map(({ id }) => id))
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { instrument, year } of participations) {
    if (year === null || !ids.has(instrument)) continue
    first = Math.min(first, year)
    last = Math.max(last, year)
  }
  if (first > last) return []
  const length = Math.ceil((last - first + 1) / steps)
  return Array.from({ length: Math.ceil((last - first + 1) / length) }, (_, at) => ({
    from: first + at * length,
    to: Math.min(last, first + (at + 1) * length - 1),
  }))
}

function journeysOf(
  participations: readonly YearOfParticipation[],
  shown: readonly FlowInstrument[],
  by: Steps['by'],
  spells: readonly Spell[],
): readonly Journey[] {
  const ids = new Set(shown.map(({ id }) => id))
  const years = new Map<number, { years: Map<number, Map<number, number>>; first: Map<number, number>; all: Set<number> }>()
  for (const { organisation, instrument, year } of participations) {
    if (!ids.has(instrument)) continue
    const of = years.get(organisation) ?? { years: new Map(), first: new Map<number, number>(), all: new Set<number>() }
    years.set(organisation, of)
    of.all.add(instrument)
    if (year === null) continue
    of.first.set(instrument, Math.min(year, of.first.get(instrument) ?? year))
    const step = by === 'time' ? spells.findIndex((spell) => year >= spell.from && year <= spell.to) : year
    const inStep = of.years.get(step) ?? new Map<number, number>()
    of.years.set(step, inStep)
    inStep.set(instrument, Math.min(year, inStep.get(instrument) ?? year))
  }
  return [...years.entries()]
    .sort(([a], [b]) => a - b)
    .map(([organisation, { years: byStep, first, all }]) => ({
      organisation,
      undated: first.size < all.size,
      stops: by === 'time' ? stopsOf(byStep) : stopsOf(firstYears(first)).map(({ instruments }, step) => ({ step, instruments })),
    }))
}

function firstYears(first: ReadonlyMap<number, number>): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const byYear = new Map<number, Map<number, number>>()
  for (const [instrument, year] of first) byYear.set(year, (byYear.get(year) ?? new Map<number, number>()).set(instrument, year))
  return byYear
}

function stopsOf(byStep: ReadonlyMap<number, ReadonlyMap<number, number>>): readonly Stop[] {
  return [...byStep.entries()]
    .sort(([a], [b]) => a - b)
    .map(([step, instruments]) => ({ step, instruments: new Map([...instruments].sort(([a], [b]) => a - b)) }))
}

/** The instruments with most organisations, all of them where the limit leaves no two to bring together. */
function largest(journeys: readonly Journey[], shown: readonly FlowInstrument[], { most }: Steps): ReadonlySet<number> {
  if (shown.length <= most + 1) return new Set(shown.map(({ id }) => id))
  const sizes = new Map<number, number>()
  for (const { stops } of journeys)
    for (const instrument of new Set(stops.flatMap(({ instruments }) => [...instruments.keys()])))
      sizes.set(instrument, (sizes.get(instrument) ?? 0) + 1)
  // A stable sort leaves equal sizes in the order of the question.
  return new Set(
    shown
      .map(({ id }) => id)
      .sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
      .slice(0, most),
  )
}
