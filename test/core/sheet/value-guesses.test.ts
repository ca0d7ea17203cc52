import { describe, expect, test } from 'vitest'
import { doubts, layoutOf, letters } from './layouts.ts'
import type { TestCell } from './sheet-of.ts'

const rows = (cells: (i: number) => TestCell[]): TestCell[][] => Array.from({ length: 8 }, (_, i) => cells(i))

describe('Without a telling heading', () => {
  test('names of firms are the beneficiaries', () => {
    const layout = layoutOf([['Xqz', 'Project title', 'Total cost'], ...rows((i) => [`Alfa ${i} GmbH`, `Works number ${i}`, 1000.5 + i])])
    letters(layout, { beneficiary: 'A', operation: 'B' })
  })

  test('measures that differ in each row are the titles', () => {
    const layout = layoutOf([
      ['Begünstigter', 'Maßnahme', 'Gesamtkosten'],
      ...rows((i) => [`Alfa ${i}`, `Neubau der Halle ${i} im Ort`, 1000.5 + i]),
    ])
    letters(layout, { beneficiary: 'A', operation: 'B' })
    expect(doubts(layout)).toContain('column_unclear operation')
  })

  test('measures that repeat stay measures', () => {
    const layout = layoutOf([
      ['Begünstigter', 'Maßnahme', 'Gesamtkosten'],
      ...rows((i) => [`Alfa ${i}`, `Förderung ${i % 2} der Forschung`, 1000.5 + i]),
    ])
    letters(layout, { instrument: 'B' })
    expect(layout.columns.operation).toBeUndefined()
  })

  test('an acronym is the title where there is no title', () => {
    const layout = layoutOf([['Acronym', 'Beneficiary', 'EU contribution'], ...rows((i) => [`ALP${i}NET`, `Alfa ${i}`, 1000.5 + i])])
    letters(layout, { operation: 'A' })
    expect(
      layoutOf([['Acronym', 'Title', 'Beneficiary', 'Grant'], ...rows((i) => [`ALP${i}NET`, `Works ${i}`, `Alfa ${i}`, 1000.5 + i])])
        .columns.operation,
    ).toBe(1)
  })

  test('codes and the only sums are taken, and it is said of the sums', () => {
    const layout = layoutOf([
      ['Xqz', 'Beneficiary', 'Project', 'Wvu'],
      ...rows((i) => [`P${10 + i}-0${i}`, `Alfa ${i}`, `Works ${i}`, 1000.5 + i]),
    ])
    letters(layout, { operation_code: 'A', total_cost: 'D' })
    expect(doubts(layout)).toContain('column_unclear total_cost')
  })

  test('days under a heading of unknown words are those of the decision', () => {
    const layout = layoutOf([
      ['Beneficiary', 'Project', 'Qwv zxy', 'Total cost'],
      ...rows((i) => [`Alfa ${i} Ltd`, `Works ${i}`, { day: 44_000 + i * 30 }, 1000.5 + i]),
    ])
    letters(layout, { decision_date: 'C' })
    expect(doubts(layout)).toContain('column_unclear decision_date')
  })

  test('one amount that nothing more is said of is asked about as cost and as grant', () => {
    const layout = layoutOf([['name', 'zweck', 'betrag'], ...rows((i) => [`Alfa ${i} GmbH`, `Neubau ${i}`, 1000.5 + i])])
    expect(doubts(layout)).toEqual(expect.arrayContaining(['column_unclear total_cost', 'column_unclear grant']))
  })

  test('numbers of measures are the measures', () => {
    const layout = layoutOf([
      ['Beneficiary', 'Project', 'Type of operation', 'Total cost'],
      ...rows((i) => [`Alfa ${i} Ltd`, `Works ${i}`, `4.${1 + (i % 2)}.1`, 1000.5 + i]),
    ])
    letters(layout, { instrument: 'C' })
  })

  test('numbers of measures of which the heading says nothing are asked about', () => {
    const layout = layoutOf([
      ['Beneficiary', 'Project', 'Xqz', 'Total cost'],
      ...rows((i) => [`Alfa ${i} Ltd`, `Works ${i}`, `4.${1 + (i % 2)}.1`, 1000.5 + i]),
    ])
    letters(layout, { instrument: 'C' })
    expect(doubts(layout)).toContain('column_unclear instrument')
  })

  test.each<[string, readonly TestCell[]]>([
    ['Xyz', [0.85, 0.5]],
    ['Score', [7.5, 8.25, 9.5]],
    ['Punkte', ['7.5', '8.25']],
    ['Version', ['1.0', '1.1']],
  ])('decimals under %j are no numbers of measures', (title, values) => {
    const layout = layoutOf([
      ['Beneficiary', 'Project', title, 'Total cost'],
      ...rows((i) => [`Alfa ${i} Ltd`, `Works ${i}`, values[i % values.length]!, 1000.5 + i]),
    ])
    expect(layout.columns.instrument).toBeUndefined()
  })

  test('days before any programme are no decisions', () => {
    const layout = layoutOf([
      ['Beneficiary', 'Project', 'Geburtstag', 'Registered', 'Total cost'],
      ...rows((i) => [`Alfa ${i} Ltd`, `Works ${i}`, { day: 22_000 + i * 400 }, `0${i + 1}.03.1987`, 1000.5 + i]),
    ])
    expect(layout.columns.decision_date).toBeUndefined()
  })

  test('sums of which no heading says that they were granted are asked about', () => {
    const layout = layoutOf([
      ['Beneficiary', 'Project', 'Amount requested', 'Paid'],
      ...rows((i) => [`Alfa ${i} Ltd`, `Works ${i}`, 3000.5 + i, 1000.5 + i]),
    ])
    letters(layout, { paid: 'D' })
    expect(doubts(layout)).toEqual(expect.arrayContaining(['column_unclear total_cost', 'column_unclear grant']))
  })
})
