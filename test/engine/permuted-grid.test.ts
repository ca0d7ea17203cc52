import { describe, expect, it } from 'vitest'
import type { GridQuestion } from '#core/contract/grids.ts'
import { gridQuestion, permute } from './grid-walk.ts'
import { shownView } from './shown-view.ts'
import { demoEngine, refused, someEngine } from './some-engine.ts'

const asked = (measure: string, more: Partial<GridQuestion> = {}): GridQuestion =>
  gridQuestion('permuted', measure, { permutations: 300, seed: 1, ...more })

describe('the matrix of permuted tables', () => {
  it('waits until it is asked for, says so instead of showing or giving out anything, and is then the same in every measure and order', async () => {
    const { client } = await demoEngine()
    const before = await client.matrices.grid(asked('permuted_z'))
    expect(before.waits).toBe(true)
    expect(before.value.every((value) => value === null)).toBe(true)
    expect(before.facts).toMatchObject({ permutations: 300, seed: 1 })
    await expect(client.matrices.gridExport({ question: asked('permuted_z'), format: 'csv' })).rejects.toEqual(refused('not_permuted'))

    expect(await permute(client, asked('permuted_z', { permutations: 3000 }))).toBeGreaterThan(0)
    for (const measure of ['permuted_z', 'permuted_p', 'permuted_q', 'permuted_expected'])
      expect((await client.matrices.grid(asked(measure, { permutations: 3000 }))).waits).toBe(false)
    const ordered = await client.matrices.grid(asked('permuted_q', { permutations: 3000, order: { by: 'hierarchical' } }))
    expect(ordered.waits).toBe(false)
    const chances = (await client.matrices.grid(asked('permuted_p', { permutations: 3000 }))).value
    for (const p of chances) if (p !== null) expect(p * 3001).toBeCloseTo(Math.round(p * 3001), 6)
    const svg = await client.matrices.gridExport({ question: asked('permuted_z', { permutations: 3000, language: 'it' }), format: 'svg' })
    const picture = Buffer.from(svg.base64, 'base64').toString()
    for (const words of ['Permutazione: z', 'Permutazioni: 3.000 · Seme: 1']) expect(picture).toContain(words)
    expect(Math.min(...chances.map((p) => p ?? 1))).toBeGreaterThanOrEqual(1 / 3001)
  })

  it('is kept while other things change and the same comes back, and is another table with other participations, seed or number', async () => {
    const { client } = await demoEngine()
    await permute(client, asked('permuted_z'))
    const waits = async (more: Partial<GridQuestion> = {}) => (await client.matrices.grid(asked('permuted_z', more))).waits
    const [from, to] = await client.instruments.list()
    const [rater] = await client.judgements.raters()
    const assessed = { rater: rater!.id, from: from!.id, to: to!.id, score: 3, relation: null, confidence: null, rationale: null } as const
    await client.judgements.assess(assessed)
    expect(await waits()).toBe(false)
    expect(await permute(client, asked('permuted_q'))).toBe(0)
    expect(await waits({ seed: 2 })).toBe(true)
    expect(await waits({ permutations: 301 })).toBe(true)
    expect(await waits({ filter: { toYear: 2016 } })).toBe(true)
    expect(await waits({ filter: { instruments: [from!.id, to!.id] } })).toBe(true)
    expect(await waits()).toBe(false)
  })

  it('carries seed and number in its hash, and where a saved view says so in that of the view', async () => {
    const { client } = await demoEngine()
    const hash = async (more: Partial<GridQuestion> = {}) => (await client.matrices.grid(asked('permuted_z', more))).inputs
    const first = await hash()
    await permute(client, asked('permuted_z'))
    expect(await hash()).toBe(first)
    expect(await hash({ seed: 2 })).not.toBe(first)
    expect(await hash({ permutations: 400 })).not.toBe(first)

    const save = (name: string, seed: number) =>
      client.savedViews.save({
        name,
        note: null,
        ...shownView({ order: { by: 'code' }, subject: { kind: 'permuted', measure: 'permuted_z', permutations: 300, seed } }),
      })
    await save('A', 1)
    await save('B', 1)
    await save('C', 9)
    const [a, b, c] = await client.savedViews.list()
    expect(c!.choices.subject).toEqual({ kind: 'permuted', measure: 'permuted_z', permutations: 300, seed: 9 })
    expect(a!.inputs).toBe(b!.inputs)
    expect(c!.inputs).not.toBe(a!.inputs)
    expect((await client.savedViews.changed({ id: c!.id })).parts).toEqual([])
  })

  it('ends soon after it is cancelled, keeps nothing of it, and answers others meanwhile', async () => {
    const { client } = await demoEngine()
    const question = asked('permuted_z', { permutations: 100_000 })
    const stop = new AbortController()
    let told = 0
    const running = (async () => {
      for await (const event of await client.matrices.permute(question, { signal: stop.signal }))
        if (event.kind === 'progress' && ++told === 3) stop.abort()
    })()
    await expect(Promise.all([running, client.instruments.list()])).rejects.toThrow()
    expect(told).toBeLessThan(10)
    expect((await client.matrices.grid(question)).waits).toBe(true)
  })

  it('is set against another matrix once it is permuted, by the plan that is asked for', async () => {
    const { client } = await demoEngine()
    const against: GridQuestion['against'] = [
      { kind: 'permuted', measure: 'permuted_expected', permutations: 200, seed: 5 },
      { kind: 'observed', measure: 'expected' },
    ]
    const question: GridQuestion = { kind: 'difference', measure: 'difference', filter: {}, order: { by: 'code' }, language: 'en', against }
    expect((await client.matrices.grid(question)).waits).toBe(true)
    await permute(client, question)
    const made = await client.matrices.grid(question)
    expect(made).toMatchObject({ waits: false, facts: { permutations: 200, seed: 5 } })
    expect(made.value.some((value) => value !== null && value !== 0)).toBe(true)
  })

  it('waits for nothing where nobody takes part in anything, or one instrument stands alone', async () => {
    const { client, newProject } = someEngine()
    await newProject()
    await client.instruments.create({ code: 'A', name: 'One' })
    expect(await client.matrices.grid(asked('permuted_z'))).toMatchObject({ waits: false, value: [null] })
    await client.instruments.create({ code: 'B', name: 'Two' })
    expect(await client.matrices.grid(asked('permuted_z'))).toMatchObject({ waits: false, value: [null, null, null, null] })
    expect(await permute(client, asked('permuted_z'))).toBe(0)
  })
})
