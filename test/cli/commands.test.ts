import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { listFile } from '../engine/list-file.ts'
import { makeXlsx } from '../workbook/make-xlsx.ts'
import { temporaryFolder } from '../engine/some-engine.ts'
import { manumix } from './manumix.ts'

const three = [
  { code: 'A1', beneficiary: 'Dora S.p.A.' },
  { code: 'A2', beneficiary: 'DORA SPA' },
  { code: 'A3', beneficiary: 'Politecnico di Torino' },
]

describe('wrong usage', () => {
  it.each([
    [],
    ['nothing'],
    ['new'],
    ['check', 'a', 'b'],
    ['check', '--what'],
    ['import', 'P.manumix'],
    ['matrix', 'P', 'pretty', '--format', 'json'],
    ['matrix', 'P', 'observed'],
    ['serve', '--port', '70000'],
  ])('of %j ends with 2, the usage on standard error and nothing on standard output', async (...args) => {
    const { code, stdout, stderr } = await manumix(temporaryFolder(), ...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('manumix import P.manumix SHEET')
  })

  it('is avoided by asking for help', async () => {
    expect(await manumix(temporaryFolder(), '--help')).toMatchObject({ code: 0, stderr: '' })
    expect(await manumix(temporaryFolder(), 'import', '--help')).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('new', () => {
  it('makes a project beside the caller and never overwrites one', async () => {
    const folder = temporaryFolder()
    expect(await manumix(folder, 'new', 'Mix.manumix')).toEqual({ code: 0, stdout: '', stderr: '' })
    const before = readFileSync(join(folder, 'Mix.manumix'))
    const again = await manumix(folder, 'new', 'Mix.manumix')
    expect(again).toMatchObject({ code: 1, stdout: '' })
    expect(again.stderr).toMatch(/\S/)
    expect(readFileSync(join(folder, 'Mix.manumix'))).toEqual(before)
    expect(readdirSync(folder)).toEqual(['Mix.manumix'])
  })
})

describe('check', () => {
  it('prints one JSON object with the counts of all tables', async () => {
    const folder = temporaryFolder()
    await manumix(folder, 'new', 'Mix.manumix')
    const { code, stdout, stderr } = await manumix(folder, 'check', 'Mix.manumix', '--json')
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, schema: 4, counts: { project: 1, operation: 0 }, problems: [] })
  })

  it('says what is wrong with a damaged file, and refuses what is no project', async () => {
    const folder = temporaryFolder()
    await manumix(folder, 'new', 'Mix.manumix')
    const bytes = readFileSync(join(folder, 'Mix.manumix'))
    bytes.fill(0xa5, bytes.length - 4096, bytes.length - 3000)
    writeFileSync(join(folder, 'Mix.manumix'), bytes)
    const damaged = await manumix(folder, 'check', 'Mix.manumix', '--json')
    expect(damaged.code).toBe(1)
    expect(JSON.parse(damaged.stdout)).toMatchObject({ ok: false, problems: [expect.any(String)] })
    writeFileSync(join(folder, 'text.manumix'), 'hello')
    const text = await manumix(folder, 'check', 'text.manumix', '--json')
    expect(text.code).toBe(1)
    expect(JSON.parse(text.stdout)).toMatchObject({ ok: false, error: { code: 'not_a_project' } })
    expect(text.stderr).toContain('not a Manumix project')
  })
})

describe('import', () => {
  it('without an instrument is refused and names the option that helps', async () => {
    const folder = temporaryFolder()
    await manumix(folder, 'new', 'Mix.manumix')
    listFile(three, 'list.csv', folder)
    const { code, stdout, stderr } = await manumix(folder, 'import', 'Mix.manumix', 'list.csv')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('--instrument CODE')
  })

  it('into a project that is not there names the project, not the sheets', async () => {
    const folder = temporaryFolder()
    listFile(three, 'list.csv', folder)
    const { code, stdout, stderr } = await manumix(folder, 'import', 'Mix.manumix', 'list.csv', '--instrument', 'IR2')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Mix\.manumix: /)
    expect(stderr).not.toContain('list.csv')
  })

  it('tells what is recognised, what was written and what the project holds then; a dry run tells the same and writes nothing', async () => {
    const folder = temporaryFolder()
    await manumix(folder, 'new', 'Mix.manumix')
    listFile(three, 'list.csv', folder)
    const { mtimeMs } = statSync(join(folder, 'Mix.manumix'))
    const dry = await manumix(folder, 'import', 'Mix.manumix', 'list.csv', '--instrument', 'IR2', '--dry-run', '--json')
    expect(dry.code).toBe(0)
    expect(statSync(join(folder, 'Mix.manumix')).mtimeMs).toBe(mtimeMs)
    const { code, stdout, stderr } = await manumix(folder, 'import', 'Mix.manumix', 'list.csv', '--instrument', 'IR2', '--json')
    expect([code, stderr]).toEqual([0, ''])
    const document = JSON.parse(stdout) as Record<string, unknown>
    expect(document).toMatchObject({
      files: [
        {
          file: 'list.csv',
          format: 'csv',
          delimiter: ';',
          sheets: [
            {
              name: 'list',
              isList: true,
              headerRows: [1],
              firstDataRow: 2,
              lastDataRow: 4,
              dataRows: 3,
              columns: { operation_code: 'A', beneficiary: 'B', operation: 'C' },
              sums: { total_cost: 6000, grant: 3000 },
              imported: 3,
              updated: 0,
              unchanged: 0,
              skipped: 0,
            },
          ],
        },
      ],
      totals: { operations: 3, organisations: 2, instruments: 1, participations: 3 },
    })
    expect(JSON.parse(dry.stdout)).toEqual({ ...document, dryRun: true })
  })

  it('takes a sheet that stands twice in a workbook once, and says so', async () => {
    const folder = temporaryFolder()
    await manumix(folder, 'new', 'Mix.manumix')
    const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const lines = ['Operation code;Beneficiary name;Operation name;Grant awarded', 'A1;Alfa Ltd;A line;10', 'A2;Beta Ltd;A mill;20']
    const rows = lines.map((line, at) => `<row r="${at + 1}">${line.split(';').map(cell).join('')}</row>`).join('')
    const xml = `<sheetData>${rows}</sheetData>`
    const sheets = ['All', 'All (2)'].map((name) => ({ name, xml }))
    writeFileSync(join(folder, 'twice.xlsx'), makeXlsx({ sheets }))
    const { code, stdout, stderr } = await manumix(folder, 'import', 'Mix.manumix', 'twice.xlsx', '--instrument', 'IR2', '--json')
    expect(code).toBe(0)
    expect(stderr).toContain('sheet All (2) holds the same rows as sheet All')
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          sheets: [
            { name: 'All', imported: 2 },
            { name: 'All (2)', repeats: 'All', isList: true, imported: 0 },
          ],
        },
      ],
      totals: { operations: 2 },
    })
  })

  it('of several sheets where one fails writes nothing and says which', async () => {
    const folder = temporaryFolder()
    await manumix(folder, 'new', 'Mix.manumix')
    listFile(three, 'list.csv', folder)
    writeFileSync(join(folder, 'empty.xlsx'), '')
    const { code, stdout, stderr } = await manumix(
      folder,
      'import',
      'Mix.manumix',
      'list.csv',
      'empty.xlsx',
      '--instrument',
      'IR2',
      '--json',
    )
    expect(code).toBe(1)
    expect(stderr).toContain('empty.xlsx: ')
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        { file: 'list.csv', sheets: [{ imported: 0 }] },
        { file: 'empty.xlsx', error: { code: 'empty_file' } },
      ],
      totals: { operations: 0 },
    })
  })

  it('into nothing, of no such sheet and by no such profile is refused', async () => {
    const folder = temporaryFolder()
    listFile(three, 'list.csv', folder)
    expect(await manumix(folder, 'import', 'None.manumix', 'list.csv')).toMatchObject({ code: 1, stdout: '' })
    expect(existsSync(join(folder, 'None.manumix'))).toBe(false)
    await manumix(folder, 'new', 'Mix.manumix')
    expect(await manumix(folder, 'import', 'Mix.manumix', 'list.csv', '--sheet', 'Other')).toMatchObject({ code: 1 })
    expect(await manumix(folder, 'import', 'Mix.manumix', 'list.csv', '--profile', 'other')).toMatchObject({ code: 1 })
  })
})

describe('matrix', () => {
  it('writes what was asked for, reading only', async () => {
    const folder = temporaryFolder()
    await manumix(folder, 'new', 'Mix.manumix')
    listFile(three, 'a.csv', folder)
    listFile([{ code: 'B1', beneficiary: 'Dora SpA' }], 'b.csv', folder)
    await manumix(folder, 'import', 'Mix.manumix', 'a.csv', '--instrument', 'A')
    await manumix(folder, 'import', 'Mix.manumix', 'b.csv', '--instrument', 'B')
    chmodSync(join(folder, 'Mix.manumix'), 0o444)
    const { code, stdout, stderr } = await manumix(folder, 'matrix', 'Mix.manumix', 'observed', '--format', 'json')
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      instruments: [
        { code: 'A', name: 'A', organisations: 2, operations: 3, grant: 3000 },
        { code: 'B', organisations: 1, operations: 1, grant: 1000 },
      ],
      universe: 2,
      pairs: [{ a: 'A', b: 'B', shared: 1, jaccard: 0.5, expected: 1, lift: 1, p: 1, q: 1 }],
    })
    expect(
      await manumix(folder, 'matrix', 'Mix.manumix', 'coverage', '--taxonomy', 'trl', '--format', 'xlsx', '--out', 'c.xlsx'),
    ).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(join(folder, 'c.xlsx')).subarray(0, 2).toString()).toBe('PK')
    const judged = await manumix(folder, 'matrix', 'Mix.manumix', 'judged', '--format', 'json')
    expect(JSON.parse(judged.stdout)).toMatchObject({ cells: [] })
    expect(await manumix(folder, 'matrix', 'Mix.manumix', 'coverage', '--taxonomy', 'none', '--format', 'csv')).toMatchObject({
      code: 1,
      stdout: '',
    })
    expect(await manumix(folder, 'matrix', 'Mix.manumix', 'observed', '--format', 'csv', '--out', 'no/such/folder.csv')).toMatchObject({
      code: 1,
    })
  })
})

describe('npm', () => {
  it('runs the script in its own folder; paths are those of where the user stood', async () => {
    const folder = temporaryFolder()
    vi.stubEnv('npm_lifecycle_event', 'manumix')
    vi.stubEnv('INIT_CWD', folder)
    expect(await manumix(temporaryFolder(), 'new', 'Here.manumix')).toMatchObject({ code: 0 })
    vi.unstubAllEnvs()
    expect(existsSync(join(folder, 'Here.manumix'))).toBe(true)
  })
})
