import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { influencePlane, planeMeans, quadrantOf, type PlaneEntry } from '#renderer/charts/influence-plane.ts'
import { labelPlaces } from '#renderer/charts/label-places.ts'
import { light } from '#renderer/theme/tokens.ts'

const entry = (id: number, influence: number, dependence: number): PlaneEntry => ({
  id,
  code: `I${id}`,
  influence,
  dependence,
  prominence: Math.abs(influence) + Math.abs(dependence),
  before: null,
})

function drawn(entries: readonly PlaneEntry[]) {
  return influencePlane(entries, {
    width: 900,
    height: 600,
    tokens: light,
    chosen: new Set(),
    words: {
      influence: 'influence',
      dependence: 'dependence',
      quadrant: { driving: 'driving', relay: 'relay', autonomous: 'autonomous', result: 'result' },
      figure: String,
      mean: String,
      said: (at) => [`said ${at}`],
    },
  })
}

describe('the plane of influence and dependence', () => {
  it('is cut at the means, and what lies on a mean counts as above it', () => {
    const entries = [entry(1, 8, 0), entry(2, 8, 6), entry(3, 0, 6), entry(4, 0, 0)]
    const means = planeMeans(entries)
    expect(means).toEqual({ influence: 4, dependence: 3 })
    expect(entries.map((one) => quadrantOf(one, means))).toEqual(['driving', 'relay', 'result', 'autonomous'])
    expect(quadrantOf(means, means)).toBe('relay')
  })

  it('draws what gives more higher, what receives more further right, and negative influence as a diamond', () => {
    const [low, high, negative] = drawn([entry(1, 1, 1), entry(2, 5, 4), entry(3, -2, 2)]).targets
    expect(high!.at.y).toBeLessThan(low!.at.y)
    expect(high!.at.x).toBeGreaterThan(low!.at.x)
    expect(low!.outline).toContain('a')
    expect(negative!.outline).not.toContain('a')
    expect(negative!.at.y).toBeGreaterThan(low!.at.y)
  })

  it('keeps instruments of one and the same place apart, so that each can be pointed at', () => {
    const { targets } = drawn([entry(1, 0, 0), entry(2, 0, 0), entry(3, 0, 0)])
    expect(new Set(targets.map(({ at }) => Math.round(at.x))).size).toBe(3)
  })

  it('lets no label lie over another, and none leave the room', () => {
    const disc = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 4, max: 20 }),
      width: fc.integer({ min: 10, max: 90 }),
      height: fc.constant(15),
    })
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 40 }), (discs) => {
        const places = labelPlaces(discs, { x: 0, y: 0, width: 600, height: 400 }).filter((one) => one !== null)
        for (const [at, a] of places.entries()) {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 600 && a.y + a.height <= 400).toBe(true)
          for (const b of places.slice(at + 1))
            expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false)
        }
      }),
    )
  })

  it('lets a label get out of the way of a line and a box', () => {
    const room = { x: 0, y: 0, width: 600, height: 400 }
    const disc = { x: 300, y: 200, radius: 10, width: 40, height: 15 }
    const line = { from: { x: 320, y: 200 }, to: { x: 600, y: 200 } }
    const box = { x: 200, y: 180, width: 85, height: 40 }
    const [alone] = labelPlaces([disc], room)
    expect(alone).toMatchObject({ x: 314, y: 192.5, far: false })
    const [place] = labelPlaces([disc], room, { lines: [line], boxes: [box] })
    expect(place!.y + place!.height <= 200 || place!.y > 200).toBe(true)
    expect(place!.x >= 285 || place!.y + place!.height <= 180 || place!.y >= 220).toBe(true)
  })
})
