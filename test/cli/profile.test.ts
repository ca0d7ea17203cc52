import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { someEngine, temporaryFolder } from '../engine/some-engine.ts'
import { manumix } from './manumix.ts'

const sheet = (folder: string): string => {
  const lines = Array.from({ length: 12 }, (_, at) => `K-${at};Alfa ${at} Ltd;Machines ${at};${at}00,50`)
  writeFileSync(join(folder, 'odd.csv'), `${['Blorp;Quux;Zint;Sum A', ...lines].join('\n')}\n`)
  return join(folder, 'odd.csv')
}

/** A project with a profile "Office X" that holds one instrument for the whole sheet. */
async function projectWithProfile(folder: string): Promise<void> {
  const engine = someEngine()
  await engine.client.project.create({ file: engine.door.grant(join(folder, 'Mix.manumix')).token, name: 'Mix' })
  const { reading } = await engine.client.sheets.read({ file: engine.door.grant(sheet(folder)).token })
  const columns = { 0: 'operation_code', 1: 'beneficiary', 2: 'operation', 3: 'grant' } as const
  const choices = { headerRows: [1], columns, instrument: { kind: 'chosen', code: 'IR2', name: null } } as const
  await engine.client.sheets.keepProfile({ reading, sheet: 0, choices: { ...choices, headerRows: [1] }, profile: { name: 'Office X' } })
  await engine.door.close()
}

describe('profile', () => {
  it('lists, exports and brings profiles into another project, which then imports by them', async () => {
    const folder = temporaryFolder()
    await projectWithProfile(folder)
    expect(await manumix(folder, 'profile', 'list', 'Mix.manumix')).toEqual({ code: 0, stdout: 'Office X\n', stderr: '' })
    const exported = await manumix(folder, 'profile', 'export', 'Mix.manumix', 'Office X')
    expect(JSON.parse(exported.stdout)).toMatchObject({ format: 'manumix-sheet-profile', version: 1, name: 'Office X' })
    expect(await manumix(folder, 'profile', 'export', 'Mix.manumix', 'Office X', '--out', 'x.json')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(readFileSync(join(folder, 'x.json'), 'utf8')).toBe(exported.stdout)

    await manumix(folder, 'new', 'Other.manumix')
    const brought = await manumix(folder, 'profile', 'import', 'Other.manumix', 'x.json', '--json')
    expect([brought.code, JSON.parse(brought.stdout)]).toMatchObject([0, { name: 'Office X' }])
    const imported = await manumix(folder, 'import', 'Other.manumix', 'odd.csv', '--json')
    expect(JSON.parse(imported.stdout)).toMatchObject({
      files: [{ sheets: [{ isList: true, profileName: 'Office X', imported: 12 }] }],
      totals: { operations: 12, instruments: 1 },
    })
    const listed = await manumix(folder, 'profile', 'list', 'Other.manumix', '--json')
    expect(JSON.parse(listed.stdout)).toMatchObject({ profiles: [{ name: 'Office X', headings: 4, deliveries: [{ file: 'odd.csv' }] }] })
    const named = await manumix(folder, 'import', 'Other.manumix', 'odd.csv', '--profile', 'Office X', '--dry-run', '--json')
    expect(JSON.parse(named.stdout)).toMatchObject({ files: [{ sheets: [{ profileName: 'Office X', unchanged: 12 }] }] })
  })

  it('says in plain words what is refused', async () => {
    const folder = temporaryFolder()
    await projectWithProfile(folder)
    const foreign = await manumix(folder, 'profile', 'import', 'Mix.manumix', 'odd.csv', '--json')
    expect([foreign.code, JSON.parse(foreign.stdout)]).toMatchObject([1, { error: { code: 'not_a_profile' } }])
    expect(foreign.stderr).toContain('no profile of the workbench')
    expect(await manumix(folder, 'profile', 'export', 'Mix.manumix', 'Office Z')).toMatchObject({ code: 1, stdout: '' })
    expect((await manumix(folder, 'profile', 'import', 'Mix.manumix', 'none.json')).code).toBe(1)
    expect((await manumix(folder, 'import', 'Mix.manumix', 'odd.csv', '--profile', 'Office Z')).code).toBe(1)
    expect((await manumix(folder, 'profile', 'paint', 'Mix.manumix')).code).toBe(2)
    expect((await manumix(folder, 'profile')).code).toBe(2)
  })
})
