import { describe, expect, it } from 'vitest'
import { type ComparedOrganisation, pairsToCompare } from '#core/identity/candidate-blocks.ts'
import { comparableNames } from '#core/identity/comparable-name.ts'
import { weighNames } from '#core/identity/word-weights.ts'

const nothing = { identifiers: [], places: [], postcodes: [], webSites: [] }

function organisations(names: readonly string[]): readonly ComparedOrganisation[] {
  const weighed = weighNames(
    names.map((name) => comparableNames(name, 'IT')),
    [],
  )
  return names.map((name, id) => ({
    evidence: { id, kind: 'organisation', country: 'IT', names: [{ name, count: 1 }], ...nothing },
    names: weighed[id]!,
    hosts: new Set(),
  }))
}

/** Names of two invented words and two that many have. */
function inventedNames(count: number): string[] {
  const syllables = ['ba', 'do', 'fi', 'gu', 'la', 'me', 'no', 'pi', 'ra', 'so', 'tu', 've', 'zi']
  let state = 7
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const word = () => Array.from({ length: 4 }, () => syllables[next(syllables.length)]!).join('')
  const kinds = ['Officine', 'Comune di', 'Scuola', 'Consorzio', 'Cooperativa', 'Studio']
  return Array.from({ length: count }, () => `${kinds[next(kinds.length)]} ${word()} ${word()} Servizi S.r.l.`)
}

describe('organisations to compare', () => {
  it('are few for each, however many there are', () => {
    const perOrganisation = [2_000, 16_000].map(
      (count) => [...pairsToCompare(organisations(inventedNames(count)))].filter((pair) => pair !== null).length / count,
    )
    expect(perOrganisation[1]!).toBeLessThan(30)
    expect(perOrganisation[0]!).toBeLessThan(30)
  })

  it('come once each, the earlier first', () => {
    const pairs = [...pairsToCompare(organisations(inventedNames(3_000)))].filter((pair) => pair !== null)
    expect(pairs.every(([a, b]) => a < b)).toBe(true)
    expect(new Set(pairs.map(([a, b]) => `${a} ${b}`)).size).toBe(pairs.length)
  })

  it('share a rare word, one mistyped by a letter, an acronym, or all letters of the name', () => {
    const names = ['Belvedara Officine', 'Officine Belvedra', 'CRTV', 'Consorzio Ricerche Tessili Vercellesi', 'Smart Heat', 'Smartheat']
    const pairs = [...pairsToCompare(organisations([...names, ...inventedNames(500)]))]
      .filter((pair) => pair !== null)
      .map((pair) => pair.join(' '))
    expect(pairs).toEqual(expect.arrayContaining(['0 1', '2 3', '4 5']))
  })
})
