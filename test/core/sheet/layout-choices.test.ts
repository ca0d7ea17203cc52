import { describe, expect, test } from 'vitest'
import { heading, layoutOf, operations, skipped } from './layouts.ts'

describe('The user', () => {
  const rows = [['Liste'], heading, ...operations(6)]
  test('names the header rows, first and last row, and the rest follows', () => {
    expect(layoutOf(rows, { headerRows: [2], firstDataRow: 4, lastDataRow: 7 })).toMatchObject({
      headerRows: [2],
      firstDataRow: 4,
      lastDataRow: 7,
      dataRows: 4,
    })
  })

  test('gives a column another meaning, or none, and it is not given twice', () => {
    const layout = layoutOf(rows, { columns: { 3: 'grant', 4: null } })
    expect(layout.columns.grant).toBe(3)
    expect(layout.columns.total_cost).toBeUndefined()
    expect(layout.readings.find(({ column }) => column === 3)).toMatchObject({ field: 'grant', confidence: 1, decidedBy: 'user' })
    expect(layout.readings.find(({ column }) => column === 4)).toMatchObject({ field: null, decidedBy: 'user' })
  })

  test('takes rows out and puts them back', () => {
    const list = [heading, ...operations(3), ['Total', null, null, 1, 1]]
    expect(layoutOf(list, { rows: { 3: 'skip', 5: 'operation' } })).toMatchObject({ dataRows: 3, lastDataRow: 5 })
    expect(skipped(layoutOf(list, { rows: { 3: 'skip' } }))).toMatchObject({ 3: 'by_hand' })
  })

  test('settles marks, days, currency, profile and instrument', () => {
    const layout = layoutOf(rows, {
      decimal: ',',
      dateStyle: 'd/m/Y',
      currency: 'CHF',
      profile: 'wales',
      instrument: { kind: 'chosen', code: 'X', name: null },
    })
    expect(layout).toMatchObject({
      decimal: ',',
      dateStyle: 'd/m/Y',
      currency: 'CHF',
      profile: 'wales',
      instrument: { kind: 'chosen', code: 'X' },
    })
  })

  test('makes a list of a sheet without known headings', () => {
    const strange = [
      ['Xqz', 'Wvu', 'Rst'],
      ['Alfa Ltd', 'Works', 500.5],
      ['Beta Ltd', 'More works', 700.25],
    ]
    expect(layoutOf(strange)).toMatchObject({ isList: false, readings: [] })
    expect(layoutOf(strange, { headerRows: [1] }).readings.map((reading) => reading.heading)).toEqual(['Xqz', 'Wvu', 'Rst'])
    expect(layoutOf(strange, { headerRows: [1], columns: { 0: 'beneficiary', 1: 'operation', 2: 'total_cost' } })).toMatchObject({
      isList: true,
      dataRows: 2,
    })
  })
})
