import type { GridAnswer, GridQuestion } from '#core/contract/grids.ts'
import { chanceOfAtLeast, falseDiscoveryRates } from '#core/matrix/chance.ts'
import { incidenceOf } from '#core/matrix/incidence.ts'
import { compareLabels } from '#core/matrix/instrument-facts.ts'
import { packParticipation } from '#core/matrix/overlap-counts.ts'
import { pairIndex } from '#core/matrix/pairs.ts'
import { type PermutedOverlap, permuteOverlap } from '#core/matrix/permutation.ts'
import { signTest } from '#core/matrix/sign-test.ts'
import type { Evidence, GridCell } from '#core/matrix/cell-story.ts'
import type { someEngine } from './some-engine.ts'

type Client = ReturnType<typeof someEngine>['client']

/** All instruments by code, said in English, but for what is asked `more`. */
export function gridQuestion(kind: string, measure: string, more: Partial<GridQuestion> = {}): GridQuestion {
  return { kind, measure, filter: {}, order: { by: 'code' }, language: 'en', ...more }
}

/** Permutes what a matrix waits for, and counts how often it was told how far it is. */
export async function permute(client: Client, question: GridQuestion): Promise<number> {
  let told = 0
  for await (const event of await client.matrices.permute(question)) if (event.kind === 'progress') told++
  return told
}

/** What a value comes to when it is reckoned again from nothing but its story. */
export interface Traced {
  readonly value: number | null
  /** Operations with sheet and row, raters, tags, profile fields or evaluations that the story leads to. */
  readonly sources: number
}

type Of<K extends Evidence['kind']> = Extract<Evidence, { kind: K }>

function only<K extends Evidence['kind']>({ evidence }: GridCell, kind: K): Of<K> {
  const found = evidence.find((one): one is Of<K> => one.kind === kind)
  if (found === undefined) throw new Error(`no evidence of kind ${kind}`)
  return found
}

function median(scores: readonly number[]): number {
  return quartile(scores, 0.5)
}

function quartile(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)]!
  return low + (sorted[Math.ceil(place)]! - low) * (place - Math.floor(place))
}

/** Walks from cells to rows, through the same calls that the screens use. */
export function tracer(client: Client, matrix: GridAnswer, question: GridQuestion) {
  const rowsOf = new Map<string, number>()
  /** Operations of an organisation in these instruments, each with its sheet and row. */
  const operations = async (organisation: number, instruments: readonly number[]): Promise<number> => {
    const key = `${organisation}/${instruments.join()}`
    const known = rowsOf.get(key)
    if (known !== undefined) return known
    const { rows } = await client.operations.list({ organisation, instruments: [...instruments], limit: 500 })
    for (const { source } of rows) if (!(source.sheet > 0 && source.row > 0 && source.delivery > 0)) throw new Error('no row')
    rowsOf.set(key, rows.length)
    return rows.length
  }
  const listed = new Map<string, Promise<ReadonlySet<number>>>()
  /** Distinct organisations of instruments, listed one by one. */
  const organisationsOf = (instruments: readonly number[]): Promise<ReadonlySet<number>> => {
    const key = instruments.join()
    const listing = listed.get(key) ?? listOrganisations(client, instruments)
    listed.set(key, listing)
    return listing
  }
  const sizeOf = async (instruments: readonly number[]): Promise<number> => (await organisationsOf(instruments)).size

  const overlap = async (
    measure: string,
    evidence: Pick<Of<'organisations'>['evidence'], 'shared' | 'sharedTotal'>,
    from: readonly number[],
    to: readonly number[],
  ): Promise<Traced> => {
    const shared = evidence.shared.length
    if (shared !== evidence.sharedTotal) throw new Error('not all shared organisations are listed')
    let sources = 0
    for (const { organisation, from: one, to: other } of evidence.shared) {
      const found = await operations(organisation.id, [...from, ...to])
      if (found !== one.operations + other.operations) throw new Error('operations are missing')
      sources += found
    }
    const [a, b] = [await sizeOf(from), await sizeOf(to)]
    const universe = matrix.universe?.size ?? a + b
    const value = {
      shared,
      jaccard: a + b === 0 ? null : shared / (a + b - shared),
      coefficient: Math.min(a, b) === 0 ? null : shared / Math.min(a, b),
      directed: a === 0 ? null : shared / a,
      expected: (a * b) / universe,
      lift: a * b === 0 ? null : shared / ((a * b) / universe),
      p: chanceOfAtLeast(shared, a, b, universe),
      q: null,
    }[measure]
    return { value: measure === 'q' ? await qOf(chanceOfAtLeast(shared, a, b, universe)) : (value ?? null), sources }
  }

  let branchOf: ReadonlyMap<number, string> | null = null
  /** The branch of each term; a taxonomy without branches is one. */
  const branches = async (): Promise<ReadonlyMap<number, string>> => {
    branchOf ??= new Map(
      (await client.taxonomies.list()).flatMap(({ id, terms }) => {
        const flat = terms.every(({ parent }) => parent === null)
        const parents = new Map(terms.map((term) => [term.id, term.parent]))
        const top = (term: number): number => {
          const parent = parents.get(term) ?? null
          return parent === null ? term : top(parent)
        }
        return terms.map((term) => [term.id, flat ? `all of ${id}` : `branch ${top(term.id)}`] as const)
      }),
    )
    return branchOf
  }

  /** The days on which an organisation had an operation of the instrument running, each listed operation from its start to its end. */
  const daysOf = async (organisation: number, instrument: number): Promise<ReadonlySet<number>> => {
    const { rows } = await client.operations.list({ organisation, instruments: [instrument], limit: 500 })
    const days = new Set<number>()
    for (const { start, end } of rows) {
      if (start === null || end === null) continue
      const [first, last] = [endsOf(start)[0], endsOf(end)[1]]
      for (let day = first; day <= last; day++) days.add(day)
    }
    return days
  }
  /** Days on which both ran, of the days of the shorter running time, organisation by organisation. */
  const inCommon = async (organisations: readonly number[], from: number, to: number): Promise<number | null> => {
    let [common, shorter] = [0, 0]
    for (const organisation of organisations) {
      const [one, other] = [await daysOf(organisation, from), await daysOf(organisation, to)]
      if (one.size === 0 || other.size === 0) continue
      common += [...one].filter((day) => other.has(day)).length
      shorter += Math.min(one.size, other.size)
    }
    return shorter === 0 ? null : common / shorter
  }

  /** Median lag from the first dates of every shared organisation. */
  const lag = async (from: number, to: number): Promise<number | null> => {
    const asked = { filter: question.filter, order: { by: 'code' } as const, from, to }
    const { rows } = await client.matrices.sharedInTime({ ...asked, limit: 500 })
    const dates = rows.flatMap((one) => (one.from === null || one.to === null ? [] : [[one.from, one.to] as const]))
    const days = dates.every(([one, other]) => one.length === 10 && other.length === 10)
    const apart = ([one, other]: readonly [string, string]) =>
      days ? (Date.parse(other) - Date.parse(one)) / 86_400_000 / 365.2425 : Number(other.slice(0, 4)) - Number(one.slice(0, 4))
    return dates.length === 0 ? null : median(dates.map(apart))
  }

  let permutedAgain: PermutedOverlap | null = null
  /** The listed organisations permuted by the plan of the question, and what the story says of a pair beside it. */
  const permuted = async ({ row, column, formula: { numbers } }: GridCell, shared: number): Promise<number | null> => {
    const ids = (await client.instruments.list()).toSorted((a, b) => compareLabels(a.code, b.code)).map(({ id }) => id)
    const plan = { permutations: question.permutations!, seed: question.seed! }
    const shown = matrix.rows.entries.map(({ id }) => ids.indexOf(id!))
    if (permutedAgain === null) {
      const takePart = await Promise.all(
        ids.map(async (id, slot) => [...(await organisationsOf([id]))].map((one) => packParticipation(one, slot))),
      )
      const steps = permuteOverlap(incidenceOf(Float64Array.from(takePart.flat()).sort(), [...ids.keys()]), shown, plan)
      let step = steps.next()
      while (!step.done) step = steps.next()
      permutedAgain = step.value
    }
    const [from, to] = [row, column].map(({ id }) => shown.indexOf(ids.indexOf(id!))) as [number, number]
    const at = pairIndex(shown.length, from, to)
    const p = (1 + permutedAgain.atLeast[at]!) / (1 + plan.permutations)
    if (numbers['shared'] !== shared || numbers['p'] !== p || numbers['atLeast'] !== permutedAgain.atLeast[at])
      throw new Error('told otherwise')
    switch (question.measure) {
      case 'permuted_z':
        return (shared - numbers['expected']!) / permutedAgain.deviation[at]!
      case 'permuted_expected':
        return permutedAgain.expected[at]!
      case 'permuted_p':
        return p
      default:
        if (numbers['pairs'] !== permutedAgain.p.length || numbers['rankP']! < p) throw new Error('another rank')
        return numbers['rankP']! * (numbers['pairs'] / numbers['rank']!)
    }
  }

  let chances: readonly number[] | null = null
  /** q of a p among those of all pairs, which the matrix of p shows. */
  const qOf = async (p: number): Promise<number> => {
    if (chances === null) {
      const all = await client.matrices.grid({ ...question, measure: 'p' })
      const size = all.rows.entries.length
      chances = all.value.flatMap((one, at) => (one !== null && Math.floor(at / size) < at % size ? [one] : []))
    }
    return falseDiscoveryRates(Float64Array.from(chances))[chances.indexOf(p)]!
  }

  return async (cell: GridCell): Promise<Traced> => {
    const { kind, measure } = question
    if (kind === 'judged' || kind === 'claim') {
      const { pair, from, to } = only(cell, 'pair')
      const scores = pair.assessments.flatMap(({ score, raterName }) => (score === null || raterName === '' ? [] : [score]))
      if (measure === 'lift') return overlap(measure, pair, [from.id], [to.id])
      const value =
        measure === 'raters' ? scores.length : measure === 'spread' ? quartile(scores, 0.75) - quartile(scores, 0.25) : median(scores)
      return { value, sources: scores.length }
    }
    if (kind === 'observed') {
      const { pair, from, to } = only(cell, 'pair')
      return overlap(measure, pair, [from.id], [to.id])
    }
    if (kind === 'permuted') {
      const { pair, from, to } = only(cell, 'pair')
      const { sources } = await overlap('shared', pair, [from.id], [to.id])
      return { value: await permuted(cell, pair.sharedTotal), sources }
    }
    if (kind === 'sequence') {
      const { pair, from, to } = only(cell, 'pair')
      const first = pair.shared.filter((one) => one.from.firstYear !== null && one.to.firstYear !== null)
      const before = first.filter((one) => one.from.firstYear! < one.to.firstYear!).length
      const after = first.filter((one) => one.from.firstYear! > one.to.firstYear!).length
      const { sources } = await overlap('shared', pair, [from.id], [to.id])
      if (measure === 'lag') return { value: await lag(from.id, to.id), sources }
      if (measure === 'calendar') {
        const organisations = pair.shared.map(({ organisation }) => organisation.id)
        return { value: await inCommon(organisations, from.id, to.id), sources }
      }
      return { value: measure === 'sign' ? signTest(before, after) : before, sources }
    }
    if (kind === 'money') {
      const { pair, from, to } = only(cell, 'pair')
      const amount = (list: readonly { readonly amount: number }[]) => list.reduce((sum, one) => sum + one.amount, 0)
      const { sources } = await overlap('shared', pair, [from.id], [to.id])
      // The demo's lists say nothing of what is paid; paid-together.test.ts does.
      if (measure.startsWith('paid')) throw new Error('the demo holds paid amounts')
      if (measure === 'lesser')
        return { value: cents(pair.shared.map((one) => Math.min(amount(one.from.grant), amount(one.to.grant)))), sources }
      const given = cents(pair.shared.map((one) => amount(one.from.grant)))
      if (measure === 'to_shared') return { value: given, sources }
      const granted = (await client.instruments.list()).find(({ id }) => id === from.id)!.grant
      return { value: given / amount(granted), sources: sources + granted.length }
    }
    if (kind === 'regions') {
      const { evidence, rows, columns } = only(cell, 'organisations')
      return overlap(
        measure,
        evidence,
        rows.map(({ id }) => id),
        columns.map(({ id }) => id),
      )
    }
    if (kind === 'tagged' && measure === 'complement') return complemented(cell, await branches())
    return described(cell, question)
  }
}

/** First and last day, since 1970, of a date as it is written: a day, a month or a year. */
function endsOf(date: string): readonly [first: number, last: number] {
  const [year = 0, month, day] = date.split('-').map(Number)
  const [first, after] =
    month === undefined
      ? [Date.UTC(year, 0), Date.UTC(year + 1, 0)]
      : day === undefined
        ? [Date.UTC(year, month - 1), Date.UTC(year, month)]
        : [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day + 1)]
  return [first / 86_400_000, after / 86_400_000 - 1]
}

async function listOrganisations(client: Client, instruments: readonly number[]): Promise<ReadonlySet<number>> {
  const ids = new Set<number>()
  for (const instrument of instruments)
    for (let offset = 0; ; offset += 500) {
      const { rows } = await client.organisations.list({ instrument, offset, limit: 500 })
      for (const { id } of rows) ids.add(id)
      if (rows.length < 500) break
    }
  return ids
}

function complemented(cell: GridCell, branchOf: ReadonlyMap<number, string>): Traced {
  const { tags } = only(cell, 'tags')
  const weights = (id: number | null) => new Map(tags.filter((one) => one.instrument.id === id).map((one) => [one.term, one.weight]))
  const [a, b] = [weights(cell.row.id), weights(cell.column.id)]
  const touched = (of: ReadonlyMap<number, number>) => new Set([...of.keys()].map((term) => branchOf.get(term)))
  const [theirs, ours] = [touched(a), touched(b)]
  let [least, most] = [0, 0]
  for (const term of new Set([...a.keys(), ...b.keys()])) {
    const branch = branchOf.get(term)
    if (!theirs.has(branch) || !ours.has(branch)) continue
    least += Math.min(a.get(term) ?? 0, b.get(term) ?? 0)
    most += Math.max(a.get(term) ?? 0, b.get(term) ?? 0)
  }
  return { value: 1 - least / most, sources: tags.length }
}

/** A sum to the cent. */
function cents(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((sum, one) => sum + one, 0) * 100) / 100
}

/** Values that rest on tags, profiles, evaluations and indicators, which the story holds whole. */
function described(cell: GridCell, { kind, measure }: GridQuestion): Traced {
  if (kind === 'criteria') {
    const { evaluations } = only(cell, 'evaluations')
    return { value: evaluations.length, sources: evaluations.filter(({ title }) => title !== '').length }
  }
  if (kind === 'levels') {
    const { fields } = only(cell, 'profiles')
    const level = cell.column.key.replace('level:', '')
    const value = fields.filter((one) => (Array.isArray(one.value) ? one.value.includes(level) : one.value === level)).length
    return { value, sources: value }
  }
  if (kind === 'tagged' && measure === 'trl') {
    const { fields } = only(cell, 'profiles')
    const steps = [cell.row.id, cell.column.id].map((id) => {
      const own = fields.filter(({ instrument }) => instrument.id === id)
      const from = Number(own.find(({ field }) => field === 'trlFrom')!.value)
      const to = Number(own.find(({ field }) => field === 'trlTo')!.value)
      return new Set(Array.from({ length: to - from + 1 }, (_, at) => from + at))
    })
    const [a, b] = [steps[0]!, steps[1]!]
    return { value: [...a].filter((step) => b.has(step)).length / new Set([...a, ...b]).size, sources: fields.length }
  }
  if (kind === 'indicators') {
    const { indicators } = only(cell, 'indicators')
    const sources = indicators.filter(({ source }) => source.sheet > 0 && source.row > 0).length
    if (measure === 'entries') return { value: indicators.length, sources }
    const told = indicators.flatMap(({ baseline, target, targets, achieved }) => {
      const [aim, reached] = [target ?? targets.at(-1), achieved.at(-1)]
      const begin = measure === 'progress' ? baseline : { value: 0 }
      return aim === undefined || reached === undefined || begin === null
        ? []
        : [[reached.value - begin.value, aim.value - begin.value] as const]
    })
    const sum = (at: 0 | 1) => told.reduce((total, one) => total + one[at], 0)
    return { value: sum(0) / sum(1), sources }
  }
  const { tags } = only(cell, 'tags')
  const sources = tags.filter(({ author, weight }) => author !== '' && weight > 0).length
  const weights = (id: number | null) => new Map(tags.filter((one) => one.instrument.id === id).map((one) => [one.term, one.weight]))
  if (kind === 'tagged') {
    const [a, b] = [weights(cell.row.id), weights(cell.column.id)]
    const squares = (of: ReadonlyMap<number, number>) => [...of.values()].reduce((sum, weight) => sum + weight * weight, 0)
    if (measure === 'cosine') {
      const product = [...a].reduce((sum, [term, weight]) => sum + weight * (b.get(term) ?? 0), 0)
      return { value: Math.min(1, product / Math.sqrt(squares(a) * squares(b))), sources }
    }
  }
  if (kind === 'terms') {
    const weight = Math.max(...tags.map((one) => one.weight))
    return { value: measure === 'weight' ? weight : cell.formula.numbers['amount']! * weight, sources }
  }
  const { fields } = only(cell, 'profiles')
  const amountOf = (id: number) =>
    (fields.find((one) => one.field === 'budget' && one.instrument.id === id)?.value as { readonly amount: number } | null)?.amount ?? 0
  const byInstrument = new Map<number, number>()
  for (const { instrument, weight } of tags) byInstrument.set(instrument.id, Math.max(weight, byInstrument.get(instrument.id) ?? 0))
  if (measure === 'region_instruments') return { value: byInstrument.size, sources }
  return {
    value: [...byInstrument].reduce((sum, [id, weight]) => sum + weight * (measure === 'region_budget' ? amountOf(id) : 1), 0),
    sources,
  }
}
