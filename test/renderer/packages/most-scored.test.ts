import { expect, test } from 'vitest'
import type { PackageMaterial } from '#core/package/material.ts'
import { mostScored } from '#renderer/views/packages/most-scored.ts'

test('of too many instruments those are chosen that have most scores from or to others', () => {
  const instrument = (id: number) => ({ id, code: `I${id}`, name: `I${id}`, region: null, programme: null, budget: null })
  // The first affects the third, the third the fourth, the fourth the third; 0 is a score.
  const score = Array.from({ length: 16 }, (_, at) => (at === 2 ? 0 : at === 11 || at === 14 ? 1 : null))
  const material: PackageMaterial = {
    instruments: [1, 2, 3, 4].map(instrument),
    keys: ['a', 'b', 'c', 'd'],
    score,
    relations: [],
    terms: [],
    weight: [],
  }
  expect(mostScored(material, 2)).toEqual([3, 4])
  expect(mostScored(material, 3)).toEqual([3, 4, 1])
})
