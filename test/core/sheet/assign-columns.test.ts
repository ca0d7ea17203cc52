import { describe, expect, test } from 'vitest'
import { type OwnProfile, settledSheet } from '#core/sheet/profiles/own-profile.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { context, doubts, heading, layoutOf, letters, operations } from './layouts.ts'
import { sheetOf, type TestCell } from './sheet-of.ts'

describe('Columns whose heading and values disagree', () => {
  test('hold what their values are, and it is said', () => {
    const layout = layoutOf([
      ['Beneficiary name', 'Operation name', 'Total eligible expenditure', 'Union co-financing rate'],
      ...Array.from({ length: 6 }, (_, i): TestCell[] => [`Alfa ${i} Ltd`, `Works ${i}`, 10_000.5 * (i + 1), 6000.3 * (i + 1)]),
    ])
    letters(layout, { total_cost: 'C', eu_amount: 'D' })
    expect(layout.columns.eu_rate).toBeUndefined()
    expect(doubts(layout)).toContain('heading_contradicts_values eu_amount')
  })

  test('are places where a postcode is announced and towns stand', () => {
    const towns = ['Riedstadt', 'Dieburg', 'Kassel', 'Hanau']
    const layout = layoutOf([
      ['Beneficiary', 'Project', 'Postcode', 'Total cost'],
      ...towns.map((town, i): TestCell[] => [`Alfa ${i}`, `Works ${i}`, town, 500.5 + i]),
    ])
    letters(layout, { place: 'C' })
  })

  test('are the objective of a programme where a few come again under "Objective", else what the operation is for', () => {
    const rows = (objective: (i: number) => string): TestCell[][] =>
      Array.from({ length: 9 }, (_, i): TestCell[] => [`Alfa ${i} S.L.`, `Compra ${i}`, objective(i), 500.5 + i])
    const heads = ['Beneficiario', 'Proyecto', 'Objetivo', 'Coste total']
    letters(layoutOf([heads, ...rows((i) => `OE${i % 2}`)]), { instrument: 'C' })
    letters(layoutOf([heads, ...rows((i) => `Comprar máquinas de la clase ${i} y formar a quienes trabajan con ellas`)]), { summary: 'C' })
  })

  test('are no instrument where "Budget" heads the name of one, and are where "Investment" does', () => {
    const rows = Array.from({ length: 9 }, (_, i): TestCell[] => [
      `Alfa ${i} Ltd`,
      `Works ${i}`,
      i % 2 ? 'Commission' : 'Agency',
      500.5 + i,
    ])
    const heads = (third: string): string[] => ['Beneficiary', 'Project', third, 'Grant']
    expect(layoutOf([heads('Budget'), ...rows]).columns.instrument).toBeUndefined()
    letters(layoutOf([heads('Investment'), ...rows]), { instrument: 'C' })
  })

  test('are descriptions where shorter names stand beside them, else the only names there are', () => {
    const text = (i: number): string => `Nákup strojů číslo ${i} pro výrobní halu a zaškolení zaměstnanců`
    const rows = Array.from({ length: 9 }, (_, i): TestCell[] => [`Alfa ${i} s.r.o.`, `Nákup strojů ${i}`, text(i), 500.5 + i])
    letters(layoutOf([['Příjemce', 'Akce', 'Popis', 'Celkové náklady'], ...rows]), { operation: 'B', summary: 'C' })
    letters(layoutOf([['Příjemce', 'Popis', 'Celkové náklady'], ...rows.map(([name, , ...rest]) => [name!, ...rest])]), { operation: 'B' })
  })

  test('are the end where "Kraj" alone heads days', () => {
    const rows = Array.from({ length: 9 }, (_, i): TestCell[] => [`Alfa ${i} d.o.o.`, `Nabava ${i}`, { day: 43_000 + i }, 500.5 + i])
    letters(layoutOf([['Korisnik', 'Naziv projekta', 'Kraj', 'Ukupni troškovi'], ...rows]), { end: 'C' })
  })

  test('are codes where each row has its own and the heading says little', () => {
    const rows = Array.from({ length: 9 }, (_, i): TestCell[] => [`FP${100 + i}`, `Alfa ${i} SA`, `Travaux ${i}`, 500.5 + i])
    letters(layoutOf([['Fiche X du projet', 'Bénéficiaire', 'Intitulé', 'Coût total'], ...rows]), { operation_code: 'A' })
  })

  test('are no codes where rows are only counted', () => {
    const layout = layoutOf([['No.', ...heading], ...operations(5).map((cells, i) => ([i + 1] as TestCell[]).concat(cells))])
    expect(layout.columns.operation_code).toBeUndefined()
  })

  test('are one amount where it stands in two currencies', () => {
    const layout = layoutOf([
      ['Příjemce', 'Účel dotace', 'Částka v Kč', 'Částka v EUR'],
      ...Array.from({ length: 6 }, (_, i): TestCell[] => [`Alfa ${i} s.r.o.`, `Nákup strojů ${i}`, 25_000.5 * (i + 1), 1000.02 * (i + 1)]),
    ])
    expect(Object.values(layout.columns)).not.toContain(3)
  })

  test('are no countries where "kraj" heads regions', () => {
    const layout = layoutOf([
      ['Prijímateľ', 'Názov projektu', 'Okres', 'Kraj', 'Celkové oprávnené výdavky'],
      ...Array.from({ length: 6 }, (_, i): TestCell[] => [`Alfa ${i} s.r.o.`, `Nákup ${i}`, `Mesto ${i}`, 'Nitriansky kraj', 500.5 + i]),
    ])
    letters(layout, { place: 'C' })
    expect(layout.columns.country).toBeUndefined()
  })

  test('are the end where "kraj" of a project heads days', () => {
    const rows = Array.from({ length: 6 }, (_, i): TestCell[] => [`Alfa ${i} d.o.o.`, `Nabava ${i}`, { day: 42_000 + i }, 500.5 + i])
    letters(layoutOf([['Korisnik', 'Naziv projekta', 'Kraj projekta', 'Ukupni troškovi'], ...rows]), { end: 'C' })
  })

  test('are no tax numbers where an office counts its clients', () => {
    const layout = layoutOf([
      ['Client name', 'Client ID', 'Project', 'Total cost'],
      ...Array.from({ length: 6 }, (_, i): TestCell[] => [`Alfa ${i} Ltd`, 104_231 + i * 13, `Works ${i}`, 500.5 + i]),
    ])
    expect(Object.values(layout.columns)).not.toContain(1)
  })

  test('are beneficiaries where only partners are named, and they are firms', () => {
    const rows = Array.from({ length: 6 }, (_, i): TestCell[] => [`Alfa ${i} AG`, `Feinmechanik ${i}`, `AB-${i}`, 500.5 + i])
    const layout = layoutOf([['Projektpartner', 'Projekttitel', 'Projektnummer', 'Gesamtkosten (CHF)'], ...rows])
    letters(layout, { beneficiary: 'A', operation: 'B' })
    expect(doubts(layout)).toContain('column_unclear beneficiary')
    const both = rows.map(([name, ...rest], i): TestCell[] => [`Beta ${i} GmbH`, name!, ...rest])
    letters(layoutOf([['Begünstigter', 'Projektpartner', 'Projekttitel', 'Projektnummer', 'Gesamtkosten (CHF)'], ...both]), {
      beneficiary: 'A',
    })
  })

  test('are outcomes where "Decision" heads a few words, and days where it heads days', () => {
    const row = (i: number, decision: TestCell): TestCell[] => [`Alfa ${i} Ltd`, `Works ${i}`, decision, 500.5 + i]
    const heads = ['Beneficiary', 'Project', 'Decision', 'Total cost']
    letters(layoutOf([heads, ...[0, 1, 2, 3].map((i) => row(i, i % 2 ? 'Approved' : 'Reserve'))]), { status: 'C' })
    letters(layoutOf([heads, ...[0, 1, 2, 3].map((i) => row(i, { day: 42_000 + i }))]), { decision_date: 'C' })
  })

  test.each(['Importe', 'Importo', 'Support'])('are money where %j heads whole numbers', (amount) => {
    const layout = layoutOf([
      ['Código', 'Beneficiario', 'Proyecto', amount],
      ...Array.from({ length: 8 }, (_, i): TestCell[] => [`P-${i}`, `Alfa ${i} S.L.`, `Compra ${i}`, 12_000 + 500 * i]),
    ])
    letters(layout, { [amount === 'Support' ? 'grant' : 'total_cost']: 'D' })
  })

  test('are measures where the investments of a recovery plan are numbered', () => {
    const layout = layoutOf([
      ['Beneficjent', 'Tytuł projektu', 'Inwestycja', 'Wartość projektu'],
      ...Array.from({ length: 8 }, (_, i): TestCell[] => [`Alfa ${i} Sp. z o.o.`, `Zakup ${i}`, `A1.${1 + (i % 2)}.1`, 500.5 + i]),
    ])
    letters(layout, { instrument: 'C', total_cost: 'D' })
  })
})

describe('Columns behind a blank one', () => {
  const list = (more: readonly string[], cells: (i: number) => readonly TestCell[]): TestCell[][] => [
    ['Code', 'Beneficiary', 'Title', 'Total', null, ...more],
    ...Array.from({ length: 12 }, (_, i): TestCell[] => [`P-${i}`, `Alfa ${i} Ltd`, `Works ${i}`, 90_000.5 + i, null, ...cells(i)]),
  ]
  const third = (i: number, cells: readonly TestCell[]): readonly TestCell[] => (i % 3 === 1 ? cells : [])

  test('are of the list where they fill a third of its rows here and there', () => {
    letters(layoutOf(list(['Payments made'], (i) => third(i, [4000.5 + i]))), { total_cost: 'D', paid: 'F' })
    const layout = layoutOf(list(['EU funding', 'End date'], (i) => third(i, [4000.5 + i, { day: 42_000 + i }])))
    letters(layout, { eu_amount: 'F', end: 'G' })
  })

  test('are asked about where they are a small table at the top that holds money', () => {
    const layout = layoutOf(list(['Payments made'], (i) => (i < 3 ? [4000 + i] : [])))
    expect(layout.columns.paid).toBeUndefined()
    expect(layout.doubts).toContainEqual(expect.objectContaining({ code: 'column_unclear', field: 'paid', column: 5 }))
  })

  test("are what a profile of the user's own knows them to be, however few rows they fill", () => {
    const cells = list(['Payments made'], (i) => (i < 3 ? [4000.5 + i] : []))
    const choices = { columns: { 5: 'paid' } } as const
    const own: OwnProfile = {
      id: 'own:00000000-0000-4000-8000-000000000001',
      name: 'Office X',
      settled: settledSheet(layoutOf(cells, choices), choices, null),
    }
    letters(recognise(sheetOf(cells), context, {}, [own]), { paid: 'F' })
  })
})
