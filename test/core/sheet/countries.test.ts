import { expect, test } from 'vitest'
import { columnLetter } from '#core/sheet/cells.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { type CountryList, countryLists } from './country-lists.ts'
import { context } from './layouts.ts'
import { otherLists } from './other-lists.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

const firms = [
  'Alfa Sp. z o.o.',
  'Univerza v Mestu',
  'Beta GmbH',
  'Gmina Nowa',
  'Comune di Prova',
  'Gamma Kft',
  'Delta AB',
  'Epsilon OÜ',
  'Zeta a.s.',
  'Eta Ltd',
]
const amount = (i: number, share: number): number => Math.round((10_000 + i * 1234.567) * share * 100) / 100
const two = (part: number): string => String(part).padStart(2, '0')
const pick = (i: number, ...of: readonly string[]): string => of[i % of.length] ?? ''

/** Invented cells by kind. */
const cellOf: Readonly<Record<string, (i: number) => TestCell>> = {
  a: (i) => `Main street ${i}`,
  A: (i) => pick(i, '1.1 Research', '1.2 Small firms', '2.1 Grids'),
  b: (i) => `${pick(i, ...firms)} ${i % 7}`,
  C: (i) => `CODE-${100 + i}/2016`,
  ct: () => 'Poland',
  c: () => 'Country',
  d: (i) => ({ day: 42_000 + i * 3 }),
  dt: (i) => `${two(1 + (i % 28))}.${two(1 + (i % 12))}.201${i % 6}`,
  e: (i) => ({ day: 43_000 + i * 3 }),
  f: (i) => pick(i, 'ERDF', 'ESF'),
  h: (i) => amount(i, 0.85),
  j: () => null,
  k: (i) => `0${10 + (i % 20)} Productive investment`,
  K: (i) => `RPXX.01.0${1 + (i % 3)}.00-10-00${10 + i}/16`,
  l: (i) => pick(i, 'Brno', 'Praha', 'Ostrava'),
  m: (i) => amount(i, 1),
  M: (i) => `${10 + i} ${100 + ((i * 7) % 900)},${10 + (i % 80)} €`,
  n: (i) => amount(i, 0.15),
  N: (i) => String(1_000_000_000 + i * 7919),
  o: (i) => `Modernisation of line ${i} and new machines`,
  p: (i) => String(10_000 + i * 37),
  P: () => '85,00%',
  P1: (i) => pick(i, '1 Innovation', '2 Energy'),
  q: (i) => amount(i, 0.5),
  r: (i) => (i % 2 === 0 ? 50 : 85),
  R: (i) => (i % 2 === 0 ? 0.5 : 0.85),
  s: (i) =>
    `The operation number ${i} supports the purchase of new machines, the training of people and opening of new markets in the region.`,
  t: (i) => pick(i, 'closed', 'in progress'),
  tx: (i) => pick(i, 'Small firm', 'Municipality', 'Association'),
  u: (i) => `http://example.eu/${i}`,
  w: (i) => pick(i, 'no', 'yes'),
  x: (i) => i + 1,
  y: (i) => 2009 + (i % 5),
  Y: () => '2016',
  z: (i) => (i % 3 === 0 ? 500.5 * i : 0),
}

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
