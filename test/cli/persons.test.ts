import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readWorkbook } from '#workbook/read.ts'
import { manumix } from './manumix.ts'

const folder = mkdtempSync(join(tmpdir(), 'manumix-persons-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)

const head = 'Operation code;Beneficiary name;Operation name;Start date;End date;Total eligible expenditure;Public support'
const list = (...rows: readonly string[]): string => [head, ...rows, ''].join('\n')
const rows = [
  'A1;Dora S.p.A.;One;2016-03-01;2018-02-28;2000;1000',
  'A2;Dott. Anna Verdi;Two;2016-03-01;2018-02-28;2000;1000',
  'A3;Politecnico di Torino;Three;2016-03-01;2018-02-28;2000;1000',
]

describe('natural persons on the command line', () => {
  beforeAll(async () => {
    writeFileSync(at('june.csv'), list(...rows))
    writeFileSync(at('october.csv'), list(rows[0]!, rows[1]!.replace('2000;1000', '2000;900'), rows[2]!))
    expect((await manumix(folder, 'new', at('p.manumix'))).code).toBe(0)
    expect((await manumix(folder, 'import', at('p.manumix'), at('june.csv'), '--instrument', 'IR2')).code).toBe(0)
  }, 120_000)

  it('are masked in what detect prints and in its report, unless shown', async () => {
    const masked = await manumix(folder, 'detect', at('june.csv'), '--json', '--report', at('report.xlsx'))
    expect(masked.code).toBe(0)
    expect(masked.stdout).not.toContain('Verdi')
    expect(masked.stdout).toContain('Natural person, row 3')
    const report = JSON.stringify(readWorkbook(readFileSync(at('report.xlsx')), 'report.xlsx').sheets)
    expect(report).toContain('Natural person, row 3')
    expect(report).not.toContain('Verdi')
    expect((await manumix(folder, 'detect', at('june.csv'), '--json', '--persons', 'shown')).stdout).toContain('Dott. Anna Verdi')
  })

  it('are masked in organisations, compare and what import says of rows, unless shown', async () => {
    for (const command of [
      ['import', at('p.manumix'), at('october.csv'), '--instrument', 'IR2', '--dry-run', '--json'],
      ['organisations', at('p.manumix'), '--json'],
      ['compare', at('p.manumix'), at('october.csv'), '--instrument', 'IR2', '--json'],
    ]) {
      const masked = await manumix(folder, ...command)
      expect([command[0], masked.code, masked.stderr]).toEqual([command[0], 0, ''])
      expect(masked.stdout).not.toContain('Verdi')
      expect(masked.stdout).toContain('Natural person')
      expect((await manumix(folder, ...command, '--persons', 'shown')).stdout).toContain('Dott. Anna Verdi')
    }
  })

  it('are masked in a copy of the project, unless shown, and a copy overwrites nothing', async () => {
    expect((await manumix(folder, 'copy', at('p.manumix'), at('copy.manumix'))).code).toBe(0)
    expect((await manumix(folder, 'check', at('copy.manumix'))).code).toBe(0)
    expect(readFileSync(at('copy.manumix')).includes('Verdi')).toBe(false)
    expect((await manumix(folder, 'copy', at('p.manumix'), at('copy.manumix'))).code).toBe(1)
    expect((await manumix(folder, 'copy', at('p.manumix'), at('named.manumix'), '--persons', 'shown')).code).toBe(0)
    expect(readFileSync(at('named.manumix')).includes('Verdi')).toBe(true)
    expect((await manumix(folder, 'copy', at('p.manumix'))).code).toBe(2)
  })

  it('refuses a choice that is none, and a report of several files', async () => {
    expect((await manumix(folder, 'detect', at('june.csv'), '--json', '--persons', 'perhaps')).code).toBe(2)
    expect((await manumix(folder, 'detect', at('june.csv'), at('october.csv'), '--report', at('both.xlsx'))).code).toBe(2)
    expect(existsSync(at('both.xlsx'))).toBe(false)
  })
})
