import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlowQuestion } from '#core/contract/views.ts'
import { flow, organisationsOfLink, type YearOfParticipation } from '#core/view/flow.ts'

const instruments = [1, 2, 3].map((id) => ({ id, code: `I${id}`, name: `Instrument ${id}` }))
const asked = { by: 'order', steps: 4, most: 10, minimum: 1 } as const

function took(...rows: readonly (readonly [number, number, number | null])[]): YearOfParticipation[] {
  return rows.map(([organisation, instrument, year]) => ({ organisation, instrument, year }))
}

function said(found: ReturnType<typeof flow>) {
  const name = (at: number) => `${found.nodes[at]!.step}:${found.nodes[at]!.instrument?.code ?? 'others'}`
  return found.links.map(({ from, to, organisations }) => `${name(from)} ${name(to)} ${organisations}`)
}

describe('the flow of organisations', () => {
  it('goes from the first instrument to the second by the year in which each began', () => {
    const found = flow(
      took([7, 1, 2015], [7, 1, 2018], [7, 2, 2016], [8, 1, 2014], [8, 2, 2017], [9, 3, 2015]),
      instruments,
      asked,
      'organisation',
    )
    expect(said(found)).toEqual(['0:I1 1:I2 2'])
    expect(found).toMatchObject({ organisations: 3, moving: 2, further: 0, undated: 0 })
    expect(found.steps.map(({ organisations }) => organisations)).toEqual([3, 2])
  })

  it('sets instruments begun in one year at one step, because their order is not known', () => {
    const found = flow(took([7, 1, 2015], [7, 2, 2015], [7, 3, 2016]), instruments, asked, 'organisation')
    expect(said(found)).toEqual(['0:I1 1:I3 1', '0:I2 1:I3 1'])
    expect(found.steps.map(({ organisations }) => organisations)).toEqual([1, 1])
  })

  it('by time leads from spell to spell, also within one instrument', () => {
    const found = flow(took([7, 1, 2014], [7, 1, 2016], [7, 2, 2017]), instruments, { ...asked, by: 'time' }, 'organisation')
    expect(found.steps.map(({ from, to }) => [from, to])).toEqual([
      [2014, 2014],
      [2015, 2015],
      [2016, 2016],
      [2017, 2017],
    ])
    expect(said(found)).toEqual(['0:I1 2:I1 1', '2:I1 3:I2 1'])
  })

  it('brings the smallest instruments together and says how many they are', () => {
    const found = flow(took([7, 1, 2014], [8, 1, 2014], [7, 2, 2015], [8, 3, 2015]), instruments, { ...asked, most: 1 }, 'organisation')
    expect(said(found)).toEqual(['0:I1 1:others 2'])
    expect(found.nodes.find(({ instrument }) => instrument === null)?.instruments).toBe(2)
  })

  it('says what it leaves out: links below the minimum, further steps, instruments without a year', () => {
    const rows = took([7, 1, 2014], [7, 2, 2015], [7, 3, 2016], [8, 1, 2014], [8, 2, 2016], [9, 2, 2014], [9, 1, null])
    const found = flow(rows, instruments, { ...asked, steps: 2, minimum: 2 }, 'organisation')
    expect(said(found)).toEqual(['0:I1 1:I2 2'])
    expect(found).toMatchObject({ further: 1, undated: 1, left: { links: 0, organisations: 0 } })
    expect(flow(rows, instruments, { ...asked, minimum: 2 }, 'organisation').left).toEqual({ links: 1, organisations: 1 })
  })

  const rows = fc.array(
    fc.record({
      organisation: fc.integer({ min: 1, max: 12 }),
      instrument: fc.integer({ min: 1, max: 3 }),
      year: fc.option(fc.integer({ min: 2010, max: 2020 })),
    }),
  )
  const questions: fc.Arbitrary<Pick<FlowQuestion, 'by' | 'steps' | 'most' | 'minimum'>> = fc.record({
    by: fc.constantFrom('order' as const, 'time' as const),
    steps: fc.integer({ min: 2, max: 8 }),
    most: fc.integer({ min: 1, max: 3 }),
    minimum: fc.constant(1),
  })

  it('never goes back, and lists as many organisations behind a link as it counts', () => {
    fc.assert(
      fc.property(rows, questions, (participations, question) => {
        const found = flow(participations, instruments, question, 'organisation')
        for (const { from, to, organisations } of found.links) {
          const ends = [found.nodes[from]!, found.nodes[to]!].map(({ step, instrument }) => ({ step, instrument: instrument?.id ?? null }))
          expect(ends[0]!.step).toBeLessThan(ends[1]!.step)
          const listed = organisationsOfLink(participations, instruments, question, { from: ends[0]!, to: ends[1]! })
          expect(new Set(listed.map(({ organisation }) => organisation)).size).toBe(organisations)
        }
      }),
    )
  })
})
