import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { utils, write, type WorkSheet } from 'xlsx'
import { describe, expect, it } from 'vitest'
import type { OperationDetail } from '#core/contract/organisations.ts'
import { columnIndex } from '#core/sheet/cells.ts'
import type { LayoutChoices } from '#core/sheet/layout.ts'
import { textFile } from './list-file.ts'
import { chosenInstrument, someEngine, temporaryFolder } from './some-engine.ts'

type Engine = ReturnType<typeof someEngine>

/** Imports a file and gives all its operations with their values. */
async function imported(engine: Engine, path: string, choices: LayoutChoices): Promise<readonly OperationDetail[]> {
  const { client } = engine
  await engine.imported(path, choices as never)
  const { rows } = await client.operations.list({ sort: 'row', limit: 500 })
  return Promise.all(rows.map(({ id }) => client.operations.get({ id })))
}

/** The text of a cell in the sheet as it was delivered. */
async function cellText({ client }: Engine, operation: OperationDetail, row: number, column: string): Promise<string> {
  const { rows } = await client.deliveries.rows({ sheet: operation.source.sheet, fromRow: row, toRow: row })
  return rows[0]?.cells[columnIndex(column)] ?? ''
}

/** Every value leads to a cell whose text is the original one, or says that it was chosen for the whole sheet. */
async function followAll(engine: Engine, operations: readonly OperationDetail[]): Promise<number> {
  let followed = 0
  for (const operation of operations) {
    expect(operation.source.file).not.toBe('')
    for (const { field, value, column, row, original } of operation.values) {
      if (column === null) {
        expect([field, row, original]).toEqual([field, null, null])
        continue
      }
      const text = await cellText(engine, operation, row!, column)
      expect([field, operation.source.row, original ?? '']).toEqual([field, operation.source.row, text])
      if (value !== null) expect(text.trim()).not.toBe('')
      if (typeof value === 'string' && !['start', 'end', 'decision_date', 'instrument'].includes(field)) expect(text.trim()).toBe(value)
      followed++
    }
  }
  return followed
}

function workbookFile(sheet: WorkSheet): string {
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'List')
  const path = join(temporaryFolder(), 'list.xlsx')
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  return path
}

const valueOf = (operation: OperationDetail, field: string) => operation.values.find((one) => one.field === field)

describe('every stored value leads back to its cell', () => {
  it('in a list that names each instrument once, in the row that names it, also past a repeated header', async () => {
    const heads = ['Measure', 'Operation code', 'Beneficiary', 'Operation', 'Grant (EUR)']
    const rows = Array.from({ length: 9 }, (_, at) => [
      at % 3 ? null : `Measure ${at / 3}`,
      `OP-${at}`,
      `Alfa ${at} Ltd`,
      `Kiln ${at}`,
      900.5 + at,
    ])
    for (const [cells, origins] of [
      [
        [heads, ...rows],
        [2, 2, 2, 5, 5, 5, 8, 8, 8],
      ],
      [
        [heads, ...rows.slice(0, 4), heads, ...rows.slice(4)],
        [2, 2, 2, 5, 5, 5, 9, 9, 9],
      ],
    ] as const) {
      const engine = someEngine()
      await engine.newProject()
      const operations = await imported(engine, workbookFile(utils.aoa_to_sheet(cells as never)), {})
      expect(operations.map((one) => valueOf(one, 'instrument')?.row)).toEqual(origins)
      expect(await followAll(engine, operations)).toBeGreaterThan(40)
    }
  })

  it('in csv, by the number of the record even where texts run over several lines', async () => {
    const engine = someEngine()
    await engine.newProject()
    const path = textFile('list.csv', [
      'Operation code;Beneficiary name;Operation name;Start date;End date;Total eligible expenditure;Public support',
      'A1;Dora S.p.A.;"A title\nover two lines";2016-03-01;2018-02-28;1.234.567,89;600.000,00',
      'A2;Stura S.r.l.;Line two;01/04/2016;2018;2000,50;n/a',
      'A3;Po S.r.l.;;2016-03-01;2018-02-28;10;5',
    ])
    const operations = await imported(engine, path, chosenInstrument('IR2'))
    expect(await followAll(engine, operations)).toBeGreaterThan(15)
    expect(operations.map(({ source }) => source.row)).toEqual([2, 3, 4])
    expect(valueOf(operations[0]!, 'total_cost')).toMatchObject({ value: 1_234_567.89, original: '1.234.567,89', column: 'F', row: 2 })
    expect(valueOf(operations[1]!, 'grant')).toMatchObject({ value: null, original: 'n/a', column: 'G', row: 3 })
    expect(valueOf(operations[1]!, 'instrument')).toEqual({
      field: 'instrument',
      value: 'IR2',
      currency: null,
      column: null,
      row: null,
      original: null,
      scale: 1,
      correction: null,
    })
  })

  it('where the heading says millions, with the factor', async () => {
    const engine = someEngine()
    await engine.newProject()
    const rows = Array.from({ length: 12 }, (_, index) => [
      `W${index}`,
      `Alfa ${index} Ltd`,
      `Project ${index}`,
      4.58 + index / 10,
      2.5 + index / 10,
    ])
    const path = workbookFile(
      utils.aoa_to_sheet([['Operation code', 'Beneficiary name', 'Operation name', 'Total project cost (£m)', 'EU grant (£m)'], ...rows]),
    )
    const operations = await imported(engine, path, chosenInstrument('W'))
    await followAll(engine, operations)
    expect(valueOf(operations[0]!, 'total_cost')).toMatchObject({
      value: 4_580_000,
      original: '4.58',
      scale: 1_000_000,
      column: 'D',
      row: 2,
    })
    for (const operation of operations)
      for (const { value, original, scale, field } of operation.values)
        if (field === 'total_cost' && typeof value === 'number') expect(Number(original) * scale).toBeCloseTo(value, 2)
  })

  it('where cells are merged over several rows, at the first of them', async () => {
    const engine = someEngine()
    await engine.newProject()
    const sheet = utils.aoa_to_sheet([
      ['Operation code', 'Operation name', 'Beneficiary name', 'Total eligible expenditure', 'Public support'],
      ['A1', 'Shared line', 'Dora S.p.A.', 100_000, 50_000],
      [null, null, 'Stura S.r.l.', 50_000, 20_000],
      [null, null, 'Po S.r.l.', 30_000, 10_000],
      ['A2', 'Own line', 'Adda S.r.l.', 20_000, 9000],
      ['A3', 'Third line', 'Brenta S.r.l.', 21_000, 9100],
    ])
    sheet['!merges'] = [utils.decode_range('A2:A4'), utils.decode_range('B2:B4')]
    const operations = await imported(engine, workbookFile(sheet), chosenInstrument('W'))
    expect(operations).toHaveLength(5)
    await followAll(engine, operations)
    expect(valueOf(operations[2]!, 'operation')).toMatchObject({ value: 'Shared line', column: 'B', row: 2, original: 'Shared line' })
    expect(valueOf(operations[2]!, 'beneficiary')).toMatchObject({ value: 'Po S.r.l.', column: 'C', row: 4 })
  })
})
