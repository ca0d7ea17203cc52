import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { listFile } from '../engine/list-file.ts'
import { manumix } from './manumix.ts'

let folder = ''
let list = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'manumix-refusals-'))
  list = listFile([{ code: 'A1', beneficiary: 'Alfa Ltd', grant: 100 }], 'list.csv', folder)
  await manumix(folder, 'new', 'Mix.manumix')
  return () => rmSync(folder, { recursive: true, force: true })
})

const errorOf = (stdout: string): unknown => (JSON.parse(stdout) as { readonly error: unknown }).error

describe('a refusal on the command line', () => {
  it.each([
    ['take-back', 'none.manumix', '1'],
    ['compare', 'none.manumix', 'list.csv'],
    ['import', 'none.manumix', 'list.csv', '--instrument', 'A'],
    ['organisations', 'none.manumix'],
    ['profile', 'list', 'none.manumix'],
    ['check', 'none.manumix'],
  ])('of %s names the project where that is what is missing', async (...args) => {
    const { code, stderr } = await manumix(folder, ...args)
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^none\.manumix: There is no such file/) })
    const { code: again, stdout } = await manumix(folder, ...args, '--json')
    expect([again, stdout]).toEqual([1, expect.stringContaining('"file_missing"')])
  })

  it('names the sheet, the profile or the report where one of them is at fault', async () => {
    for (const args of [
      ['import', 'Mix.manumix', 'none.csv'],
      ['compare', 'Mix.manumix', 'none.csv'],
      ['profile', 'import', 'Mix.manumix', 'none.csv'],
    ])
      expect((await manumix(folder, ...args)).stderr).toMatch(/^none\.csv: There is no such file/)
    expect((await manumix(folder, 'detect', 'list.csv', '--report', 'none/r.xlsx', '--json')).stderr).toMatch(
      /^none\/r\.xlsx: The folder is not there/,
    )
  })

  it('says in words why a project is only read', async () => {
    await manumix(folder, 'new', 'Kept.manumix')
    chmodSync(join(folder, 'Kept.manumix'), 0o444)
    const { stderr } = await manumix(folder, 'import', 'Kept.manumix', list, '--instrument', 'A')
    expect(stderr).toMatch(/^Kept\.manumix: .*\(read-only: the file is write-protected\)\n$/)
  })

  it('of a new project in a folder that takes no files, or over another, leaves everything as it is', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o555)
    expect(await manumix(folder, 'new', 'closed/New.manumix')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('write-protected'),
    })
    expect(await manumix(folder, 'copy', 'Mix.manumix', 'closed/New.manumix')).toMatchObject({ code: 1 })
    expect(readdirSync(closed)).toEqual([])
    const copied = await manumix(folder, 'copy', 'Mix.manumix', 'Mix.manumix')
    expect(copied).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Mix\.manumix: A file of this name is there already/) })
  })

  it('tells a file that is far too large for a profile, or a folder, as none', async () => {
    writeFileSync(join(folder, 'large.json'), `{"format":"${'x'.repeat(3_000_000)}"}`)
    for (const file of ['large.json', '.']) {
      const { code, stdout } = await manumix(folder, 'profile', 'import', 'Mix.manumix', file, '--json')
      expect([code, errorOf(stdout)]).toEqual([1, expect.objectContaining({ code: 'not_a_profile' })])
    }
  })
})

it('an option without a value is wrong usage', async () => {
  const { code, stderr } = await manumix(folder, 'import', 'Mix.manumix', list, '--instrument', '')
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^--instrument is empty\./)])
})

it('a file that is written over is whole or as it was, and nothing else is left beside it', async () => {
  const out = join(folder, 'matrix.csv')
  writeFileSync(out, 'before')
  expect((await manumix(folder, 'matrix', 'Mix.manumix', 'observed', '--format', 'csv', '--out', 'matrix.csv')).code).toBe(0)
  expect(readFileSync(out, 'utf8')).toContain('Organisations of A')
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  chmodSync(out, 0o600)
  expect((await manumix(folder, 'matrix', 'Mix.manumix', 'observed', '--format', 'csv', '--out', 'matrix.csv')).code).toBe(0)
  expect(statSync(out).mode & 0o777).toBe(0o600)
  symlinkSync('linked.csv', join(folder, 'link.csv'))
  expect((await manumix(folder, 'matrix', 'Mix.manumix', 'observed', '--format', 'csv', '--out', 'link.csv')).code).toBe(0)
  expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'linked.csv'), 'utf8')).toContain('Organisations of A')
})
