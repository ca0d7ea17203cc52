import { describe, expect, it } from 'vitest'
import { matrixKinds } from '#core/matrix/kinds/kinds.ts'
import type { GridQuestion } from '#core/contract/grids.ts'
import { gridQuestion, permute, tracer } from './grid-walk.ts'
import { demoEngine, refused, someEngine } from './some-engine.ts'

describe('matrices of every kind', () => {
  for (const { name, measures, permutes } of matrixKinds.filter((kind) => kind.name !== 'difference'))
    it(`every number of "${name}" in the demo is reckoned again from its story, which leads to rows, raters or profiles`, async () => {
      const { client } = await demoEngine()
      let walked = 0
      for (const measure of measures) {
        const question = gridQuestion(name, measure, permutes === true ? { permutations: 2000, seed: 3 } : {})
        if (permutes === true) await permute(client, question)
        const matrix = await client.matrices.grid(question)
        const trace = tracer(client, matrix, question)
        const width = matrix.columns.entries.length
        for (const [at, value] of matrix.value.entries()) {
          if (value === null) continue
          const [row, column] = [matrix.rows.entries[Math.floor(at / width)]!, matrix.columns.entries[at % width]!]
          const cell = await client.matrices.cell({ ...question, row: row.key, column: column.key, limit: 500 })
          const traced = await trace(cell)
          const told = `${name} ${measure} ${row.code} × ${column.code}`
          expect([told, cell.value]).toEqual([told, value])
          // Sums of money to the cent, years that are counted in months nearly; everything else to the last digit.
          if (name === 'money' || measure === 'lag') expect(traced.value).toBeCloseTo(value, 6)
          else expect([told, traced.value]).toEqual([told, value])
          if (value !== 0 && permutes !== true && !['expected', 'p', 'q'].includes(measure))
            expect([told, traced.sources > 0]).toEqual([told, true])
          walked++
        }
      }
      // The demo has no indicators.
      expect(walked > 0).toBe(name !== 'indicators')
    })

  it('nothing is said of shared organisations, not even that there are none, as long as no organisation is known', async () => {
    const { client, newProject } = someEngine()
    await newProject()
    for (const code of ['A', 'B']) await client.instruments.create({ code, name: code })
    for (const { name, measures } of matrixKinds.filter((kind) => kind.name === 'observed' || kind.name === 'regions'))
      for (const measure of measures)
        for (const universe of [undefined, 100]) {
          const { value, universe: counted } = await client.matrices.grid(
            gridQuestion(name, measure, universe === undefined ? {} : { universe }),
          )
          expect([measure, value.every((one) => one === null), counted?.computed]).toEqual([measure, true, 0])
        }
  })

  it('a difference is one matrix less another, each by its own largest value, and wants the same axes', async () => {
    const { client } = await demoEngine()
    const jaccard = await client.matrices.grid(gridQuestion('observed', 'jaccard'))
    const cosine = await client.matrices.grid(gridQuestion('tagged', 'cosine'))
    const against: GridQuestion['against'] = [
      { kind: 'tagged', measure: 'cosine' },
      { kind: 'observed', measure: 'jaccard' },
    ]
    const difference = await client.matrices.grid(gridQuestion('difference', 'difference', { against }))
    const most = (list: readonly (number | null)[]) => Math.max(...list.map((one) => Math.abs(one ?? 0)))
    difference.value.forEach((value, at) => {
      const [one, other] = [cosine.value[at] ?? null, jaccard.value[at] ?? null]
      expect(value).toEqual(one === null || other === null ? null : one / most(cosine.value) - other / most(jaccard.value))
    })
    const [row, column] = [difference.rows.entries[0]!.key, difference.columns.entries[1]!.key]
    const { evidence } = await client.matrices.cell({ ...gridQuestion('difference', 'difference', { against }), row, column })
    expect(evidence.map(({ kind }) => kind)).toEqual(['tags', 'pair'])
    const unlike: GridQuestion['against'] = [against[0], { kind: 'levels', measure: 'roles' }]
    await expect(client.matrices.grid(gridQuestion('difference', 'difference', { against: unlike }))).rejects.toEqual(
      refused('invalid', { field: 'against' }),
    )
  })

  it('the hash of the inputs changes with what counts in the matrix, and with nothing else', async () => {
    const { client } = await demoEngine()
    const hash = async (kind: string, measure: string) => (await client.matrices.grid(gridQuestion(kind, measure))).inputs
    const [levels, judged] = [await hash('levels', 'roles'), await hash('judged', 'score')]
    const [rater] = await client.judgements.raters()
    const [from, to] = await client.instruments.list()
    await client.judgements.assess({
      rater: rater!.id,
      from: from!.id,
      to: to!.id,
      score: 3,
      relation: null,
      confidence: null,
      rationale: null,
    })
    expect(await hash('levels', 'roles')).toBe(levels)
    expect(await hash('judged', 'score')).not.toBe(judged)
    await client.project.undo()
    expect(await hash('judged', 'score')).toBe(judged)
  })

  it('a threshold leaves out smaller values and says how many, and margins count what is left', async () => {
    const { client } = await demoEngine()
    const whole = await client.matrices.grid(gridQuestion('observed', 'shared'))
    const cut = await client.matrices.grid(gridQuestion('observed', 'shared', { threshold: 5 }))
    const small = whole.value.filter((value) => value !== null && value < 5).length
    expect(cut.below).toBe(small)
    expect(cut.value).toEqual(whole.value.map((value) => (value === null || value < 5 ? null : value)))
    expect(cut.scale).toEqual(whole.scale)
    const first = cut.value.slice(0, cut.columns.entries.length).reduce((sum: number, value) => sum + (value ?? 0), 0)
    expect(cut.margins?.rows[0] ?? 0).toBe(first)
  })

  it('is given out as workbook, text and picture in the language asked for', async () => {
    const { client } = await demoEngine()
    for (const format of ['xlsx', 'csv', 'svg'] as const) {
      const { name, base64 } = await client.matrices.gridExport({ question: gridQuestion('tagged', 'cosine', { language: 'it' }), format })
      if (format === 'csv') expect(name).toMatch(/^Demo-tagged-cosine-[0-9-]{10}-[0-9a-f]{12}\.csv$/)
      else expect(name).toBe(`Demo-tagged-cosine.${format}`)
      const text = Buffer.from(base64, 'base64').toString()
      if (format === 'svg') expect(text).toContain('Somiglianza: coseno delle etichette')
      if (format === 'svg') expect(text).toMatch(/Prodotto il: \d+ [a-z]+ \d{4} · .*[0-9a-f]{12}…/)
      if (format === 'csv') expect(text.split('\r\n')[0]).toContain(';"?BI40"?;'.replaceAll('"?', ''))
    }
  })
})
