import { read, utils, type WorkBook } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { listFile } from './list-file.ts'
import { chosenInstrument, refused, someEngine } from './some-engine.ts'

const rows = [
  { code: 'A1', beneficiary: 'Dora S.p.A.' },
  { code: 'A2', beneficiary: 'Dott. Anna Verdi' },
  { code: 'A2', beneficiary: 'Politecnico di Torino', title: 'Progetto di RSSMRA80A01H501U' },
  { code: 'A3', beneficiary: 'Dott. Anna Verdi', start: '2019-01-01' },
]
const chosen = chosenInstrument('IR2')

const open = (base64: string): WorkBook => read(Buffer.from(base64, 'base64'), { cellStyles: true })
const table = (book: WorkBook, name: string): string[][] =>
  utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, defval: '' }).map((row) => row.map(String))
const wholeText = (book: WorkBook): string => book.SheetNames.map((name) => JSON.stringify(table(book, name))).join('\n')

describe('the validation report of a file that is looked at', () => {
  it('holds what was read, every issue with effect and remedy, every cell, every column', async () => {
    const engine = someEngine()
    const { name, base64 } = await engine.client.sheets.report({ ...(await engine.asked(listFile(rows), chosen)), language: 'en' })
    expect(name).toBe('list-validation.xlsx')
    const book = open(base64)
    expect(book.SheetNames).toEqual(['Summary', 'Issues', 'Rows', 'Rows left out', 'Columns'])
    expect(table(book, 'Summary')).toEqual(
      expect.arrayContaining([
        ['File', 'list.csv'],
        ['SHA-256', expect.stringMatching(/^[0-9a-f]{64}$/)],
        ['Imported', 'not imported: made before'],
        ['Report made', expect.stringContaining('test@here')],
        ['Operations', '4'],
        ['Sum: Total cost', '8000'],
      ]),
    )
    const issues = table(book, 'Issues')
    expect(issues[0]).toEqual([
      'Sheet',
      'Weight',
      'Code',
      'What it means',
      'Field',
      'Count',
      'Effect when nothing is done',
      'At stake',
      'Remedy',
      'Rows',
    ])
    const said = issues.slice(1).map((row) => [row[1], row[2], row[4], row[5]])
    for (const one of [
      ['Changes figures', 'repeated_code', 'Operation code', '1'],
      ['Changes figures', 'end_before_start', 'End', '1'],
      ['To know', 'natural_person', 'Beneficiary', '1'],
    ])
      expect(said).toContainEqual(one)
    expect(issues.slice(1).every((row) => row[6] !== '' && row[8] !== '')).toBe(true)
    expect(table(book, 'Rows')).toContainEqual(['list', '5', 'E', 'End before start', 'End', '2018-02-28', '28 Feb 2018 < 1 Jan 2019'])
    expect(table(book, 'Columns')).toContainEqual(['list', 'B', 'Beneficiary name', 'Beneficiary', 'heading', expect.any(String)])
    expect(book.Sheets['Issues']!['J2'].l?.Target).toBe("#'Rows'!A2")
  })

  it('masks natural persons unless the user or the project says otherwise', async () => {
    const engine = someEngine()
    const asked = { ...(await engine.asked(listFile(rows), chosen)), language: 'en' } as const
    const text = async (persons?: 'shown') => wholeText(open((await engine.client.sheets.report({ ...asked, persons })).base64))
    expect(await text()).not.toMatch(/Verdi|RSSMRA/)
    expect(await text()).toContain('Natural person, row 3')
    expect(await text('shown')).toContain('Dott. Anna Verdi')
    await engine.newProject()
    expect(await text()).not.toMatch(/Verdi/)
    await engine.client.project.choosePersons({ persons: 'shown' })
    expect(await text()).toContain('Dott. Anna Verdi')
  })

  it('writes the median that an absurd amount is compared with as numbers are written in its language', async () => {
    const engine = someEngine()
    const usual = Array.from({ length: 12 }, (_, at) => ({ code: `A${at}`, beneficiary: `Firm ${at} Ltd`, grant: 1_290_878.125 }))
    const file = listFile([...usual, { code: 'B1', beneficiary: 'Firm B Ltd', grant: 900_000_000_000 }])
    const { reading } = await engine.client.sheets.read({ file: engine.door.grant(file).token })
    const { base64 } = await engine.client.sheets.report({ reading, selections: [{ sheet: 0, choices: chosen }], language: 'it' })
    expect(wholeText(open(base64))).toContain('mediana 2.581.756,25')
  })

  it('speaks Italian', async () => {
    const engine = someEngine()
    const book = open((await engine.client.sheets.report({ ...(await engine.asked(listFile(rows), chosen)), language: 'it' })).base64)
    expect(book.SheetNames).toEqual(['Sintesi', 'Segnalazioni', 'Righe', 'Righe escluse', 'Colonne'])
    expect(wholeText(book)).toContain('Persona fisica, riga 3')
    expect(wholeText(book)).not.toMatch(/report\.|issues\.|fields\./)
  })
})

describe('the validation report of a delivery', () => {
  it('says the same as before the import, and calls persons as every export does', async () => {
    const engine = someEngine()
    await engine.newProject()
    const asked = { ...(await engine.asked(listFile(rows), chosen)), language: 'en' } as const
    const before = open((await engine.client.sheets.report({ ...asked, persons: 'shown' })).base64)
    const delivery = await engine.importList(listFile(rows), 'IR2')
    const shown = open((await engine.client.deliveries.report({ delivery, language: 'en', persons: 'shown' })).base64)
    for (const name of ['Issues', 'Rows', 'Rows left out', 'Columns']) expect(table(shown, name)).toEqual(table(before, name))
    const masked = wholeText(open((await engine.client.deliveries.report({ delivery, language: 'en' })).base64))
    expect(masked).not.toMatch(/Verdi|RSSMRA/)
    expect(masked).toMatch(/Natural person [0-9A-F]{4}-[0-9A-F]{4}/)
    await expect(engine.client.deliveries.report({ delivery: 99, language: 'en' })).rejects.toEqual(refused('not_found'))
  })
})

describe('the cells of one issue', () => {
  it('are all given, for whoever wants to act on them', async () => {
    const engine = someEngine()
    const same = Array.from({ length: 30 }, () => ({ code: 'X', beneficiary: 'Dora S.p.A.', title: 'Same' }))
    const { reading } = await engine.client.sheets.read({ file: engine.door.grant(listFile(same)).token })
    const cells = await engine.client.sheets.issueCells({ reading, sheet: 0, choices: chosen, code: 'duplicate_rows', field: null })
    expect(cells.map(({ row }) => row)).toEqual(Array.from({ length: 29 }, (_, at) => at + 3))
  })
})
