import { describe, expect, it } from 'vitest'
import type { LayoutChoices } from '#core/sheet/layout.ts'
import { type OwnProfile, settledSheet } from '#core/sheet/profiles/own-profile.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { context, letters, skipped } from './layouts.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

const office = ['Blorp', 'Quux', 'Zint', 'Frobnication', 'Day of it', 'Sum A', 'Sum B']
const row = (index: number): TestCell[] => [
  `K-${index}`,
  `Alfa ${index} Ltd`,
  `Machines ${index}`,
  'IR2',
  `0${1 + (index % 9)}/0${1 + (index % 8)}/2016`,
  `${index}.250,50`,
  `${index}00,25`,
]
const rows = (header: readonly string[] = office, count = 12): TestCell[][] => [
  [...header],
  ...Array.from({ length: count }, (_, index) => row(index + 1)),
]
const settled: LayoutChoices = {
  headerRows: [1],
  columns: { 0: 'operation_code', 1: 'beneficiary', 2: 'operation', 4: 'start', 5: 'total_cost', 6: 'grant' },
  instrument: { kind: 'column', column: 3 },
  decimal: ',',
  dateStyle: 'd/m/Y',
  currency: 'PLN',
  scale: { grant: 1000 },
  skip: ['Subtotal *'],
}
const kept = (name = 'Office X', choices = settled): OwnProfile => {
  const layout = recognise(sheetOf(rows()), context, choices)
  return {
    id: `own:00000000-0000-4000-8000-00000000000${name.length % 10}`,
    name,
    settled: settledSheet(layout, choices, null),
  }
}
const found = (cells: readonly (readonly TestCell[])[], profiles: readonly OwnProfile[], choices: LayoutChoices = {}) =>
  recognise(sheetOf(cells), context, choices, profiles)

describe("A profile of the user's own", () => {
  it('recognises the next sheet of the office with its columns in another order', () => {
    const order = [6, 2, 0, 5, 4, 1, 3]
    const cells = rows().map((values) => order.map((at) => values[at] ?? null))
    const layout = found(cells, [kept()])
    expect(layout).toMatchObject({ profileName: 'Office X', currency: 'PLN', decimal: ',', dateStyle: 'd/m/Y', scale: { grant: 1000 } })
    letters(layout, { grant: 'A', operation: 'B', operation_code: 'C', total_cost: 'D', start: 'E', beneficiary: 'F' })
    expect(layout.instrument).toEqual({ kind: 'column', column: 6 })
    expect(layout.readings.find(({ field }) => field === 'beneficiary')?.decidedBy).toBe('profile')
    const read = createRecordReader(sheetOf(cells), layout)
    expect(
      sheetOf(cells)
        .rows.map(read)
        .find((record) => record !== null),
    ).toMatchObject({
      instrumentCode: 'IR2',
      totalCost: 1250.5,
      grant: 100_250,
    })
  })

  it('is not taken where fewer than seven of ten of its headings stand', () => {
    const renamed = (count: number): string[] => office.map((heading, at) => (at < count ? `Other ${at}` : heading))
    expect(found(rows(renamed(2)), [kept()]).profileName).toBe('Office X')
    expect(found(rows(renamed(3)), [kept()]).profileName).toBeNull()
  })

  it('gives way to what the user settles for this sheet', () => {
    const layout = found(rows(), [kept()], {
      currency: 'EUR',
      columns: { 1: null, 3: null },
      instrument: { kind: 'chosen', code: 'B', name: null },
    })
    expect(layout).toMatchObject({ profileName: 'Office X', currency: 'EUR', instrument: { kind: 'chosen', code: 'B' } })
    expect(layout.columns.beneficiary).toBeUndefined()
    letters(layout, { operation: 'C' })
  })

  it('leaves out rows that begin as its pattern says, but not those put back by hand', () => {
    const cells = [...rows(), ['Subtotal axis 3', 'X', 'Y', 'IR2', '01/02/2016', '5,00', '5,00'], row(20)]
    expect(skipped(found(cells, [kept()]))).toMatchObject({ 14: 'pattern' })
    expect(skipped(found(cells, [kept()], { rows: { 14: 'operation' } }))).toEqual({})
    expect(skipped(found(cells, []))[14]).not.toBe('pattern')
  })

  it('of two that fit equally well neither is taken silently', () => {
    const layout = found(rows(), [kept('Office X'), kept('Office Northwest')])
    expect(layout.profileName).toBeNull()
    const both = found(rows(), [kept('Office X'), kept('Office Northwest')], { headerRows: [1], columns: settled.columns })
    expect(both.doubts.filter(({ code }) => code === 'profile_unclear').map(({ value }) => value)).toEqual(['Office X', 'Office Northwest'])
    const { id } = kept('Office Northwest')
    expect(found(rows(), [kept('Office X'), kept('Office Northwest')], { profile: id }).profileName).toBe('Office Northwest')
  })

  it('finds header rows that were marked by hand', () => {
    const above: TestCell[][] = [
      ['Beneficiary', 'Project', 'Grant', 'Total cost'],
      ['all', 'values', 'in', 'euro'],
    ]
    const cells = [...above, ...rows()]
    const choices: LayoutChoices = { ...settled, headerRows: [3] }
    const layout = recognise(sheetOf(cells), context, choices)
    const profile: OwnProfile = {
      id: 'own:00000000-0000-4000-8000-000000000001',
      name: 'Marked',
      settled: settledSheet(layout, choices, null),
    }
    expect(found(cells, [profile])).toMatchObject({ profileName: 'Marked', headerRows: [3] })
  })

  it('finds its headings in another row, though no word of them is known', () => {
    expect(found([['Office X'], ['as of 2017'], ...rows()], [kept()])).toMatchObject({
      profileName: 'Office X',
      headerRows: [3],
      dataRows: 12,
    })
  })

  it('of equal headings keeps which one was meant', () => {
    const cells = rows(['Blorp', 'Quux', 'Zint', 'Frobnication', 'Day of it', 'Sum', 'Sum'])
    const choices: LayoutChoices = {
      headerRows: [1],
      columns: { 0: 'operation_code', 1: 'beneficiary', 2: 'operation', 5: null, 6: 'grant' },
    }
    const profile: OwnProfile = { ...kept(), settled: settledSheet(recognise(sheetOf(cells), context, choices), choices, null) }
    letters(found(cells, [profile]), { grant: 'G' })
  })

  it('keeps the program its own view of what list it is', () => {
    expect(found(rows(), [kept()])).toMatchObject({ shipped: 'generic', profile: kept().id })
  })
})
