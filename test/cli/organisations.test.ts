import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { listFile } from '../engine/list-file.ts'
import { manumix } from './manumix.ts'

interface Listed {
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly names: readonly string[] }[]
  readonly candidates?: readonly {
    readonly a: string
    readonly b: string
    readonly similarity: number
    readonly reasons: readonly string[]
  }[]
}

const folder = mkdtempSync(join(tmpdir(), 'manumix-organisations-'))
const path = join(folder, 'P.manumix')
beforeAll(async () => {
  const sheet = listFile(
    [
      { code: '1', beneficiary: 'Politecnico di Torino' },
      { code: '2', beneficiary: 'POLITECNICO DI TORINO' },
      { code: '3', beneficiary: 'Torino Politecnico' },
      { code: '4', beneficiary: 'Mr. John Sampleman' },
    ],
    'list.csv',
    folder,
  )
  await manumix(folder, 'new', path)
  await manumix(folder, 'import', path, sheet, '--instrument', 'A')
  return () => rmSync(folder, { recursive: true, force: true })
})

describe('organisations', () => {
  it('prints every organisation with all its spellings, the same ids each time', async () => {
    const first = await manumix(folder, 'organisations', path, '--json')
    expect([first.code, first.stderr]).toEqual([0, ''])
    const { organisations, ...rest } = JSON.parse(first.stdout) as Listed
    expect(rest).toEqual({})
    expect(organisations.find(({ name }) => /politecnico di torino/i.test(name))).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4/),
      names: ['POLITECNICO DI TORINO', 'Politecnico di Torino'],
      identifiers: [],
      operations: 2,
      instruments: 1,
    })
    expect((await manumix(folder, 'organisations', path, '--json')).stdout).toBe(first.stdout)
  })

  it('names no natural person', async () => {
    const { stdout } = await manumix(folder, 'organisations', path, '--json')
    expect(stdout).not.toContain('Sampleman')
    expect(stdout).toContain('Natural person ')
  })

  it('adds the pairs that may be one, by the same ids, with reasons', async () => {
    const { stdout } = await manumix(folder, 'organisations', path, '--candidates', '--json')
    const { organisations, candidates = [] } = JSON.parse(stdout) as Listed
    const nameOf = new Map(organisations.map(({ id, name }) => [id, name]))
    const found = candidates.find(({ a, b }) => [a, b].some((id) => nameOf.get(id) === 'Torino Politecnico'))
    expect(found).toMatchObject({ similarity: expect.any(Number), reasons: expect.arrayContaining([expect.any(String)]) })
    expect(candidates.flatMap(({ a, b }) => [a, b]).every((id) => nameOf.has(id))).toBe(true)
  })

  it('without --json is a table for people', async () => {
    const { code, stdout } = await manumix(folder, 'organisations', path, '--candidates')
    expect(code).toBe(0)
    expect(stdout).toContain('2 spellings')
    expect(stdout).toContain('=?')
  })
})
