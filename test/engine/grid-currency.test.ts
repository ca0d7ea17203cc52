import { describe, expect, it } from 'vitest'
import type { GridQuestion } from '#core/contract/grids.ts'
import { gridQuestion } from './grid-walk.ts'
import { shownView } from './shown-view.ts'
import { demoEngine } from './some-engine.ts'

describe('a matrix of amounts', () => {
  it('is in one currency that it names, the commonest until another is asked for, and tells which others there are', async () => {
    const { client } = await demoEngine()
    for (const [kind, measure] of [
      ['money', 'lesser'],
      ['money', 'to_shared'],
      ['money', 'share_to_shared'],
      ['terms', 'budget'],
      ['terms', 'grant'],
      ['region_terms', 'region_budget'],
    ] as const) {
      const first = await client.matrices.grid(gridQuestion(kind, measure))
      expect(first.currencies).toEqual({ shown: 'EUR', there: ['EUR', 'GBP'] })
      const other = await client.matrices.grid(gridQuestion(kind, measure, { currency: 'GBP' }))
      expect(other.currencies).toEqual({ shown: 'GBP', there: ['EUR', 'GBP'] })
      expect(other.inputs).not.toBe(first.inputs)
      // No cell stands in both: each instrument of the demo has amounts in one currency only.
      expect(first.value.some((value, at) => value !== null && other.value[at] !== null)).toBe(false)
      expect(other.value.some((value) => value !== null && value > 0)).toBe(true)
      const none = await client.matrices.grid(gridQuestion(kind, measure, { currency: null }))
      expect(none.currencies?.shown).toBeNull()
      expect(none.value.every((value) => value === null)).toBe(true)
    }
    expect((await client.matrices.grid(gridQuestion('terms', 'weight'))).currencies).toBeNull()
  })

  it('holds in each currency what the story of every pair says of that currency', async () => {
    const { client } = await demoEngine()
    for (const currency of ['EUR', 'GBP']) {
      const matrix = await client.matrices.grid(gridQuestion('money', 'lesser', { currency }))
      const size = matrix.rows.entries.length
      for (const [at, value] of matrix.value.entries()) {
        if (value === null) continue
        const [from, to] = [matrix.rows.entries[Math.floor(at / size)]!.id!, matrix.columns.entries[at % size]!.id!]
        const { money } = await client.matrices.evidence({ filter: {}, order: { by: 'code' }, from, to })
        expect(money.find((one) => one.currency === currency)?.lesser ?? 0).toBeCloseTo(value, 6)
      }
    }
  })

  it('is set against amounts in the same currency, whatever is commoner there', async () => {
    const { client } = await demoEngine()
    const against: GridQuestion['against'] = [
      { kind: 'terms', measure: 'budget', currency: 'GBP' },
      { kind: 'terms', measure: 'grant' },
    ]
    const made = await client.matrices.grid(gridQuestion('difference', 'difference', { against }))
    const grants = await client.matrices.grid(gridQuestion('terms', 'grant', { currency: 'GBP' }))
    expect(made.currencies).toEqual({ shown: 'GBP', there: ['EUR', 'GBP'] })
    expect(made.facts['largestSecond']).toBe(Math.max(...grants.value.map((value) => value ?? 0)))
  })

  it('says in what is given out which currency it is in and which are not in it', async () => {
    const { client } = await demoEngine()
    const { base64 } = await client.matrices.gridExport({ question: gridQuestion('money', 'share_to_shared'), format: 'svg' })
    const picture = Buffer.from(base64, 'base64').toString()
    expect(picture.includes('Currency: EUR · Currencies not in it: GBP')).toBe(true)
  })

  it('is saved as a view in the currency that was looked at', async () => {
    const { client } = await demoEngine()
    const save = (subject: GridQuestion['kind'], measure: string) =>
      client.savedViews.save({
        name: measure,
        note: null,
        ...shownView({
          filter: { regions: ['Wales'] },
          order: { by: 'code' },
          subject: { kind: subject, measure },
          against: [
            { kind: 'money', measure: 'lesser' },
            { kind: 'money', measure: 'to_shared' },
          ],
        }),
      })
    await save('money', 'lesser')
    await save('difference', 'difference')
    await save('observed', 'shared')
    const [difference, money, shared] = await client.savedViews.list()
    expect(money!.choices.subject).toEqual({ kind: 'money', measure: 'lesser', currency: 'GBP' })
    expect(difference!.choices.against.map(({ currency }) => currency)).toEqual(['GBP', 'GBP'])
    expect(shared!.choices.subject).toEqual({ kind: 'observed', measure: 'shared' })
  })
})
