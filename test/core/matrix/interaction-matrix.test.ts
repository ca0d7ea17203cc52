import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MatrixQuestion } from '#core/contract/matrices.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { coverage } from '#core/matrix/coverage.ts'
import type { MatrixMaterial } from '#core/matrix/interaction-matrix.ts'
import { interactionMatrix } from '#core/matrix/interaction-matrix.ts'
import { sumByCurrency } from '#core/matrix/money-by-currency.ts'
import { packParticipation } from '#core/matrix/overlap-counts.ts'
import { plainJudging } from '../judging/plain-judging.ts'
import { someInstrument } from './some-instrument.ts'

const participation = ([organisation, id]: readonly [number, number]) => packParticipation(organisation, id)
const question = (rest: Partial<MatrixQuestion> = {}): MatrixQuestion => ({ filter: {}, order: { by: 'code' }, ...rest })
const codes = (material: MatrixMaterial, asked: Partial<MatrixQuestion>) =>
  interactionMatrix(material, question(asked)).instruments.map(({ code }) => code)

/** Two firms in 1 and 2, one in 2 and 3, five in 10 alone. */
const material: MatrixMaterial = {
  instruments: [
    someInstrument(10, { programme: 'FESR', region: 'Piemonte', level: 'regional', operations: 9, firstYear: 2016, lastYear: 2019 }),
    someInstrument(2, { programme: 'FESR', region: 'Piemonte', level: 'national', firstYear: 2015, lastYear: 2016 }),
    someInstrument(1, { programme: 'FSE', region: 'Piemonte', tags: [{ taxonomy: 1, term: 5, weight: 1 }] }),
    someInstrument(3, {
      region: 'Wales',
      level: 'regional',
      tags: [
        { taxonomy: 1, term: 5, weight: 0.4 },
        { taxonomy: 1, term: 4, weight: 0.6 },
      ],
    }),
  ],
  participations: (
    [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
      [3, 2],
      [3, 3],
      [4, 10],
      [5, 10],
      [6, 10],
      [7, 10],
      [8, 10],
    ] as const
  ).map(participation),
  assessments: [
    { from: 1, to: 2, rater: 1, score: -1 },
    { from: 1, to: 2, rater: 2, score: 2 },
    { from: 2, to: 10, rater: 3, score: 3 },
    { from: 3, to: 1, rater: 4, score: null },
    { from: 3, to: 99, rater: 5, score: 1 },
  ],
  judging: plainJudging,
  terms: [
    { id: 4, label: 'Vouchers' },
    { id: 5, label: 'Grants' },
  ],
}

const euro = (amount: number) => ({ amount, currency: 'EUR' })

describe('the interaction matrix', () => {
  it('holds judgement and overlap of each cell under the ordered instruments', () => {
    const matrix = interactionMatrix(material, question())
    const at = (from: string, to: string) => {
      const place = (code: string) => matrix.instruments.findIndex((one) => one.code === code)
      return place(from) * matrix.instruments.length + place(to)
    }
    expect(matrix.instruments.map(({ code, organisations }) => [code, organisations])).toEqual([
      ['P1', 2],
      ['P2', 3],
      ['P3', 1],
      ['P10', 5],
    ])
    expect(matrix).toMatchObject({
      universe: { size: 8, computed: 8, union: 8 },
      organisations: 8,
      operations: 12,
      raters: 3,
      years: { from: 2015, to: 2019 },
    })
    expect(matrix.median[at('P1', 'P2')]).toBe(0.5)
    expect(matrix.differ[at('P1', 'P2')]).toBe(1)
    expect(matrix.median[at('P2', 'P1')]).toBeNull()
    expect(matrix.shared[at('P1', 'P2')]).toBe(2)
    expect(matrix.lift[at('P2', 'P1')]).toBeCloseTo(2 / ((2 * 3) / 8), 12)
    expect(matrix.p[at('P1', 'P2')]).toBeCloseTo(3 / 28, 12)
    expect(matrix.gives).toEqual([0.5, 3, 0, 0])
    expect(matrix.receives).toEqual([0, 0.5, 0, 3])
    // Judged as indivisible, yet nobody is in both.
    expect(matrix.disagree[at('P2', 'P10')]).toBe(1)
    expect(matrix.disagree.filter((mark) => mark === 1)).toHaveLength(1)
  })

  it('has nothing on the diagonal', () => {
    const matrix = interactionMatrix(material, question())
    for (let i = 0; i < 4; i++) {
      const at = i * 5
      expect([matrix.median[at], matrix.lift[at], matrix.shared[at], matrix.p[at], matrix.disagree[at]]).toEqual([null, null, 0, 1, 0])
    }
  })

  it('is the same whatever order instruments and participations came in, and survives being sent as text', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...material.instruments], { minLength: 4 }),
        fc.shuffledSubarray(Array.from(material.participations), { minLength: 11 }),
        fc.constantFrom('code', 'size', 'programme', 'cluster', 'level' as const),
        (instruments, participations, by) => {
          const asked = question({ order: { by } as MatrixQuestion['order'] })
          const matrix = interactionMatrix({ ...material, instruments, participations }, asked)
          expect(matrix).toEqual(interactionMatrix(material, asked))
          expect(JSON.parse(JSON.stringify(matrix))).toEqual(matrix)
        },
      ),
    )
  })

  it('can be empty', () => {
    const matrix = interactionMatrix(
      { instruments: [], participations: [], assessments: [], judging: plainJudging, terms: [] },
      question({ order: { by: 'cluster' } }),
    )
    expect(matrix).toMatchObject({ instruments: [], groups: [], median: [], years: null, universe: { size: 0 } })
  })
})

describe('filters', () => {
  it('by programme and region narrow the universe', () => {
    const matrix = interactionMatrix(material, question({ filter: { programmes: ['FESR'] } }))
    expect(matrix.instruments.map(({ code }) => code)).toEqual(['P2', 'P10'])
    expect(matrix.universe).toEqual({ size: 8, computed: 8, union: 8 })
    expect(interactionMatrix(material, question({ filter: { regions: ['Wales'] } })).universe.computed).toBe(1)
  })

  it('by instrument, term and size leave the universe as it is', () => {
    expect(interactionMatrix(material, question({ filter: { instruments: [1, 2] } }))).toMatchObject({
      universe: { size: 8, union: 3 },
      organisations: 3,
    })
    expect(codes(material, { filter: { terms: [5] } })).toEqual(['P1', 'P3'])
    expect(codes(material, { filter: { minimumOrganisations: 3 } })).toEqual(['P2', 'P10'])
    expect(interactionMatrix(material, question({ filter: { minimumOrganisations: 3 } })).universe).toEqual({
      size: 8,
      computed: 8,
      union: 8,
    })
  })

  it('left empty let everything through', () => {
    expect(codes(material, { filter: { programmes: [], regions: [], terms: [], instruments: [] } })).toHaveLength(4)
  })

  it('take a larger universe and refuse one below the union', () => {
    expect(interactionMatrix(material, question({ universe: 100 })).universe).toEqual({ size: 100, computed: 8, union: 8 })
    expect(() => interactionMatrix(material, question({ universe: 7 }))).toThrow(Refusal)
  })
})

const groupsOf = (order: MatrixQuestion['order']) => {
  const matrix = interactionMatrix(material, question({ order }))
  return matrix.groups.map(({ label, kind, size }, group) => ({
    label,
    kind,
    size,
    codes: matrix.instruments.filter((one) => one.group === group).map(({ code }) => code),
  }))
}

describe('orders', () => {
  it('by code read numbers as numbers', () => expect(codes(material, { order: { by: 'code' } })).toEqual(['P1', 'P2', 'P3', 'P10']))

  it('by size begin with the largest', () => expect(codes(material, { order: { by: 'size' } })).toEqual(['P10', 'P2', 'P1', 'P3']))

  it('by programme make bands, what has none last', () =>
    expect(groupsOf({ by: 'programme' })).toEqual([
      { label: 'FESR', kind: 'text', size: 2, codes: ['P2', 'P10'] },
      { label: 'FSE', kind: 'text', size: 1, codes: ['P1'] },
      { label: null, kind: 'unset', size: 1, codes: ['P3'] },
    ]))

  it('by level follow the levels from Europe downward', () =>
    expect(groupsOf({ by: 'level' }).map(({ label, codes: list }) => [label, list])).toEqual([
      ['national', ['P2']],
      ['regional', ['P3', 'P10']],
      [null, ['P1']],
    ]))

  it('by taxonomy put an instrument with its heaviest term', () =>
    expect(groupsOf({ by: 'taxonomy', taxonomy: 1 }).map(({ label, codes: list }) => [label, list])).toEqual([
      ['Vouchers', ['P3']],
      ['Grants', ['P1']],
      [null, ['P2', 'P10']],
    ]))

  it('by cluster bring together what shares more than chance gives, the unlinked last', () => {
    expect(groupsOf({ by: 'cluster' })).toEqual([
      { label: '1', kind: 'cluster', size: 3, codes: ['P1', 'P2', 'P3'] },
      { label: null, kind: 'unset', size: 1, codes: ['P10'] },
    ])
    expect(interactionMatrix(material, question({ order: { by: 'cluster' } })).clusterStability).toBe(1)
    expect(interactionMatrix(material, question()).clusterStability).toBeNull()
  })

  it('put every instrument in exactly one band', () => {
    for (const by of ['code', 'size', 'programme', 'region', 'level', 'cluster'] as const) {
      const matrix = interactionMatrix(material, question({ order: { by } }))
      expect(matrix.instruments.map(({ code }) => code).toSorted()).toEqual(['P1', 'P10', 'P2', 'P3'])
      expect(matrix.groups.reduce((sum, { size }) => sum + size, 0)).toBe(4)
      expect(matrix.instruments.map(({ group }) => group)).toEqual(
        matrix.groups.flatMap(({ size }, group) => Array<number>(size).fill(group)),
      )
    }
  })
})

describe('coverage', () => {
  const terms = [4, 5, 6].map((id) => ({ id, code: `T${id}`, label: { en: `Term ${id}` }, parent: null }))

  it('weighs number, budget and grant by tag, and leaves a gap where nobody is', () => {
    const tagged = (id: number, weight: number, term: number) =>
      someInstrument(id, { tags: [{ taxonomy: 1, term, weight }], budget: euro(100), grant: [euro(10), { amount: 5, currency: 'GBP' }] })
    const matrix = coverage([tagged(1, 0.5, 4), tagged(2, 1, 4), tagged(3, 1, 5)], terms)
    expect(matrix.weight).toEqual([0.5, null, null, 1, null, null, null, 1, null])
    expect(matrix.totals[0]).toEqual({ instruments: 2, budget: [euro(150)], grant: [euro(15), { amount: 7.5, currency: 'GBP' }] })
    expect(matrix.totals[2]).toEqual({ instruments: 0, budget: [], grant: [] })
  })

  it('takes tags of other taxonomies and a weight of nothing for no coverage', () => {
    const matrix = coverage(
      [
        someInstrument(1, {
          tags: [
            { taxonomy: 2, term: 99, weight: 1 },
            { taxonomy: 1, term: 6, weight: 0 },
          ],
        }),
      ],
      terms,
    )
    expect(matrix.weight).toEqual([null, null, 0])
    expect(matrix.totals.map(({ instruments }) => instruments)).toEqual([0, 0, 0])
  })

  it('of a tree shows the terms with none below, and a term above only where an instrument carries it itself', () => {
    const tree = [
      { id: 4, code: 'A', label: { en: 'Branch A' }, parent: null },
      { id: 5, code: 'A1', label: { en: 'A one' }, parent: 4 },
      { id: 6, code: 'A2', label: { en: 'A two' }, parent: 4 },
      { id: 7, code: 'B', label: { en: 'Branch B' }, parent: null },
    ]
    const on = (...weights: readonly (readonly [number, number])[]) => weights.map(([term, weight]) => ({ taxonomy: 1, term, weight }))
    const below = coverage([someInstrument(1, { tags: on([5, 1]) })], tree)
    expect(below.terms.map(({ code, group }) => [code, group?.en])).toEqual([
      ['A1', 'Branch A'],
      ['A2', 'Branch A'],
      ['B', undefined],
    ])
    const above = coverage([someInstrument(1, { tags: on([4, 0.5]) })], tree)
    expect(above.terms.map(({ code }) => code)).toEqual(['A', 'A1', 'A2', 'B'])
    const branches = coverage([someInstrument(1, { tags: on([5, 0.3], [6, 0.8]) }), someInstrument(2, { tags: on([7, 1]) })], tree, true)
    expect(branches.terms.map(({ code }) => code)).toEqual(['A', 'B'])
    expect(branches.weight).toEqual([0.8, null, null, 1])
  })
})

describe('sums of money', () => {
  it('never mix currencies', () =>
    expect(
      sumByCurrency([
        { amount: 1, currency: null },
        { amount: 2, currency: 'GBP' },
        { amount: 3, currency: 'EUR' },
        { amount: 4, currency: 'GBP' },
      ]),
    ).toEqual([
      { amount: 3, currency: 'EUR' },
      { amount: 6, currency: 'GBP' },
      { amount: 1, currency: null },
    ]))

  it('are exact to the cent over long lists', () => {
    const cents = Array.from({ length: 100_000 }, () => ({ amount: 0.1, currency: 'EUR' }))
    expect(sumByCurrency([{ amount: 1e12, currency: 'EUR' }, ...cents, { amount: -1e12, currency: 'EUR' }])[0]!.amount).toBeCloseTo(
      10_000,
      6,
    )
  })
})
