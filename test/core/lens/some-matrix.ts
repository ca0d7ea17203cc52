import fc from 'fast-check'
import type { Influences } from '#core/lens/direct.ts'

/** A judged matrix of whole scores, and an order of its instruments. */
export const matrixAndOrder = (most: number, { least = -3, smallest = 2 } = {}): fc.Arbitrary<readonly [Influences, readonly number[]]> =>
  fc.integer({ min: smallest, max: most }).chain((n) =>
    fc.tuple(
      fc
        .array(fc.integer({ min: least, max: 3 }), { minLength: n * n, maxLength: n * n })
        .map((values) => ({ size: n, cells: Float64Array.from(values, (value, at) => (at % (n + 1) === 0 ? 0 : value)) })),
      fc.shuffledSubarray(
        Array.from({ length: n }, (_, at) => at),
        { minLength: n },
      ),
    ),
  )

/** The same matrix with its instruments in another order. */
export function inOrder({ size, cells }: Influences, order: readonly number[]): Influences {
  return { size, cells: cells.map((_, at) => cells[order[Math.floor(at / size)]! * size + order[at % size]!]!) }
}
