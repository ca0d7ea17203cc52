import { describe, expect, it } from 'vitest'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { review } from '#core/sheet/review.ts'
import { context, doubts, layoutOf, letters } from './layouts.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

const partner = (index: number): TestCell[] => [
  `P-${Math.floor(index / 3)}`,
  `Project ${Math.floor(index / 3)}`,
  `Alfa ${index} Ltd`,
  index % 3 === 0 ? 'coordinator' : 'participant',
  1000.5 + index,
]
const partners: TestCell[][] = [
  ['Project code', 'Project title', 'Partner name', 'Role', 'EU contribution'],
  ...Array.from({ length: 12 }, (_, at) => partner(at)),
]
const payments: TestCell[][] = [
  ['Project code', 'Payment date', 'Payments'],
  ...Array.from({ length: 12 }, (_, at): TestCell[] => [`P-${Math.floor(at / 3)}`, { day: 42_000 + at }, 500.25 + at]),
]

describe('What a row of a list is', () => {
  it('is one organisation, where codes come again with other roles', () => {
    const layout = layoutOf(partners)
    expect(layout).toMatchObject({ isList: true, kind: 'participations', dataRows: 12 })
    letters(layout, { operation_code: 'A', operation: 'B', beneficiary: 'C', role: 'D', eu_amount: 'E' })
  })

  it('is one organisation in a long list too, where codes come again only in neighbouring rows', () => {
    const long = [partners[0]!, ...Array.from({ length: 6_000 }, (_, at) => partner(at))]
    expect(layoutOf(long)).toMatchObject({ isList: true, kind: 'participations', dataRows: 6_000 })
  })

  it('is a payment in a long list too, whatever its order', () => {
    const long = Array.from({ length: 6_000 }, (_, at): TestCell[] => [
      `P-${at % 2_000}`,
      { day: 42_000 + Math.floor(at / 20) },
      500.25 + at,
    ])
    expect(layoutOf([payments[0]!, ...long])).toMatchObject({ isList: true, kind: 'payments', dataRows: 6_000 })
  })

  it('is one organisation, where a code is merged over the rows of its partners', () => {
    const rows = partners.map((row, at) => (at % 3 === 1 || at === 0 ? row : [null, null, ...row.slice(2)]))
    const merges = [0, 3, 6, 9].flatMap((at) =>
      [0, 1].map((column) => ({ fromRow: at + 2, toRow: at + 4, fromColumn: column, toColumn: column })),
    )
    const layout = recognise(sheetOf(rows, { merges }), context)
    expect(layout).toMatchObject({ isList: true, kind: 'participations', dataRows: 12 })
  })

  it('is one organisation, where code and title stand in the first row of each group and nothing is merged', () => {
    const rows = partners.map((row, at) => (at % 3 === 1 || at === 0 ? row : [null, null, ...row.slice(2)]))
    const layout = layoutOf(rows)
    expect(layout).toMatchObject({ isList: true, kind: 'participations', dataRows: 12, carried: [0, 1] })
    const read = createRecordReader(sheetOf(rows), layout)
    const records = sheetOf(rows).rows.flatMap((row) => read(row) ?? [])
    expect(records.map(({ code, title, role }) => [code, title, role]).slice(0, 4)).toEqual([
      ['P-0', 'Project 0', 'coordinator'],
      ['P-0', 'Project 0', 'participant'],
      ['P-0', 'Project 0', 'participant'],
      ['P-1', 'Project 1', 'coordinator'],
    ])
    const said = review(sheetOf(rows), layout).issues.find(({ code }) => code === 'carried_codes')
    expect(said).toMatchObject({ count: 8, examples: expect.arrayContaining([{ row: 3, column: 'A', value: 'Alfa 1 Ltd', read: 'P-0' }]) })
    expect(layoutOf(rows, { kind: 'operations' })).not.toHaveProperty('carried')
  })

  it('has no code from above, below an operation that has a title and no code yet', () => {
    const rows = partners.map((row, at) => (at % 3 === 1 || at === 0 ? row : [null, null, ...row.slice(2)]))
    const layout = layoutOf(rows)
    const started = rows.map((row, at) => (at === 5 ? [null, 'Not numbered yet', ...row.slice(2)] : row))
    const read = createRecordReader(sheetOf(started), layout)
    const codes = sheetOf(started)
      .rows.flatMap((row) => read(row) ?? [])
      .map(({ code }) => code)
    expect(codes).toEqual(['P-0', 'P-0', 'P-0', 'P-1', null, null, 'P-2', 'P-2', 'P-2', 'P-3', 'P-3', 'P-3'])
  })

  it('is one organisation too, where a partner has nothing but name and country, and no role', () => {
    const heads: TestCell[] = ['Project code', 'Project title', 'Partner', 'Country', 'Start date', 'Total budget (EUR)']
    const group = (at: number): TestCell[][] => [
      [`P-${at}`, `Project ${at}`, `Alfa ${at} Ltd`, 'DE', { day: 42_000 + at }, 100_000.5 + at],
      [null, null, `Beta ${at} Ltd`, 'FR'],
      [null, null, `Gamma ${at} Ltd`, 'IT'],
    ]
    const layout = layoutOf([heads, ...[0, 1, 2, 3].flatMap(group)])
    expect(layout).toMatchObject({ isList: true, kind: 'participations', dataRows: 12, lastDataRow: 13, carried: [0, 1, 4] })
  })

  it('is an operation of the instrument above, where each instrument is named once', () => {
    const heads: TestCell[] = ['Measure', 'Operation code', 'Beneficiary', 'Operation', 'Grant (EUR)']
    const row = (at: number, measure: string | null): TestCell[] => [measure, `OP-${at}`, `Alfa ${at} Ltd`, `Kiln ${at}`, 900.5 + at]
    const once = Array.from({ length: 9 }, (_, at) => row(at, at % 3 ? null : `Measure ${at / 3}`))
    const layout = layoutOf([heads, ...once])
    expect(layout).toMatchObject({ kind: 'operations', dataRows: 9, carried: [0] })
    const { issues } = review(sheetOf([heads, ...once]), layout)
    expect(issues.map(({ code, count }) => [code, count])).toEqual([['carried_instruments', 6]])
    const again = Array.from({ length: 9 }, (_, at) => row(at, at % 3 ? null : `Measure ${at % 2}`))
    expect(layoutOf([heads, ...again])).not.toHaveProperty('carried')
    const ofTheirOwn = Array.from({ length: 20 }, (_, at) => row(at, at % 5 === 1 || at % 5 === 3 ? null : `Measure ${at}`))
    expect(layoutOf([heads, ...ofTheirOwn])).not.toHaveProperty('carried')
  })

  it('is a payment, where the code stands in the first row of each group', () => {
    const heads: TestCell[] = ['Project code', 'Project title', 'Beneficiary', 'Payment date', 'Amount paid (EUR)']
    const group = (at: number): TestCell[][] => [
      [`P-${at}`, `Project ${at}`, `Alfa ${at} Ltd`, { day: 42_000 + at }, 500.25],
      [null, null, null, { day: 42_100 + at }, 700.5 + at],
      [null, null, null, { day: 42_200 + at }, 900.75 + at],
    ]
    const layout = layoutOf([heads, ...[0, 1, 2, 3].flatMap(group)])
    expect(layout).toMatchObject({ isList: true, kind: 'payments', dataRows: 12, carried: [0, 1] })
  })

  it('is an operation, where a few codes are missing', () => {
    const rows = Array.from({ length: 20 }, (_, at): TestCell[] => [
      at % 7 === 3 ? null : `P-${at}`,
      `Works ${at}`,
      `Alfa ${at} Ltd`,
      'partner',
      1000.5 + at,
    ])
    const layout = layoutOf([partners[0]!, ...rows])
    expect(layout).toMatchObject({ kind: 'operations', dataRows: 20 })
    expect(layout).not.toHaveProperty('carried')
  })

  it('is an operation, where each code stands once', () => {
    const rows = partners.map((row, at) => (at === 0 ? row : [`Q-${at}`, ...row.slice(1)]))
    expect(layoutOf(rows)).toMatchObject({ isList: true, kind: 'operations' })
  })

  it('is a payment, where only code, day and amount stand', () => {
    const choices = { columns: { 0: 'operation_code', 1: 'payment_date', 2: 'paid' } } as const
    expect(layoutOf(payments, choices)).toMatchObject({ isList: true, kind: 'payments', dataRows: 12, dateStyle: 'serial' })
  })

  it.each([
    ['Project code', 'Payment date', 'Amount paid'],
    ['Codice progetto', 'Data pagamento', 'Importo pagato'],
    ['CUP', 'Data di erogazione', 'Importo'],
    ['Projekt-Nr.', 'Zahlungsdatum', 'Ausgezahlter Betrag'],
    ['Código de operación', 'Fecha de pago', 'Importe pagado'],
    ['Projekto kodas', 'Mokėjimo data', 'Išmokėta suma'],
    ['Numer umowy', 'Data płatności', 'Kwota wypłacona'],
  ])('is a payment by the headings alone: %s, %s, %s', (code, day, amount) => {
    const layout = layoutOf([[code, day, amount], ...payments.slice(1)])
    expect(layout).toMatchObject({ isList: true, kind: 'payments', dataRows: 12, dateStyle: 'serial' })
    expect(layout.columns).toMatchObject({ operation_code: 0, payment_date: 1 })
  })

  it('is a payment too, where whoever is paid and what for come again with each code', () => {
    const rows = payments.slice(1).map(([code, ...rest]): TestCell[] => [code!, `Alfa ${String(code)} Ltd`, ...rest])
    const layout = layoutOf([['Ref', 'Payee', 'Date paid', 'Amount paid (£)'], ...rows])
    expect(layout).toMatchObject({ isList: true, kind: 'payments', dataRows: 12 })
    const others = payments.slice(1).map(([code, ...rest], at): TestCell[] => [code!, `Alfa ${at} Ltd`, ...rest])
    expect(layoutOf([['Ref', 'Beneficiary', 'Date paid', 'Amount paid (£)'], ...others]).kind).toBe('operations')
  })

  it.each([
    ['Projektnummer', 'Datum', 'Betrag (EUR)'],
    ['Project code', 'Date', 'Amount (EUR)'],
    ['Codice progetto', 'Data', 'Importo'],
  ])('may be a payment where nothing says so, and that is asked: %s, %s, %s', (code, day, amount) => {
    const layout = layoutOf([[code, day, amount], ...payments.slice(1)])
    expect(layout).toMatchObject({ isList: true, kind: 'payments', dataRows: 12 })
    letters(layout, { operation_code: 'A', payment_date: 'B', paid: 'C' })
    expect(doubts(layout)).toContain('column_unclear paid')
    const once = payments.map((row, at): TestCell[] => (at === 0 ? [code, day, amount] : [`Q-${at}`, ...row.slice(1)]))
    expect(layoutOf(once).isList).toBe(false)
  })

  it('is an operation, where the day of a payment stands beside a beneficiary', () => {
    const rows = Array.from({ length: 12 }, (_, at): TestCell[] => [
      `P-${at}`,
      `Alfa ${at} Ltd`,
      `Machines ${at}`,
      { day: 42_000 + at },
      500.25 + at,
    ])
    const layout = layoutOf([['Project code', 'Beneficiary', 'Project title', 'Payment date', 'Grant'], ...rows])
    expect(layout).toMatchObject({ isList: true, kind: 'operations', dataRows: 12 })
    letters(layout, { operation_code: 'A', beneficiary: 'B', operation: 'C', grant: 'E' })
  })

  it('is what the user says it is', () => {
    expect(layoutOf(partners, { kind: 'operations' }).kind).toBe('operations')
  })
})
