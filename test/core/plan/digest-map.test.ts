import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createDigestMap } from '#core/plan/digest-map.ts'
import { textDigest } from '#core/plan/text-digest.ts'

const digest = fc.nat(400).map((n) => n * 1_000_003 * 4096)

it('holds what a map holds, also where many digests want the same place', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(digest, fc.integer({ min: 1, max: 2 ** 32 - 1 })), { maxLength: 2000 }), (entries) => {
      const map = createDigestMap()
      const known = new Map<number, number>()
      for (const [key, number] of entries) {
        expect(map.get(key)).toBe(known.get(key) ?? 0)
        map.set(key, number)
        known.set(key, number)
      }
      for (const [key, number] of known) expect(map.get(key)).toBe(number)
    }),
  )
})

it('grows with a hundred thousand digests', () => {
  const map = createDigestMap()
  for (let at = 1; at <= 100_000; at++) map.set(textDigest(`code ${at}`), at)
  for (let at = 1; at <= 100_000; at++) expect(map.get(textDigest(`code ${at}`))).toBe(at)
})
