import { expect, test } from 'vitest'
import { columnLetter } from '#core/sheet/cells.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { cellOf } from './cells-of-lists.ts'
import { type CountryList, countryLists } from './country-lists.ts'
import { context } from './layouts.ts'
import { otherLists } from './other-lists.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

test.each([...countryLists, ...otherLists].map((list): [string, CountryList] => [list.name, list]))(
  'The list %s is read as a careful reader does',
  (_, list) => {
    const kinds = list.cells.split(' ')
    const rows = Array.from({ length: 14 }, (__, i): TestCell[] => kinds.map((kind) => cellOf[kind]?.(i) ?? null))
    const layout = recognise(sheetOf([list.headings.split('|'), ...rows]), context)
    expect(layout).toMatchObject({ isList: true, headerRows: [1], dataRows: 14 })
    const found = Object.fromEntries(Object.entries(layout.columns).map(([field, column]) => [field, columnLetter(column)]))
    const wrong = Object.entries(list.columns).filter(([field, wanted]) => !wanted.split('|').includes(found[field] ?? '-'))
    expect(wrong.map(([field, wanted]) => `${field} ${found[field] ?? '-'} for ${wanted}`)).toEqual([])
    expect(Object.keys(found).filter((field) => !(field in list.columns))).toEqual([])
  },
)
