import { expect, test } from 'vitest'
import { structureLevels, type StructureView } from '#renderer/charts/structure-levels.ts'
import { light } from '#renderer/theme/tokens.ts'

const entries = Array.from({ length: 6 }, (_, at) => ({ id: 10 + at, code: `I${at}`, name: `Instrument ${at}` }))
/** 0 leads to 2, which with 4 reaches all of its circle; 1 leads to 3 with a negative score; 5 stands alone. */
const view: StructureView = {
  levels: [
    [2, 3, 4, 5],
    [0, 1],
  ],
  entries,
  links: [
    { from: 0, to: 2, score: 2 },
    { from: 1, to: 3, score: -1 },
  ],
  circles: [[2, 4]],
}
const drawn = (chosen: readonly number[] = []) =>
  structureLevels(view, {
    width: 900,
    height: 500,
    tokens: light,
    chosen: new Set(chosen),
    words: { level: String, said: (at) => [entries[at]!.code], linkSaid: (at) => [`link ${at}`] },
  })

test('a link leads from the right edge of a box to the left edge of another, dashed where it is negative, and can be opened', () => {
  const { targets, layers } = drawn()
  const lines = targets.filter(({ width }) => width !== undefined)
  expect(lines.map(({ key, lines: said }) => [key, said])).toEqual([
    ['link 0', ['link 0']],
    ['link 1', ['link 1']],
  ])
  const dashed = layers['arcs']!.filter((shape) => JSON.stringify(shape).includes('lineDash'))
  expect(dashed).toHaveLength(1)
})

test('instruments that reach each other stand together in one frame', () => {
  const rows = drawn()
    .targets.filter(({ width }) => width === undefined)
    .map(({ lines: [code], at }) => ({ code, ...at }))
  const last = rows.filter(({ x }) => x > 450).toSorted((a, b) => a.y - b.y)
  const [one, other] = ['I2', 'I4'].map((code) => last.findIndex((row) => row.code === code))
  expect(Math.abs(one! - other!)).toBe(1)
})
