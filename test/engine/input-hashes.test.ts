import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MatrixFilter } from '#core/contract/matrices.ts'
import { everyResult } from './every-result.ts'
import { demoEngine, someEngine, temporaryFolder } from './some-engine.ts'

type Engine = ReturnType<typeof someEngine>

async function demo() {
  const engine = await demoEngine()
  const { client } = engine
  const taxonomies = await client.taxonomies.list()
  const named = (key: string) => taxonomies.find((one) => one.key === key)!
  return {
    ...engine,
    instruments: await client.instruments.list(),
    raters: await client.judgements.raters(),
    terms: named('stip-target-groups').terms.map(({ id }) => id),
    axes: { rows: named('trl').id, columns: named('stip-target-groups').id },
  }
}
type Demo = Awaited<ReturnType<typeof demo>>

/** A change of one thing, by the instruments (places) that it is about; nobody counts what is `idle`. */
interface Change {
  readonly what: string
  readonly about: readonly number[]
  readonly idle?: boolean
  readonly make: (demo: Demo) => Promise<unknown>
}

const place = fc.integer({ min: 0, max: 1000 })
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, place, fc.integer({ min: -3, max: 3 })).map(([from, apart, score]) => ({
    what: `score ${score}`,
    about: [from, from + 1 + apart],
    make: ({ client, instruments, raters }: Demo) => {
      const pair = pairOf(instruments, from, from + 1 + apart)
      return client.judgements.assess({ rater: raters[0]!.id, ...pair, score, relation: null, confidence: null, rationale: null })
    },
  })),
  fc
    .tuple(
      place,
      fc.constantFrom(
        { budget: 123_456, budgetCurrency: 'EUR' },
        { name: 'Another name' },
        { region: 'Elsewhere' },
        { level: 'national' as const },
        { levelDecided: 'eu' as const },
        { trlFrom: 1, trlTo: 9 },
        { launch: '1999-01-01' },
      ),
    )
    .map(([at, profile]) => ({
      what: JSON.stringify(profile),
      about: [at],
      make: ({ client, instruments }: Demo) => client.instruments.update({ id: of(instruments, at).id, profile }),
    })),
  place.map((at) => ({
    what: 'objective',
    about: [at],
    idle: true,
    make: ({ client, instruments }: Demo) =>
      client.instruments.update({ id: of(instruments, at).id, profile: { objective: 'Words that nobody counts' } }),
  })),
  fc.tuple(place, place, fc.double({ min: 0.1, max: 1, noNaN: true })).map(([at, term, weight]) => ({
    what: `tag ${weight}`,
    about: [at],
    make: ({ client, instruments, terms }: Demo) =>
      client.instruments.tag({ instruments: [of(instruments, at).id], terms: [of(terms, term)], weight }),
  })),
  fc.tuple(place, fc.boolean()).map(([at, counted]) => ({
    what: `evaluation ${counted ? 'with' : 'without'} criteria or a date`,
    about: [at],
    make: ({ client, instruments }: Demo) =>
      client.evaluations.create({
        title: 'New',
        state: 'done',
        evaluator: null,
        start: counted ? '2018' : null,
        end: null,
        methods: [],
        criteria: counted ? ['impact'] : [],
        dataUsed: null,
        consequence: null,
        reference: null,
        wholeMix: false,
        instruments: [of(instruments, at).id],
      }),
  })),
  fc
    .tuple(place, place, fc.constantFrom({ field: 'start' as const, value: '2011-05-05' }, { field: 'grant' as const, value: 77 }))
    .map(([at, operation, correction]) => ({
      what: `${correction.field} of an operation`,
      about: [at],
      make: async ({ client, instruments }: Demo) => {
        const { rows } = await client.operations.list({ instruments: [of(instruments, at).id], limit: 20 })
        if (rows.length > 0) await client.corrections.correctOperation({ operation: of(rows, operation).id, correction, note: null })
      },
    })),
  fc.tuple(place, place).map(([at, operation]) => ({
    what: 'another beneficiary',
    about: [at],
    make: async ({ client, instruments }: Demo) => {
      const { rows } = await client.operations.list({ instruments: [of(instruments, at).id], limit: 20 })
      const correction = { field: 'beneficiary' as const, value: 'Somebody quite new Ltd' }
      if (rows.length > 0) await client.corrections.correctOperation({ operation: of(rows, operation).id, correction, note: null })
    },
  })),
)

function of<T>(list: readonly T[], at: number): T {
  return list[at % list.length]!
}

function pairOf(instruments: Demo['instruments'], from: number, to: number) {
  const [a, b] = [of(instruments, from), of(instruments, to)]
  return { from: a.id, to: a === b ? of(instruments, to + 1).id : b.id }
}

const filters: readonly MatrixFilter[] = [
  {},
  { regions: ['Piemonte'] },
  { regions: ['Wales', 'Lithuania'], fromYear: 2015 },
  { minimumOrganisations: 5, level: 'group' },
]

describe('the hash of the inputs', { timeout: 300_000 }, () => {
  it('changes with every result that a change reaches, with nothing that is left out or that nobody counts, and comes back with what counted', async () => {
    const project = await demo()
    const { client } = project
    const steps = fc.record({ made: change, filter: fc.constantFrom(...filters), seed: fc.integer({ min: 0, max: 9999 }) })
    await fc.assert(
      fc.asyncProperty(steps, async ({ made, filter, seed }) => {
        const results = everyResult(client, filter, project.axes)
        // A dozen of them a run, others each time.
        const names = results.names.filter((_, at) => (at * 7919 + seed) % 4 === 0)
        const before = await results.ask(names)
        const done = (await client.project.state()).project!.undo
        await made.make(project)
        const after = await results.ask(names)
        const inside = made.about.some((at) => filter.regions?.includes(of(project.instruments, at).region ?? '') ?? true)
        for (const name of names) {
          const [was, is] = [before.get(name)!, after.get(name)!]
          const told = `${made.what} · ${name} · ${JSON.stringify(filter)}`
          if (was.says !== is.says) expect([told, is.inputs]).not.toEqual([told, was.inputs])
          if (made.idle === true || !inside) expect([told, is.inputs]).toEqual([told, was.inputs])
        }
        if (JSON.stringify((await client.project.state()).project!.undo) !== JSON.stringify(done)) await client.project.undo()
        const back = await results.ask(names)
        for (const name of names) expect([name, back.get(name)!.inputs]).toEqual([name, before.get(name)!.inputs])
      }),
      { numRuns: 40 },
    )
  })

  it('changes with nothing else: each kind of change reaches the results that count it', async () => {
    const { client, instruments, axes, raters, terms } = await demo()
    const results = everyResult(client, {}, axes)
    const before = await results.ask()
    const [first, second] = instruments
    const reached = async (make: () => Promise<unknown>) => {
      await make()
      const after = await results.ask()
      await client.project.undo()
      return results.names.filter((name) => after.get(name)!.inputs !== before.get(name)!.inputs)
    }
    const update = (profile: Parameters<typeof client.instruments.update>[0]['profile']) => () =>
      client.instruments.update({ id: first!.id, profile })
    const judged = ['interaction', 'network judged', 'lenses', 'regions', 'regions terms', 'difference']
    const judgedKinds = results.names.filter((name) => /^(judged|claim) /.test(name))
    const score = { rater: raters[0]!.id, from: first!.id, to: second!.id, score: 3, relation: null, confidence: null, rationale: null }
    expect((await reached(() => client.judgements.assess(score))).toSorted()).toEqual([...judged, ...judgedKinds].toSorted())
    expect(await reached(update({ objective: 'New' }))).toEqual([])
    expect((await reached(update({ budget: 5, budgetCurrency: first!.budgetCurrency ?? 'EUR' }))).toSorted()).toEqual(
      ['coverage map', 'regions', 'regions terms', 'region_terms region_budget', 'terms budget'].toSorted(),
    )
    expect(await reached(update({ levelDecided: 'eu' }))).toEqual(['levels roles', 'levels decided'])
    expect(await reached(update({ trlFrom: 1, trlTo: 2 }))).toEqual(['tagged trl'])
    const tagged = await reached(() => client.instruments.tag({ instruments: [first!.id], terms: [terms[1]!], weight: 0.37 }))
    expect(tagged).toContain('tagged cosine')
    expect(tagged).not.toContain('observed shared')
    expect(await reached(update({ name: 'Another' }))).toEqual(results.names)
  })

  it('is the same in a copy, with persons masked or shown', async () => {
    const { client, door, axes } = await demo()
    for (const persons of ['shown', 'masked'] as const) {
      const copy = join(temporaryFolder(), `${persons}.manumix`)
      await client.project.copy({ file: door.grant(copy).token, word: 'Person', persons })
      const other = someEngine()
      await other.client.project.open({ file: other.door.grant(copy).token })
      for (const filter of filters) {
        const here = await everyResult(client, filter, axes).ask()
        const there = await everyResult(other.client, filter, axes).ask()
        expect([...there].map(([name, { inputs }]) => [name, inputs])).toEqual([...here].map(([name, { inputs }]) => [name, inputs]))
      }
    }
  })

  it('is the same in a copy in which instruments, terms and raters have other numbers', async () => {
    const one = someEngine()
    await one.newProject()
    await one.client.instruments.create({ code: 'A', name: 'Ay' })
    const copy = join(temporaryFolder(), 'copy.manumix')
    await one.client.project.copy({ file: one.door.grant(copy).token, word: 'Person', persons: 'shown' })
    // Both go on, in the other order: the numbers are not the same any more.
    const other = someEngine()
    await other.client.project.open({ file: other.door.grant(copy).token })
    const grow = async ({ client }: Engine, code: string, score: number) => {
      const { id } = await client.instruments.create({ code, name: code })
      const a = (await client.instruments.list()).find((row) => row.code === 'A')!.id
      const { id: rater } = await client.judgements.addRater({ name: `Rater ${code}`, organisation: null })
      await client.judgements.assess({ rater, from: id, to: a, score, relation: null, confidence: null, rationale: null })
      const { id: taxonomy } = await client.taxonomies.create({ label: { en: `Taxonomy ${code}` } })
      const { id: term } = await client.taxonomies.addTerm({ taxonomy, code, label: { en: code }, parent: null })
      await client.instruments.tag({ instruments: [id, a], terms: [term], weight: 0.5 })
    }
    await grow(one, 'B', 2)
    await grow(other, 'C', -1)
    const mine = join(temporaryFolder(), 'mine.manumix')
    await one.client.project.copy({ file: one.door.grant(mine).token, word: 'Person', persons: 'shown' })
    await one.client.merge.commit({ files: [one.door.grant(copy).token], choices: [] })
    await other.client.merge.commit({ files: [other.door.grant(mine).token], choices: [] })
    const idsOf = async ({ client }: Engine) => Object.fromEntries((await client.instruments.list()).map(({ code, id }) => [code, id]))
    expect(await idsOf(one)).not.toEqual(await idsOf(other))
    const hashes = async ({ client }: Engine) => {
      const taxonomies = await client.taxonomies.list()
      const axis = (name: string) => taxonomies.find(({ label }) => label.en === name)!.id
      const found = await everyResult(client, {}, { rows: axis('Taxonomy B'), columns: axis('Taxonomy C') }).ask()
      return [...found].map(([name, { inputs }]) => [name, inputs])
    }
    expect(await hashes(one)).toEqual(await hashes(other))
  })
})
