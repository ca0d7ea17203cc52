import { describe, expect, it } from 'vitest'
import { medianOfAll } from '#core/judging/aggregate.ts'
import { regionFigures, regionsOf, regionTerms } from '#core/matrix/across-regions.ts'
import type { InstrumentFacts } from '#core/matrix/instrument-facts.ts'
import { interactionMatrix } from '#core/matrix/interaction-matrix.ts'
import { packParticipation } from '#core/matrix/overlap-counts.ts'
import { someInstrument } from './some-instrument.ts'

const instrument = (id: number, region: string | null, more: Partial<InstrumentFacts> = {}): InstrumentFacts =>
  someInstrument(id, { code: `I${id}`, region, operations: 0, ...more })

const term = (id: number) => ({ id, code: `T${id}`, label: { en: `Term ${id}` }, parent: null })
const tag = (id: number, weight = 1) => ({ taxonomy: 1, term: id, weight })
const euro = (amount: number) => ({ amount, currency: 'EUR' })

describe('regions beside each other', () => {
  it('are those of the instruments, as people sort them', () => {
    expect(regionsOf([instrument(1, 'Wales'), instrument(2, null), instrument(3, 'Euskadi'), instrument(4, 'Wales')])).toEqual([
      'Euskadi',
      'Wales',
    ])
  })

  it('have a term all, in part, alone or not at all', () => {
    const instruments = [
      instrument(1, 'A', { tags: [tag(1), tag(2)] }),
      instrument(2, 'B', { tags: [tag(1), tag(2), tag(3)] }),
      instrument(3, 'C', { tags: [tag(1)] }),
    ]
    const { terms } = regionTerms(instruments, ['A', 'B', 'C'], [term(1), term(2), term(3), term(4)], false)
    expect(terms.map(({ code, standing }) => [code, standing])).toEqual([
      ['T1', 'all'],
      ['T2', 'some'],
      ['T3', 'one'],
      ['T4', 'none'],
    ])
    expect(terms[2]!.cells.map(({ instruments: carrying }) => carrying.map(({ code }) => code))).toEqual([[], ['I2'], []])
  })

  it('hold a part of their own money under a term, weighed by the tags', () => {
    const instruments = [
      instrument(1, 'A', { budget: euro(300), tags: [tag(1, 0.5)] }),
      instrument(2, 'A', { budget: euro(100), tags: [tag(1)] }),
      instrument(3, 'B', { budget: { amount: 7, currency: 'GBP' }, tags: [tag(1)] }),
      instrument(4, 'B', { budget: euro(1), tags: [] }),
      instrument(5, null, { budget: euro(1000), tags: [tag(1)] }),
    ]
    const { terms, regions } = regionTerms(instruments, ['A', 'B'], [term(1)], false)
    expect(terms[0]!.cells.map(({ budgetShare }) => budgetShare)).toEqual([250 / 400, null])
    expect(regions).toEqual([
      { region: 'A', instruments: 2, tagged: 2 },
      { region: 'B', instruments: 2, tagged: 1 },
    ])
  })

  it('are told by figures of their own matrix', () => {
    const instruments = [instrument(1, 'A', { budget: euro(5) }), instrument(2, 'A'), instrument(3, 'B')]
    const material = {
      instruments,
      // Organisations 1 and 2 take part in both instruments of A, 3 in the first alone, 4 in B.
      participations: [
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
        [3, 1],
        [4, 3],
      ].map(([organisation, slot]) => packParticipation(organisation!, slot!)),
      assessments: [
        { from: 1, to: 2, rater: 1, role: null, score: 2 },
        { from: 2, to: 1, rater: 1, role: null, score: -1 },
        { from: 1, to: 3, rater: 1, role: null, score: 3 },
      ],
      judging: { scale: 'impact' as const, aggregation: medianOfAll, openRound: null, shownRound: null },
      terms: [],
    }
    const figures = regionFigures('A', instruments, interactionMatrix(material, { filter: { regions: ['A'] }, order: { by: 'code' } }))
    expect(figures).toMatchObject({
      instruments: 2,
      organisations: 3,
      budget: [euro(5)],
      pairs: 2,
      judged: 2,
      meanScore: 0.5,
      helping: 1,
      neutral: 0,
      hindering: 1,
      observed: 1,
      sharing: 1,
      medianLift: 1,
    })
  })
})
