import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../engine/some-engine.ts'
import { manumix, type Ran } from './manumix.ts'

/** Runs `overlap` on a csv of this content. */
async function overlap(content: string, ...args: readonly string[]): Promise<Ran> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'participations.csv'), content)
  return manumix(folder, 'overlap', 'participations.csv', ...args)
}

const pairsIn = ({ stdout }: Ran): readonly Record<string, unknown>[] =>
  (JSON.parse(stdout) as { pairs: readonly Record<string, unknown>[] }).pairs

describe('overlap', () => {
  it('prints every pair as the observed matrix does, zeros too', async () => {
    const ran = await overlap('organisation,instrument\nAlfa,T10\nBeta,T10\nBeta,T2\nGama,T2\n,X\n', '--universe', '10', '--json')
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(pairsIn(ran)).toEqual([
      { a: 'T10', b: 'T2', shared: 1, jaccard: 1 / 3, expected: 0.4, lift: 2.5, p: expect.closeTo(17 / 45, 14) as number, q: 1 },
      { a: 'T10', b: 'X', shared: 0, jaccard: 0, expected: 0, lift: null, p: 1, q: 1 },
      { a: 'T2', b: 'X', shared: 0, jaccard: 0, expected: 0, lift: null, p: 1, q: 1 },
    ])
  })

  it('reads columns in any order among others, quoted, with semicolons, and drops repeats and those named NA', async () => {
    const plain = await overlap('organisation,instrument\nA; B,I1\nC,I1\n"A; B",I2\nD,I2\n', '--json')
    const other = await overlap(
      'Instrument;amount;Organization\r\n I1;3;"A; B"\r\nI1;4;"A; B"\r\n"I1";;C\r\nI2;1;"A; B"\r\nI2;1;D\r\nI2;;NA\r\n',
      '--json',
    )
    expect(other.stdout).toBe(plain.stdout)
    expect(pairsIn(plain)).toMatchObject([{ a: 'I1', b: 'I2', shared: 1, expected: 4 / 3 }])
  })

  it('prints lines for people', async () => {
    const { code, stdout } = await overlap('organisation,instrument\nA,I1\nA,I2\n')
    expect([code, stdout]).toEqual([0, 'a\tb\tshared\tjaccard\texpected\tlift\tp\tq\nI1\tI2\t1\t1\t1\t1\t1\t1\n'])
  })

  it.each([
    ['universe_too_small', 'organisation,instrument\nA,I1\nB,I2\n', ['--universe', '1']],
    ['no_participations', 'firm,scheme\nA,I1\n', []],
    ['empty_file', '', []],
  ])('refuses %s with a message', async (refused, csv, args) => {
    const { code, stdout, stderr } = await overlap(csv, ...args, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: refused } })
    expect(stderr).toMatch(/^participations\.csv: \S/)
  })

  it.each([[['--universe', 'many']], [['--universe', '2.5']], [['other.csv']]])(
    'ends with 2 and the usage where it is asked %j',
    async (args) => {
      const { code, stdout, stderr } = await overlap('organisation,instrument\nA,I1\n', ...args)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('manumix overlap PARTICIPATIONS.csv')
    },
  )
})
