import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap } from '#renderer/charts/label-places.ts'
import { labelBox, labelWidthOf, legibleLabels, pushApart, type Node } from '#renderer/charts/node-places.ts'

const room = { x: 0, y: 0, width: 1200, height: 620 }

const nodes = (most: number) =>
  fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 1200 }),
      y: fc.integer({ min: 0, max: 620 }),
      radius: fc.integer({ min: 5, max: 20 }),
      labelWidth: fc.integer({ min: 24, max: 116 }),
    }),
    { minLength: 1, maxLength: most },
  )

describe('the places of nodes in a network', () => {
  it('writes no code over another and leaves none of them out of the room', () => {
    fc.assert(
      fc.property(nodes(90), (given) => {
        pushApart(given, room)
        const shown = [...legibleLabels(given)].map((at) => labelBox(given[at]!))
        shown.forEach((one, at) => {
          expect(shown.slice(at + 1).some((other) => overlap(one, other))).toBe(false)
          expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= room.width && one.y + one.height <= room.height).toBe(true)
        })
      }),
      { numRuns: 25 },
    )
  })

  it('writes the codes of sixty measures as long as those of Lithuania, though they crowd in one part of the room', () => {
    const crowd: Node[] = Array.from({ length: 60 }, (_, at) => ({
      x: 100 + (at % 8) * 60,
      y: 80 + Math.floor(at / 8) * 60,
      radius: 8 + (at % 5) * 3,
      labelWidth: labelWidthOf('VP1-4.3-VRM-01-V'),
    }))
    pushApart(crowd, room)
    expect(legibleLabels(crowd).size).toBe(60)
  })

  it('leaves out the codes of the smaller where there is no room for all', () => {
    const same = { x: 100, y: 100, labelWidth: 100 }
    expect([
      ...legibleLabels([
        { ...same, radius: 5 },
        { ...same, radius: 20 },
      ]),
    ]).toEqual([1])
  })
})
