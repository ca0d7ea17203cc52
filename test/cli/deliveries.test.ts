import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type ListRow, listFile } from '../engine/list-file.ts'
import { manumix } from './manumix.ts'

const june: readonly ListRow[] = [
  { code: 'A1', beneficiary: 'Alfa Ltd', grant: 100 },
  { code: 'A2', beneficiary: 'Beta Ltd', grant: 200 },
  { code: 'A3', beneficiary: 'Gamma Ltd', grant: 300 },
  { code: 'A4', beneficiary: 'Delta Ltd', grant: 400 },
]
/** Another amount for A1, no A4 any more, and A5 for the first time. */
const october: readonly ListRow[] = [
  { ...june[0]!, grant: 150 },
  ...june.slice(1, 3),
  { code: 'A5', beneficiary: 'Epsilon Ltd', grant: 500 },
]

let folder = ''
let project = ''
let octoberFile = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'manumix-deliveries-'))
  project = join(folder, 'P.manumix')
  octoberFile = listFile(october, 'october.csv', folder)
  await manumix(folder, 'new', project)
  await manumix(folder, 'import', project, listFile(june, 'june.csv', folder), '--instrument', 'A')
  return () => rmSync(folder, { recursive: true, force: true })
}, 60_000)
const importOctober = () => manumix(folder, 'import', project, octoberFile, '--instrument', 'A')
const operations = async (): Promise<unknown> => {
  const { stdout } = await manumix(folder, 'organisations', project, '--json')
  return (JSON.parse(stdout) as { organisations: readonly { name: string; operations: number }[] }).organisations
    .filter((one) => one.operations > 0)
    .map(({ name }) => name)
    .toSorted()
}

describe('compare', () => {
  it('prints what is new, changed, unchanged and gone, and writes nothing', async () => {
    const { code, stdout } = await manumix(folder, 'compare', project, octoberFile, '--instrument', 'A', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      new: 1,
      changed: 1,
      unchanged: 2,
      gone: 1,
      changedRows: [{ code: 'A1', differences: expect.arrayContaining([{ field: 'grant', before: 100, after: 150 }]) }],
      goneRows: [{ code: 'A4', beneficiary: 'Delta Ltd' }],
    })
    expect(await operations()).toEqual(['Alfa Ltd', 'Beta Ltd', 'Delta Ltd', 'Gamma Ltd'])
  })

  it('prints of a list of partners what is new, changed field by field, unchanged and gone, natural persons masked', async () => {
    const partners = (name: string, rows: readonly string[]): string => {
      writeFileSync(join(folder, name), ['Project code;Project title;Partner name;Role;EU contribution;Country', ...rows, ''].join('\n'))
      return join(folder, name)
    }
    const rows = [
      'P-0;Zero;Alfa Ltd;coordinator;1000;IT',
      'P-0;Zero;Dott. Anna Verdi;participant;500;IT',
      'P-1;One;Gamma Ltd;coordinator;700;LT',
      'P-1;One;Delta Ltd;participant;300;LT',
    ]
    await manumix(folder, 'import', project, partners('partners.csv', rows), '--instrument', 'H2020')
    const later = partners('later.csv', [
      rows[0]!,
      rows[1]!.replace('500', '600'),
      rows[2]!.replace('LT', 'ES'),
      'P-1;One;Epsilon Ltd;participant;10;LT',
    ])
    const { code, stdout, stderr } = await manumix(folder, 'compare', project, later, '--instrument', 'H2020', '--json')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).not.toContain('Verdi')
    const list = {
      kind: 'participations',
      new: 1,
      changed: 2,
      unchanged: 1,
      gone: 1,
      fields: { country: 1, eu_amount: 1 },
      changedRows: [
        { code: 'P-0', name: 'Natural person', row: 3, differences: [{ field: 'eu_amount', year: null, before: 500, after: 600 }] },
        { code: 'P-1', name: 'Gamma Ltd', row: 4, differences: [{ field: 'country', year: null, before: 'LT', after: 'ES' }] },
      ],
      goneRows: [{ code: 'P-1', name: 'Delta Ltd', amount: { amount: 300, currency: null } }],
    }
    expect(JSON.parse(stdout)).toMatchObject({ new: 1, changed: 2, unchanged: 1, gone: 1, joinedLists: [list] })
    expect((await manumix(folder, 'compare', project, later, '--instrument', 'H2020')).stderr).toContain('EU part: 1 changed')
  })

  it('of a file that is not there is refused, with --json as an entry', async () => {
    const { code, stdout } = await manumix(folder, 'compare', project, join(folder, 'none.csv'), '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } })
  })
})

describe('take-back', () => {
  it('takes the delivery of this file name back, and the project is as before', async () => {
    await importOctober()
    const { code, stdout } = await manumix(folder, 'take-back', project, 'october.csv', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ file: 'october.csv', totals: { operations: 4, organisations: 4 } })
    expect(await operations()).toEqual(['Alfa Ltd', 'Beta Ltd', 'Delta Ltd', 'Gamma Ltd'])
  })

  it('takes a delivery back by its number', async () => {
    await importOctober()
    const { code, stdout } = await manumix(folder, 'take-back', project, '2', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ delivery: 2, file: 'october.csv' })
  })

  it('refuses with the reason where a later delivery changed its rows, and changes nothing', async () => {
    await importOctober()
    const before = await operations()
    const { code, stdout } = await manumix(folder, 'take-back', project, 'june.csv', '--json')
    expect(code).toBe(1)
    const { error } = JSON.parse(stdout) as { error: { code: string; message: string } }
    expect(error.code).toBe('later_delivery')
    expect(error.message).toContain('october.csv')
    expect(await operations()).toEqual(before)
  })

  it('refuses a delivery that the project has not', async () => {
    const { code, stdout, stderr } = await manumix(folder, 'take-back', project, 'none.csv')
    expect([code, stdout + stderr]).toEqual([1, expect.stringContaining('none.csv')])
  })
})

it('a wrong usage of either ends with 2', async () => {
  for (const args of [
    ['take-back', project],
    ['take-back', project, '1', '2'],
    ['take-back', project, '1', '--other'],
    ['compare', project],
    ['compare', project, octoberFile, '--persons', 'sometimes'],
  ])
    expect([args, (await manumix(folder, ...args)).code]).toEqual([args, 2])
})
