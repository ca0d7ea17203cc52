import { describe, expect, it } from 'vitest'
import { demoEngine } from './some-engine.ts'

describe('regions in one frame', () => {
  it('are told of the same instruments by their figures and by their terms, whatever the filter leaves', async () => {
    const { client } = await demoEngine()
    const taxonomy = (await client.taxonomies.list()).find(({ terms }) => terms.some(({ instruments }) => instruments > 0))
    for (const filter of [{}, { minimumOrganisations: 20 }, { toYear: 2017, minimumOrganisations: 5 }]) {
      const { regions: figures } = await client.regions.figures({ filter })
      const { regions: counted } = await client.regions.terms({ filter, taxonomy: taxonomy!.id, branches: false })
      const byRegion = (list: readonly { readonly region: string; readonly instruments: number }[]) =>
        list.map(({ region, instruments }) => [region, instruments])
      expect(byRegion(counted)).toEqual(byRegion(figures))
      const { instruments } = await client.matrices.interaction({ filter, order: { by: 'code' } })
      expect(figures.reduce((sum, one) => sum + one.instruments, 0)).toBe(instruments.length)
    }
  })
})
