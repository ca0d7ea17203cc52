import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellValue, Sheet } from '#core/sheet/cells.ts'
import type { Layout } from '#core/sheet/layout.ts'
import { issueCodes, type IssueCode, type SheetIssue } from '#core/sheet/records.ts'
import { review } from '#core/sheet/review.ts'
import { farFromAll, wrongByThousand } from '#core/sheet/review/amounts.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { context } from './layouts.ts'
import { sheetOf } from './sheet-of.ts'

const heading = ['Beneficiary', 'Tax id', 'Operation', 'Code', 'Start', 'End', 'Total', 'EU part', 'National part', 'Rate']
/** Columns of the heading by field; the national part has none. */
const columns = { beneficiary: 0, tax_id: 1, operation: 2, operation_code: 3, start: 4, end: 5, total_cost: 6, eu_amount: 7, eu_rate: 9 }

const layout = (changes: Partial<Layout> = {}): Layout => ({
  ...recognise(sheetOf([heading]), context),
  isList: true,
  headerRows: [1],
  firstDataRow: 2,
  lastDataRow: 1000,
  skippedRows: [],
  language: 'it',
  decimal: '.',
  dateStyle: 'Y-m-d',
  currency: 'EUR',
  scale: {},
  columns,
  readings: [],
  instrument: { kind: 'chosen', code: 'IR2', name: null },
  doubts: [],
  ...changes,
})

/** An operation whose parts add up and whose rate fits. */
const operation = (index: number, changes: Readonly<Record<number, CellValue>> = {}): CellValue[] => {
  const total = 20_000 + 37 * index
  const cells: CellValue[] = [
    `Alfa ${index} S.r.l.`,
    '00488410010',
    `Macchine ${index}`,
    `C-${index}`,
    '2016-03-01',
    '2018-02-28',
    total,
    total * 0.6,
    total * 0.4,
    0.6,
  ]
  for (const [at, value] of Object.entries(changes)) cells[Number(at)] = value
  return cells
}
const twenty = (): CellValue[][] => Array.from({ length: 20 }, (_, index) => operation(index))
const issuesIn = (rows: readonly (readonly CellValue[])[], changes: Partial<Layout> = {}, frame: Partial<Sheet> = {}) =>
  review({ ...sheetOf([heading, ...rows]), ...frame }, layout(changes)).issues
const found = (issues: readonly SheetIssue[], code: IssueCode): SheetIssue | undefined => issues.find((issue) => issue.code === code)

describe('a list without faults', () => {
  it('has nothing to say', () => expect(issuesIn(twenty())).toEqual([]))
})

describe('amounts', () => {
  it('far from all others are said, with what the column would lose', () => {
    const issue = found(issuesIn([...twenty(), operation(20, { 6: 9_000_000_000, 7: null, 8: null, 9: null })]), 'absurd_amount')
    expect(issue).toMatchObject({
      field: 'total_cost',
      count: 1,
      examples: [{ row: 22, column: 'G', value: '9000000000' }],
      stake: [{ amount: 9_000_000_000, currency: 'EUR' }],
    })
  })

  it('of a wide list are not absurd because they are large', () => {
    const wide = Float64Array.from({ length: 200 }, (_, index) => 10 ** (2 + (index % 41) / 6))
    expect(farFromAll(wide)).toEqual([])
  })

  it('are judged the same whatever the unit of the column', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 10, maxLength: 60 }),
        fc.constantFrom(2, 1024),
        (amounts, unit) => {
          const one = farFromAll(Float64Array.from(amounts)).map(({ operation: at }) => at)
          expect(farFromAll(Float64Array.from(amounts, (amount) => amount * unit)).map(({ operation: at }) => at)).toEqual(one)
        },
      ),
    ))

  it('are judged by the same middle in whatever order they come', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 10, maxLength: 60 }), (amounts) => {
        const far = (list: readonly number[]) =>
          farFromAll(Float64Array.from(list))
            .map(({ operation: at, read }) => `${list[at]} ${read}`)
            .sort()
        expect(far(amounts.toSorted((a, b) => a - b))).toEqual(far(amounts))
        expect(far(amounts.toReversed())).toEqual(far(amounts))
      }),
    ))

  it('written in thousands beside a cost in euro are wrong by a thousand, one or all', () => {
    const costs = Float64Array.from({ length: 12 }, (_, index) => 100_000 + index)
    const grants = costs.map((cost) => cost * 0.5)
    expect(wrongByThousand(grants, costs)).toEqual([])
    expect(wrongByThousand(grants.with(3, 50), costs)).toMatchObject([{ operation: 3 }])
    expect(wrongByThousand(grants.with(3, 50_000_000), costs)).toMatchObject([{ operation: 3 }])
    expect(
      wrongByThousand(
        grants.map((grant) => grant / 1000),
        costs,
      ),
    ).toHaveLength(12)
  })

  it('that should make up a whole and do not are said with the sum', () => {
    const issue = found(issuesIn([...twenty(), operation(20, { 8: 9000 })]), 'parts_differ')
    expect(issue).toMatchObject({
      field: 'total_cost',
      count: 1,
      examples: [{ row: 22, column: 'G', value: '20740', read: '20740 ≠ H 12444 + I 9000' }],
      stake: [{ amount: 704, currency: 'EUR' }],
    })
  })

  it('that the rate does not give are said', () => {
    expect(found(issuesIn([...twenty(), operation(20, { 9: 0.85 })]), 'rate_differs')).toMatchObject({
      field: 'eu_amount',
      count: 1,
      examples: [{ row: 22, read: '12444 ≠ 0.85 × 20740' }],
    })
  })

  it('and rates that follow no rule in their sheet are not held against one', () => {
    const loose = twenty().map((cells, index) => cells.with(9, 0.3 + index / 40).with(8, 1000 * index))
    expect(issuesIn(loose).map(({ code }) => code)).toEqual([])
  })
})

describe('totals', () => {
  const section = (rows: readonly CellValue[][]): number => rows.reduce((sum, cells) => sum + Number(cells[6]), 0)
  const total = (word: string, amount: CellValue): CellValue[] => [word, null, null, null, null, null, amount]
  const first = twenty().slice(0, 5)
  const second = twenty().slice(5, 12)
  const third = twenty().slice(12)
  const rows = (one: number, two: number, whole: CellValue): CellValue[][] => [
    ...first,
    total('Subtotal', one),
    ...second,
    total('Subtotal', two),
    ...third,
    total('Subtotal', section(third)),
    total('Total', whole),
  ]
  const skippedRows = [7, 15, 24, 25].map((row) => ({ row, reason: 'total' as const }))
  const whole = section(twenty())

  it('of sections and of the list that agree say nothing, but are known', () => {
    const sheet = sheetOf([heading, ...rows(section(first), section(second), whole)])
    const { issues, totals } = review(sheet, layout({ skippedRows }))
    expect(issues.map(({ code }) => code)).toEqual(['rows_left_out'])
    expect(totals.stated).toEqual({ total_cost: whole })
  })

  it('written as text are compared too', () =>
    expect(
      found(issuesIn(rows(section(first), section(second), `${whole + 1}.50`), { skippedRows }), 'stated_total_differs'),
    ).toMatchObject({
      examples: [{ row: 25, column: 'G' }],
      stake: [{ amount: 1.5, currency: 'EUR' }],
    }))

  it('of one section that differ are said with the section', () =>
    expect(found(issuesIn(rows(section(first) + 100, section(second), whole), { skippedRows }), 'subtotal_differs')).toMatchObject({
      count: 1,
      examples: [{ row: 7, column: 'G' }],
      stake: [{ amount: 100, currency: 'EUR' }],
    }))
})

describe('rows', () => {
  it('that are there twice are counted twice, which is said with the amount', () =>
    expect(found(issuesIn([...twenty(), operation(3)]), 'duplicate_rows')).toMatchObject({
      count: 1,
      examples: [{ row: 22, column: null, read: '5' }],
      stake: [{ amount: 12_066.6, currency: 'EUR' }],
    }))

  it('that share a code and differ are said apart from equal ones', () => {
    const issues = issuesIn([...twenty(), operation(20, { 3: 'C-4' })])
    expect(found(issues, 'repeated_code')).toMatchObject({ count: 1, examples: [{ row: 22, column: 'D', value: 'C-4', read: '6' }] })
    expect(found(issues, 'duplicate_rows')).toBeUndefined()
  })

  it('left out are counted by reason', () =>
    expect(
      found(
        issuesIn([...twenty(), ['Total'], ['* provisional']], {
          skippedRows: [
            { row: 22, reason: 'total' },
            { row: 23, reason: 'footnote' },
          ],
        }),
        'rows_left_out',
      ),
    ).toEqual({
      code: 'rows_left_out',
      field: null,
      count: 2,
      examples: [
        { row: 22, column: null, value: 'Total', read: 'total' },
        { row: 23, column: null, value: '* provisional', read: 'footnote' },
      ],
      reasons: { total: 1, footnote: 1 },
    }))
})

describe('who and when', () => {
  it('identifiers with a wrong check digit are said as written', () =>
    expect(found(issuesIn([...twenty(), operation(20, { 1: '00488410011' })]), 'wrong_identifier')).toMatchObject({
      field: 'tax_id',
      count: 1,
      examples: [{ row: 22, column: 'B', value: '00488410011' }],
    }))

  it('a person is known by a title or by the number of a person', () =>
    expect(
      found(
        issuesIn([...twenty(), operation(20, { 0: 'Dott. Anna Verdi' }), operation(21, { 0: 'Rossi Mario', 1: 'RSSMRA80A01H501U' })]),
        'natural_person',
      ),
    ).toMatchObject({ count: 2, examples: [{ row: 22 }, { row: 23 }] }))

  it('days before structural funds or after 2060 are said', () => {
    const issues = issuesIn([...twenty(), operation(20, { 4: '1916-03-01', 5: '2106-02-28' })])
    expect(issues.filter(({ code }) => code === 'date_out_of_range').map(({ field, count }) => [field, count])).toEqual([
      ['end', 1],
      ['start', 1],
    ])
  })
})

describe('what the file does to a sheet', () => {
  it('is said: hidden rows and columns, a filter, a lock, merged cells', () => {
    const issues = issuesIn(
      twenty(),
      {},
      {
        hiddenRows: [3, 4, 500],
        hiddenColumns: [7, 15],
        filtered: true,
        protected: true,
        merges: [
          { fromRow: 1, toRow: 1, fromColumn: 0, toColumn: 1 },
          { fromRow: 5, toRow: 7, fromColumn: 2, toColumn: 2 },
        ],
      },
    )
    expect(issues.map(({ code, count }) => [code, count])).toEqual([
      ['hidden_rows', 2],
      ['filtered_sheet', 1],
      ['merged_cells', 1],
      ['hidden_columns', 1],
      ['protected_sheet', 1],
    ])
    expect(found(issues, 'hidden_rows')?.stake).toEqual([{ amount: 24_066.6, currency: 'EUR' }])
  })

  it('texts that all end at one length in the middle of a sentence were cut', () => {
    const cut = (index: number): string => `${index} ${'Innovazione e macchine '.repeat(20)}`.slice(0, 255)
    const rows = [...twenty(), ...[20, 21, 22].map((index) => operation(index, { 2: cut(index) }))]
    expect(found(issuesIn(rows), 'cut_texts')).toMatchObject({
      field: 'operation',
      count: 3,
      examples: [{ row: 22, column: 'C', read: '255' }, {}, {}],
    })
  })

  it('a list that nothing gives an instrument cannot be imported', () =>
    expect(found(issuesIn(twenty(), { instrument: { kind: 'none' } }), 'no_instrument')?.count).toBe(1))
})

describe('issues', () => {
  it('have few examples unless more are asked for, and are counted whole either way', () => {
    const sheet = sheetOf([heading, ...Array.from({ length: 40 }, (_, index) => operation(index, { 6: 'n/a' }))])
    const [few, many] = [review(sheet, layout()), review(sheet, layout(), { examples: 1000 })]
    expect(found(few.issues, 'unreadable_number')).toMatchObject({ count: 40 })
    expect(found(few.issues, 'unreadable_number')?.examples).toHaveLength(10)
    expect(found(many.issues, 'unreadable_number')?.examples).toHaveLength(40)
  })

  it('come in the order of their weight', () => {
    const issues = issuesIn([...twenty(), operation(3), operation(20, { 6: 'n/a', 5: '2010-01-01' })])
    const places = issues.map(({ code }) => issueCodes.indexOf(code))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})
