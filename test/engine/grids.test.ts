import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { matrixKinds } from '#core/matrix/kinds/kinds.ts'
import type { GridQuestion } from '#core/contract/grids.ts'
import { tracer } from './grid-walk.ts'
import { someEngine, temporaryFolder } from './some-engine.ts'

async function demo() {
  const engine = someEngine()
  await engine.client.project.create({ file: engine.door.grant(join(temporaryFolder(), 'Demo.manumix')).token, name: 'Demo', demo: true })
  return engine
}

const asked = (kind: string, measure: string, more: Partial<GridQuestion> = {}): GridQuestion => ({
  kind,
  measure,
  filter: {},
  order: { by: 'code' },
  language: 'en',
  ...more,
})

describe('matrices of every kind', () => {
  for (const { name, measures } of matrixKinds.filter((kind) => kind.name !== 'difference'))
    it(`every number of "${name}" in the demo is reckoned again from its story, which leads to rows, raters or profiles`, async () => {
      const { client } = await demo()
      let walked = 0
      for (const measure of measures) {
        const question = asked(name, measure)
        const matrix = await client.matrices.grid(question)
        const trace = tracer(client, matrix, question)
        const width = matrix.columns.entries.length
        for (const [at, value] of matrix.value.entries()) {
          if (value === null) continue
          const [row, column] = [matrix.rows.entries[Math.floor(at / width)]!, matrix.columns.entries[at % width]!]
          const cell = await client.matrices.cell({ ...question, row: row.key, column: column.key, limit: 500 })
          const traced = await trace(cell)
          const told = `${name} ${measure} ${row.code} × ${column.code}`
          expect([told, cell.value, traced.value]).toEqual([told, value, value])
          if (value !== 0 && !['expected', 'p', 'q', 'complement', 'trl'].includes(measure)) expect([told, traced.sources > 0]).toEqual([told, true])
          walked++
        }
      }
      // The demo has no indicators.
      expect(walked > 0).toBe(name !== 'indicators')
    })
})
