import { expect, it } from 'vitest'
import { evaluationMatrix, isBlankCell } from '#core/instrument/evaluation-matrix.ts'
import { evaluationCriteria, evaluationMethods, evaluationStates } from '#core/model/vocabulary.ts'

const instruments = [{ id: 1 }, { id: 2 }]
const own = { id: 1, state: 'done', methods: ['survey', 'Walks'], criteria: ['coherence'], wholeMix: false, instruments: [1] } as const
const mix = { id: 2, state: 'planned', methods: ['survey'], criteria: ['impact'], wholeMix: true, instruments: [2] } as const
const told = [own, mix].map((one) => ({
  ...one,
  methods: [...one.methods],
  criteria: [...one.criteria],
  instruments: [...one.instruments],
}))

it('puts each evaluation under its criteria, that of the whole mix on every instrument, and counts the blank ones', () => {
  const { columns, rows, mix: ofMix, blank } = evaluationMatrix(instruments, told, 'criterion', evaluationStates)
  const [coherence, impact] = [columns.indexOf('coherence'), columns.indexOf('impact')]
  expect(columns).toEqual(evaluationCriteria)
  expect(rows[0]?.cells[coherence]?.own.map(({ id }) => id)).toEqual([1])
  expect(isBlankCell(rows[1]?.cells[coherence])).toBe(true)
  expect(rows[1]?.cells[impact]).toMatchObject({ own: [], throughMix: [{ id: 2 }] })
  expect(ofMix[impact]?.map(({ id }) => id)).toEqual([2])
  expect([blank[coherence], blank[impact], blank[0]]).toEqual([1, 0, 2])
})

it('lists known methods, then own words; states not asked for do not count', () => {
  const { columns, rows } = evaluationMatrix(instruments, told, 'method', ['done'])
  expect(columns).toEqual([...evaluationMethods, 'Walks'])
  expect(rows[1]?.cells.every(isBlankCell)).toBe(true)
  expect(rows[0]?.cells.at(-1)?.own).toHaveLength(1)
})
