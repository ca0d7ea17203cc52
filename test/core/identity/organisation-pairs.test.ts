import { describe, expect, it } from 'vitest'
import { judge, type JudgedPair, readPairs } from './organisation-pairs.ts'

const pairs = readPairs()
const { judged, strangersJoined } = judge(pairs)
const parts = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
] as const
/** Most of the variations of some parts are none that is joined without asking. */
const fewestJoined = {
  first: 40,
  second: 40,
  third: 10,
  fourth: 40,
  fifth: 8,
  sixth: 20,
  seventh: 10,
  eighth: 8,
  ninth: 30,
  tenth: 10,
  eleventh: 8,
  twelfth: 4,
  thirteenth: 4,
} as const

interface Figures {
  readonly joined: number
  readonly precision: number
  readonly recall: number
  readonly recallWithQueue: number
}

function figuresOf(some: readonly JudgedPair[]): Figures {
  const same = some.filter(({ pair }) => pair.label === 'same')
  const joined = some.filter((one) => one.joined)
  return {
    joined: joined.length,
    precision: joined.filter(({ pair }) => pair.label === 'same').length / joined.length,
    recall: same.filter((one) => one.joined).length / same.length,
    recallWithQueue: same.filter((one) => one.joined || one.candidate).length / same.length,
  }
}

/** One line a label and kind of variation: pairs, joined, in the queue. */
function table(some: readonly JudgedPair[]): string {
  const lines = new Map<string, { pairs: number; joined: number; queued: number }>()
  for (const { pair, joined, candidate } of some) {
    const key = `${pair.label.padEnd(11)}${pair.variation}`
    const line = lines.get(key) ?? { pairs: 0, joined: 0, queued: 0 }
    line.pairs++
    if (joined) line.joined++
    else if (candidate) line.queued++
    lines.set(key, line)
  }
  const rows = [...lines].sort(([a], [b]) => (a < b ? -1 : 1))
  return rows
    .map(([key, line]) => `${key.padEnd(32)}${[line.pairs, line.joined, line.queued].map((count) => String(count).padStart(7)).join('')}`)
    .join('\n')
}

describe('labelled pairs of organisations', () => {
  it('are 1,700 at least, each part with pairs of every label, and half of those that differ are hard', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(1700)
    for (const part of parts)
      for (const label of ['same', 'different', 'department', 'group'])
        expect(pairs.some((pair) => pair.part === part && pair.label === label)).toBe(true)
    const different = pairs.filter(({ label }) => label === 'different')
    const hard = different.filter(({ variation }) => /^other |^namesake|^near|^one more|^similar|^initials|^shared/.test(variation))
    expect(hard.length / different.length).toBeGreaterThanOrEqual(0.5)
  })

  it.each(parts)('of the %s part are joined without asking only where they are one, and found where they are', (part) => {
    const some = judged.filter(({ pair }) => pair.part === part)
    const figures = figuresOf(some)
    console.log(`${part} part: ${JSON.stringify(figures)}\n${'label      variation'.padEnd(32)}  pairs joined queued\n${table(some)}`)
    expect(figures.joined).toBeGreaterThan(fewestJoined[part])
    expect(figures.precision).toBeGreaterThanOrEqual(0.98)
    expect(figures.recallWithQueue).toBeGreaterThanOrEqual(0.9)
  })

  it('are never joined with one of another pair', () => expect(strangersJoined).toEqual([]))

  it('that are a department and its whole, or of one group, are never joined without asking', () =>
    expect(judged.filter(({ pair, joined }) => joined && (pair.label === 'department' || pair.label === 'group'))).toEqual([]))

  it('that differ stay out of the queue more often than not', () => {
    const different = judged.filter(({ pair }) => pair.label === 'different')
    expect(different.filter(({ candidate }) => candidate).length / different.length).toBeLessThan(0.25)
  })
})
