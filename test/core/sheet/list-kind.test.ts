import { describe, expect, it } from 'vitest'
import { recognise } from '#core/sheet/recognise.ts'
import { context, layoutOf, letters } from './layouts.ts'
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

  it('is one organisation, where a code is merged over the rows of its partners', () => {
    const rows = partners.map((row, at) => (at % 3 === 1 || at === 0 ? row : [null, null, ...row.slice(2)]))
    const merges = [0, 3, 6, 9].flatMap((at) =>
      [0, 1].map((column) => ({ fromRow: at + 2, toRow: at + 4, fromColumn: column, toColumn: column })),
    )
    const layout = recognise(sheetOf(rows, { merges }), context)
    expect(layout).toMatchObject({ isList: true, kind: 'participations', dataRows: 12 })
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
