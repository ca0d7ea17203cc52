import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dematel } from '#core/lens/dematel.ts'
import { directInfluence, type Influences, influencesOf, strengths } from '#core/lens/direct.ts'
import { impactsOfScores } from '#core/lens/instrument-states.ts'
import { impactBalances } from '#core/lens/cross-impact.ts'
import { interpretiveStructure, type StructureLink, structureLinks } from '#core/lens/ism.ts'
import { attenuated, micmac } from '#core/lens/micmac.ts'
import { ranksOf } from '#core/lens/ranks.ts'
import { secondOrder } from '#core/lens/second-order.ts'
import { atOnce } from '#core/lens/slices.ts'

const of = (...rows: readonly (readonly number[])[]): Influences => ({ size: rows.length, cells: Float64Array.from(rows.flat()) })

const anyMatrix = (least: number, size: { readonly minLength: number; readonly maxLength: number }): fc.Arbitrary<Influences> =>
  fc.integer({ min: size.minLength, max: size.maxLength }).chain((n) =>
    fc.array(fc.integer({ min: least, max: 3 }), { minLength: n * n, maxLength: n * n }).map((values) => ({
      size: n,
      cells: Float64Array.from(values, (value, at) => (at % (n + 1) === 0 ? 0 : value)),
    })),
  )
const signed = anyMatrix(-3, { minLength: 1, maxLength: 6 })
/** With few links, so that there are several levels. */
const sparse = fc
  .tuple(anyMatrix(-3, { minLength: 2, maxLength: 8 }), fc.array(fc.boolean(), { minLength: 64, maxLength: 64 }))
  .map(([{ size, cells }, kept]) => ({ size, cells: cells.map((value, at) => (kept[at] === true && Math.abs(value) > 1 ? value : 0)) }))
const unsigned = anyMatrix(0, { minLength: 1, maxLength: 6 })

function times(a: Influences, b: Influences): Influences {
  const { size } = a
  const at = (one: Influences, row: number, column: number): number => one.cells[row * size + column]!
  return {
    size,
    cells: Float64Array.from({ length: size * size }, (_, cell) => {
      const [row, column] = [Math.floor(cell / size), cell % size]
      return Array.from({ length: size }, (_other, over) => at(a, row, over) * at(b, over, column)).reduce((sum, value) => sum + value, 0)
    }),
  }
}

function permuted({ size, cells }: Influences, order: readonly number[]): Influences {
  return {
    size,
    cells: Float64Array.from({ length: size * size }, (_, at) => cells[order[Math.floor(at / size)]! * size + order[at % size]!]!),
  }
}

describe('a matrix of a file', () => {
  test('counts P as nothing or as 3, and blanks and the diagonal as nothing', () => {
    const matrix = {
      kind: 'square',
      labels: ['A', 'B'],
      cells: [
        [5, 'P'],
        ['n/a', null],
      ],
    } as const
    expect([...influencesOf(matrix).cells]).toEqual([0, 0, 0, 0])
    expect([...influencesOf(matrix, 3).cells]).toEqual([0, 3, 0, 0])
  })
})

describe('direct influence', () => {
  test('is what rows and columns add up to', () => {
    expect(directInfluence(of([0, 2, -1], [1, 0, 3], [0, -2, 0]))).toEqual({ influence: [1, 4, -2], dependence: [1, 0, 2] })
  })
})

describe('second order', () => {
  test('adds half of what the influenced give, paths back included', () => {
    expect(secondOrder(of([0, 2], [1, 0]))).toEqual({ first: [2, 1], second: [1, 1], total: [3, 2] })
  })
})

describe('ranks', () => {
  test('are shared by equal values, and the next are left out', () => {
    expect(ranksOf([3, 5, 5, 1])).toEqual([3, 1, 1, 4])
    expect(ranksOf([0.1 + 0.2, 0.3, 0.5])).toEqual([2, 2, 1])
  })
  test('tell large whole numbers apart', () => {
    expect(ranksOf([2 ** 52, 2 ** 52 + 1])).toEqual([2, 1])
  })
})

describe('MICMAC', () => {
  test('has the sums of every power of the strengths, support less conflict being those of the signed matrix', () => {
    fc.assert(
      fc.property(signed, (matrix) => {
        let [power, net] = [strengths(matrix), matrix]
        for (const { k, influence, dependence, signed: parts } of micmac(matrix, { kmax: 5 }).powers) {
          if (k > 1) [power, net] = [times(power, strengths(matrix)), times(net, matrix)]
          expect({ influence, dependence }).toEqual(directInfluence(power))
          if (parts === null) continue
          const { support, conflict } = parts
          const less = (side: 'influence' | 'dependence') => support[side].map((value, at) => value - conflict[side][at]!)
          expect({ influence: less('influence'), dependence: less('dependence') }).toEqual(directInfluence(net))
        }
      }),
    )
  })

  test('says with what period ranks come back where they never become stable', () => {
    const circle = of([0, 3, 0], [0, 0, 1], [2, 0, 0])
    expect(micmac(circle)).toMatchObject({ stableFrom: null, period: 3, endsAt: null })
    expect(micmac(circle, { kmax: 2 }).powers).toHaveLength(2)
  })

  test('says from which power on ranks stay', () => {
    const { stableFrom, period, powers } = micmac(of([0, 3, 1], [1, 0, 2], [2, 1, 0]))
    expect([stableFrom, period]).toEqual([expect.any(Number), null])
    const stable = powers.filter(({ k }) => k >= stableFrom!)
    expect(stable.length).toBeGreaterThan(1)
    expect(new Set(stable.map(({ influenceRank }) => influenceRank.join())).size).toBe(1)
  })

  test('says where paths end, and calls nothing stable then', () => {
    const chain = of([0, 1, 0], [0, 0, 1], [0, 0, 0])
    expect(micmac(chain)).toMatchObject({ stableFrom: null, period: null, endsAt: 2, powers: [{ k: 1 }, { k: 2 }] })
    const empty = { influence: [0, 0, 0], influenceRank: [1, 1, 1] }
    expect(micmac(chain, { kmax: 4 }).powers.slice(2)).toMatchObject([
      { k: 3, ...empty },
      { k: 4, ...empty },
    ])
    expect(micmac(of([0, 0], [0, 0]))).toMatchObject({ endsAt: 0, powers: [{ k: 1, influence: [0, 0] }] })
  })

  test('takes a power of two out of sums that are too large for a number', () => {
    const size = 40
    const dense = { size, cells: Float64Array.from({ length: size * size }, (_, at) => (at % (size + 1) === 0 ? 0 : 3e6)) }
    const { powers, stableFrom } = micmac(dense, { kmax: 200 })
    expect(powers.every(({ influence }) => influence.every(Number.isFinite))).toBe(true)
    expect(powers.at(-1)!.exponent).toBeGreaterThan(0)
    expect(stableFrom).toBe(1)
  })

  test('lets long paths weigh less', () => {
    expect(attenuated(micmac(of([0, 2], [1, 0]), { kmax: 3 }), 0.5)).toEqual({ influence: [4, 2.5], dependence: [2.5, 4] })
  })
})

describe('DEMATEL', () => {
  test('solves T = X + XT', () => {
    fc.assert(
      fc.property(signed, fc.constantFrom('both' as const, 'row' as const), (matrix, normalisation) => {
        const found = dematel(matrix, normalisation)
        if (found === null || found.k === 0) return
        const X = { size: matrix.size, cells: matrix.cells.map((value) => value / found.k) }
        const T = { size: matrix.size, cells: Float64Array.from(found.T.flat()) }
        const again = times(X, T).cells.map((value, at) => value + X.cells[at]!)
        const most = Math.max(1, ...T.cells.map(Math.abs))
        for (const [at, value] of again.entries()) expect(Math.abs(value - T.cells[at]!) / most).toBeLessThan(1e-6)
      }),
    )
  })

  test('divides by the largest of row and column sums, or of row sums alone', () => {
    const matrix = of([0, 1, 3], [0, 0, 3], [1, 0, 0])
    expect([dematel(matrix)?.k, dematel(matrix, 'row')?.k]).toEqual([6, 4])
  })

  test('has no answer where effects never fade, and takes strengths for the division', () => {
    expect(dematel(of([0, 1], [1, 0]))).toBeNull()
    expect(dematel(of([0, -2], [1, 0]))?.k).toBe(2)
    expect(dematel(of([0, 0], [0, 0]))).toMatchObject({ k: 0, D: [0, 0] })
  })
})

const everyLink = (matrix: Influences): readonly StructureLink[] => atOnce(structureLinks(matrix))
const without = ({ size, cells }: Influences, links: readonly StructureLink[]): Influences => {
  const left = cells.slice()
  for (const { from, to } of links) left[from * size + to] = 0
  return { size, cells: left }
}

describe('ISM', () => {
  test('tells which links lead on, which turn in circles, and which lead where others lead as well', () => {
    const links = everyLink(of([0, 1, 0, -2], [0, 0, 1, 0], [0, 2, 0, 3], [0, 0, 0, 0]))
    expect(links).toEqual([
      { from: 0, to: 1, score: 1, kind: 'leads_on' },
      { from: 0, to: 3, score: -2, kind: 'over_others' },
      { from: 1, to: 2, score: 1, kind: 'in_circle' },
      { from: 2, to: 1, score: 2, kind: 'in_circle' },
      { from: 2, to: 3, score: 3, kind: 'leads_on' },
    ])
  })

  test('needs each link that leads on, and none of those over others', () => {
    fc.assert(
      fc.property(sparse, (matrix) => {
        const links = everyLink(matrix)
        const { reachability } = interpretiveStructure(matrix)
        const over = links.filter(({ kind }) => kind === 'over_others')
        expect(interpretiveStructure(without(matrix, over)).reachability).toEqual(reachability)
        for (const { from, to, kind } of links) {
          expect(kind === 'in_circle').toBe(reachability[to]![from] === 1)
          if (kind !== 'leads_on') continue
          const circle = (one: number, other: number): boolean => reachability[one]![other] === 1 && reachability[other]![one] === 1
          const beside = links.filter((other) => circle(from, other.from) && circle(to, other.to))
          expect(interpretiveStructure(without(matrix, beside)).reachability[from]![to]).toBe(0)
        }
      }),
    )
  })

  test('begins with what everything leads to, and keeps circles in one level', () => {
    const found = interpretiveStructure(of([0, 1, 0, 0], [0, 0, 1, 0], [0, 2, 0, 3], [0, 0, 0, 0]))
    expect(found.levels).toEqual([[3], [1, 2], [0]])
    expect([found.driving, found.dependence]).toEqual([
      [4, 3, 3, 1],
      [1, 3, 3, 4],
    ])
  })

  test('takes as links what reaches the cut-off, whatever its sign', () => {
    const matrix = of([0, -2], [1, 0])
    expect(interpretiveStructure(matrix, 2).reachability).toEqual([
      [1, 1],
      [0, 1],
    ])
    expect(interpretiveStructure(matrix).levels).toEqual([[0, 1]])
  })
})

test('another order of the labels brings the same figures in that order', () => {
  fc.assert(
    fc.property(
      unsigned.chain((matrix) =>
        fc.tuple(fc.constant(matrix), fc.shuffledSubarray([...Array(matrix.size).keys()], { minLength: matrix.size })),
      ),
      ([matrix, order]) => {
        const other = permuted(matrix, order)
        const inOrder = <T>(values: readonly T[]): readonly T[] => order.map((at) => values[at]!)
        expect(secondOrder(other).total).toEqual(inOrder(secondOrder(matrix).total))
        const [before, after] = [micmac(matrix, { kmax: 4 }), micmac(other, { kmax: 4 })]
        expect([after.stableFrom, after.period, after.endsAt]).toEqual([before.stableFrom, before.period, before.endsAt])
        for (const [at, { influenceRank }] of after.powers.entries())
          expect(influenceRank).toEqual(inOrder(before.powers[at]!.influenceRank))
        expect(interpretiveStructure(other).driving).toEqual(inOrder(interpretiveStructure(matrix).driving))
      },
    ),
  )
})

test('a score says of the states of two instruments what they count', () => {
  const impacts = impactsOfScores(of([0, 2], [-1, 0]))
  expect(impacts.states).toEqual([3, 3])
  expect([...impactBalances(impacts, [2, 1])]).toEqual([1, 0, -1, -4, 0, 4])
})
