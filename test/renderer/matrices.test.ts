import { describe, expect, it } from 'vitest'
import { compareText } from '#renderer/data/format.ts'
import { nextCell } from '#renderer/views/matrices/next-cell.ts'
import { columnCurrency } from '#renderer/views/matrices/column-currency.ts'
import { coverageCells, coverageGaps } from '#renderer/views/matrices/coverage-rows.ts'
import { cellAddress } from '#renderer/views/matrices/cell-address.ts'
import { pairRows, sortPairs } from '#renderer/views/matrices/pair-rows.ts'
import { cleanFilter, questionOf } from '#renderer/views/matrices/choices.ts'
import { presentationSteps } from '#renderer/views/present/steps.ts'
import { presentKey } from '#renderer/views/present/keys.ts'
import { projectedScale } from '#renderer/views/present/scale.ts'
import { inventedMatrix } from '../charts/invented-matrix.ts'

function term(id: number) {
  return { id, code: `T${id}`, label: { en: `Term ${id}` }, group: null }
}

function press(key: string) {
  return presentKey({ key, ctrlKey: false, metaKey: false, altKey: false })
}

describe('walking the cells', () => {
  it('stops at the edges', () => {
    expect(nextCell('ArrowLeft', { row: 2, column: 0 }, { rows: 12, columns: 12 }, 10)).toEqual({ row: 2, column: 0 })
    expect(nextCell('ArrowDown', { row: 11, column: 3 }, { rows: 12, columns: 12 }, 10)).toEqual({ row: 11, column: 3 })
    expect(nextCell('End', { row: 1, column: 3 }, { rows: 12, columns: 12 }, 10)).toEqual({ row: 1, column: 11 })
    expect(nextCell('x', { row: 1, column: 3 }, { rows: 12, columns: 12 }, 10)).toBeNull()
  })
})

describe('the table of pairs', () => {
  const matrix = inventedMatrix(8)
  const compare = compareText('en')

  it('holds every cell that says something, and no instrument with itself', () => {
    const rows = pairRows(matrix)
    expect(rows.every((row) => row.from.id !== row.to.id)).toBe(true)
    const said = matrix.median.filter((median, at) => at % 9 !== 0 && (median !== null || matrix.shared[at]! > 0)).length
    expect(rows).toHaveLength(said)
  })

  it('puts what has no figure last in both directions', () => {
    for (const descending of [true, false]) {
      const scores = sortPairs(pairRows(matrix), { key: 'score', descending }, compare).map((row) => row.score)
      const firstNull = scores.indexOf(null)
      expect(scores.slice(firstNull === -1 ? scores.length : firstNull).every((score) => score === null)).toBe(true)
    }
  })

  it('sorts codes as people do', () => {
    const many = sortPairs(pairRows(inventedMatrix(12)), { key: 'from', descending: false }, compare)
    const codes = [...new Set(many.map((row) => row.from.code))]
    expect(codes.indexOf('I2')).toBeLessThan(codes.indexOf('I10'))
  })
})

describe('the question of the matrix', () => {
  it('leaves out what chooses nothing', () => {
    expect(cleanFilter({ programmes: [], minimumOrganisations: 0, regions: ['Piemonte'] })).toEqual({ regions: ['Piemonte'] })
  })

  it('names a universe only where one was chosen', () => {
    const base = { filter: {}, order: { by: 'code' }, shown: null, onlyDisagreements: false, pair: null, instrument: null } as const
    expect(questionOf({ ...base, universe: null })).toEqual({ filter: {}, order: { by: 'code' } })
    expect(questionOf({ ...base, universe: 900 })).toMatchObject({ universe: 900 })
    const byThemes = { ...base, order: { by: 'taxonomy', taxonomy: 3 } as const, universe: null }
    expect(questionOf(byThemes, 'it').order).toEqual({ by: 'taxonomy', taxonomy: 3, language: 'it' })
  })
})

describe('grants of shared organisations', () => {
  it('put the currency into the heading only where it is the only one', () => {
    expect(columnCurrency([[{ amount: 1, currency: 'EUR' }], [{ amount: 2, currency: 'EUR' }]])).toBe('EUR')
    expect(columnCurrency([[{ amount: 1, currency: 'EUR' }], [{ amount: 2, currency: 'GBP' }]])).toBeNull()
    expect(columnCurrency([[{ amount: 1, currency: null }]])).toBeNull()
  })
})

describe('coverage', () => {
  const coverage = {
    instruments: [
      { id: 1, code: 'A', name: 'A', budget: { amount: 100, currency: 'EUR' }, grant: [] },
      { id: 2, code: 'B', name: 'B', budget: { amount: 10, currency: 'GBP' }, grant: [] },
    ],
    terms: [term(1), term(2)],
    weight: [1, null, 0.5, null],
    totals: [
      { instruments: 2, budget: [], grant: [] },
      { instruments: 0, budget: [], grant: [] },
    ],
  }

  it('counts the terms without any instrument', () => {
    expect(coverageGaps(coverage)).toBe(1)
  })

  it('weighs money and scales each currency by itself', () => {
    const [first] = coverageCells(coverage, 'budget')
    expect(first?.[0]).toMatchObject({ strength: 1, money: [{ amount: 100, currency: 'EUR' }] })
    expect(first?.[1]).toMatchObject({ strength: 1, money: [{ amount: 5, currency: 'GBP' }] })
  })
})

describe('the way to the sheet', () => {
  it('names sheet, row and column', () => {
    expect(cellAddress(5, 12, 'G')).toBe('#/sheets/delivered/5?row=12&column=G')
    expect(cellAddress(5, 12, null)).toBe('#/sheets/delivered/5?row=12')
  })
})

describe('presenting', () => {
  it('tells disagreements first, then the strongest cells, and not too many', () => {
    const steps = presentationSteps(inventedMatrix(30))
    expect(steps.length).toBeGreaterThan(5)
    expect(steps.length).toBeLessThanOrEqual(24)
    const last = steps.findLastIndex((step) => step.disagree)
    expect(steps.slice(0, last + 1).every((step) => step.disagree)).toBe(true)
  })

  it('obeys the keys of every presentation program', () => {
    expect(['PageDown', 'PageUp', 'B', 'F5', 'Escape', 'N', '?'].map(press)).toEqual([
      'next',
      'previous',
      'black',
      'first',
      'end',
      'names',
      'help',
    ])
    expect(presentKey({ key: 'b', ctrlKey: true, metaKey: false, altKey: false })).toBeNull()
  })

  it('grows with the projector and never below the desk', () => {
    expect(projectedScale(1024, 600)).toBe(1)
    expect(projectedScale(1920, 1080)).toBeGreaterThan(1.4)
    expect(projectedScale(3840, 2160)).toBeGreaterThan(2.8)
  })
})
