import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileDistances, type Distances } from '#core/matrix/order-distances.ts'
import { averageLinkage } from '#core/matrix/order-hierarchical.ts'
import { spectralOrder } from '#core/matrix/order-spectral.ts'

function finished<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/** Distances between points on a line. */
function onLine(points: readonly number[]): Distances {
  return { size: points.length, between: Float64Array.from(points.flatMap((a) => points.map((b) => Math.abs(a - b)))) }
}

const values = fc.integer({ min: 2, max: 7 }).chain((rows) =>
  fc.integer({ min: 1, max: 6 }).chain((columns) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      cells: fc.array(fc.option(fc.integer({ min: -9, max: 9 })), { minLength: rows * columns, maxLength: rows * columns }),
    }),
  ),
)

describe('orders by value', () => {
  it('distances are symmetric, 0 to oneself and never beyond the widest', () => {
    fc.assert(
      fc.property(values, ({ rows, columns, cells }) => {
        const { between } = finished(profileDistances(cells, rows, columns, false))
        for (let a = 0; a < rows; a++)
          for (let b = 0; b < rows; b++) {
            expect(between[a * rows + b]).toBe(between[b * rows + a])
            expect(between[a * rows + b]).toBeGreaterThanOrEqual(0)
            if (a === b) expect(between[a * rows + b]).toBe(0)
          }
      }),
    )
  })

  it('average linkage keeps every thing once, joins all, never lower than before, and keeps each join together', () => {
    fc.assert(
      fc.property(values, ({ rows, columns, cells }) => {
        const { positions, tree } = finished(averageLinkage(finished(profileDistances(cells, rows, columns, false))))
        expect(positions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: rows }, (_, at) => at))
        expect(tree).toHaveLength(rows - 1)
        const spans: (readonly [number, number])[] = Array.from({ length: rows }, (_, at) => [at, at] as const)
        tree.forEach(({ left, right, height }, at) => {
          expect(height).toBeGreaterThanOrEqual((tree[at - 1]?.height ?? 0) - 1e-12)
          // The right side begins where the left one ends: no line of the tree crosses another.
          expect(spans[right]![0]).toBe(spans[left]![1] + 1)
          spans.push([spans[left]![0], spans[right]![1]])
        })
      }),
    )
  })

  it('the height of a join is the mean distance between the members of its two sides', () => {
    const { tree } = finished(averageLinkage(onLine([0, 1, 10, 14])))
    expect(tree.map(({ height }) => height)).toEqual([1, 4, 11.5])
  })

  it('things on a line come in the order of the line, whatever order they are given in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 12 }), (points) => {
        const along = finished(spectralOrder(onLine(points))).map((at) => points[at]!)
        const up = points.toSorted((a, b) => a - b)
        expect([up, up.toReversed()]).toContainEqual(along)
      }),
    )
  })
})
