import fc from 'fast-check'
import { expect, test } from 'vitest'
import { receivedNumbers, sentNumbers } from '#core/page/number-rows.ts'

const sent = sentNumbers((bytes) => Buffer.from(bytes).toString('base64'))
const received = receivedNumbers((text) => Uint8Array.from(Buffer.from(text, 'base64')))
const there = (list: readonly (number | null)[]) => received.deserialize(JSON.parse(JSON.stringify(sent.serialize(list))))

const value = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -128, max: 127 }),
  fc.constantFrom(-128, 128, -32_768, 32_767, -2_147_483_648, 2_147_483_648),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
)

test('every list arrives with the values that were sent', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (list) => {
      expect(there(list)).toEqual(list)
    }),
  )
})

test('lists of small and large whole numbers arrive as they were, however few bytes they take', () => {
  for (const most of [127, 128, 32_767, 32_768, 2_147_483_647, 2_147_483_648])
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.maxSafeInteger().map((one) => (one % (most + 1)) + 0)), { minLength: 1, maxLength: 40 }),
        (list) => {
          expect(there(list)).toEqual(list)
        },
      ),
      { numRuns: 30 },
    )
})

test('of a symmetric square a half is sent, and the whole arrives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), fc.array(value, { minLength: 21, maxLength: 21 }), (side, some) => {
      const list = Array.from({ length: side * side }, (_, at) => {
        const [row, column] = [Math.floor(at / side), at % side]
        const [low, high] = [Math.min(row, column), Math.max(row, column)]
        return some[(high * (high + 1)) / 2 + low]!
      })
      const packed = sent.serialize(list)
      expect(packed.as === 'same' || packed.half === side).toBe(true)
      expect(there(list)).toEqual(list)
    }),
  )
})

test('only long lists of numbers are sent so', () => {
  const list = Array.from({ length: 5000 }, (_, at) => at)
  expect(sent.condition(list)).toBe(true)
  expect(sent.condition(list.slice(0, 100))).toBe(false)
  expect(sent.condition([...list, 'a'])).toBe(false)
  expect(sent.condition([...list, Number.NaN])).toBe(false)
})
