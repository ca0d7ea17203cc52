import { describe, expect, test } from 'vitest'
import type { Field } from '#core/sheet/layout.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { annexXiiFields, annexXiiHeadings } from './annex-xii.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

const context = { fileName: 'list.xlsx', format: 'xlsx' } as const

const rows: readonly (readonly TestCell[])[] = Array.from({ length: 12 }, (_, index) => [
  `Alfa ${index} Ltd`,
  `New machines ${index}`,
  `Buys machines for making things of kind ${index} and trains people to use them`,
  { day: 42_000 + index },
  { day: 43_000 + index },
  10_000.5 + index * 731.25,
  index % 2 === 0 ? 0.5 : 0.85,
  `1${index + 10}20`,
  'AA',
  `00${index % 3} - Productive investment`,
  { day: 43_500 },
])

const wanted = Object.fromEntries(annexXiiFields.flatMap((field, column): [Field, number][] => (field === null ? [] : [[field, column]])))

describe('The list of operations of Annex XII', () => {
  test.each(Object.keys(annexXiiHeadings))('is recognised in %s', (language) => {
    const layout = recognise(sheetOf([(annexXiiHeadings[language] ?? '').split('|'), ...rows]), context)
    expect(layout.columns).toEqual(wanted)
    expect(layout).toMatchObject({ isList: true, profile: 'eu-list', headerRows: [1], dataRows: 12, language, dateStyle: 'serial' })
    expect(layout.doubts.filter((doubt) => doubt.code !== 'currency_unclear')).toEqual([])
  })

  test.each(Object.keys(annexXiiHeadings).filter((language) => language !== 'en'))('is recognised in %s and English', (language) => {
    const own = (annexXiiHeadings[language] ?? '').split('|')
    const english = (annexXiiHeadings['en'] ?? '').split('|')
    const layout = recognise(sheetOf([own.map((heading, column) => `${heading} / ${english[column]}`), ...rows]), context)
    expect(layout.columns).toEqual(wanted)
  })
})
