import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createValuesDigest } from '#core/plan/values-digest.ts'

const digest = createValuesDigest()
type Value = string | number | null
function of(values: readonly Value[]): number {
  for (const value of values) {
    if (typeof value === 'number') digest.number(value)
    else digest.text(value)
  }
  return digest.take()
}

const value = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.constant(null))

it('gives equal values equal digests, and others different ones', () => {
  fc.assert(
    fc.property(fc.array(value), fc.array(value), (a, b) => {
      expect(of(a)).toBe(of([...a]))
      const same = a.length === b.length && a.every((one, at) => one === b[at])
      expect(of(a) === of(b)).toBe(same)
    }),
  )
})

it('tells apart where one text ends and the next begins, and what is absent from what is empty', () => {
  expect(new Set([of(['ab', 'c']), of(['a', 'bc']), of(['abc']), of(['abc', '']), of(['abc', null])]).size).toBe(5)
})

it('takes no notice of the sign of zero', () => {
  expect(of([-0])).toBe(of([0]))
})
