import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../engine/some-engine.ts'
import { manumix, type Ran } from './manumix.ts'

interface Answer {
  readonly instruments: readonly string[]
  readonly possible: number
  readonly count: number
  readonly packages: readonly { readonly states: Readonly<Record<string, string>>; readonly netSynergy: number }[]
  readonly front: readonly unknown[] | null
}

const answer = ({ code, stdout, stderr }: Ran): Answer => {
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout) as Answer
}
const chosen = ['--option', 'instruments=IR2,POLI,FABB,ERANET,PMI', '--option', 'taxonomy=trl']

describe('packages', () => {
  it('prints the consistent packages of the chosen instruments with their figures, held, limited and with their front', async () => {
    const folder = temporaryFolder()
    expect((await manumix(folder, 'new', 'Demo.manumix', '--demo')).code).toBe(0)
    const { possible, count, packages, front } = answer(await manumix(folder, 'packages', 'Demo.manumix', ...chosen, '--json'))
    expect({ possible, count, front: front?.length }).toEqual({ possible: 243, count: 5, front: 5 })
    expect(packages[0]).toMatchObject({
      states: { IR2: 'reinforced', POLI: 'reinforced', FABB: 'reinforced', ERANET: 'reinforced', PMI: 'reinforced' },
      netSynergy: 28,
      coverage: 7,
      missing: 0,
      contradictions: 3,
    })
    const limited = answer(await manumix(folder, 'packages', 'Demo.manumix', ...chosen, '--option', 'limits=EUR:130000000', '--json'))
    expect(limited.packages.map(({ netSynergy }) => netSynergy)).toEqual([6, 3, 0])
    const held = ['--option', 'hold=IR2:reinforced,POLI:off', '--option', 'decided=yes']
    const { packages: fewer } = answer(await manumix(folder, 'packages', 'Demo.manumix', ...chosen, ...held, '--json'))
    expect(fewer.every(({ states }) => states['IR2'] === 'reinforced' && states['POLI'] === 'off')).toBe(true)
  })

  it('says what an option may be, and refuses what is not there', async () => {
    const folder = temporaryFolder()
    await manumix(folder, 'new', 'Demo.manumix', '--demo')
    const wrong = await manumix(folder, 'packages', 'Demo.manumix', '--option', 'hold=IR2:halved')
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('off, as is, reinforced, on')
    expect((await manumix(folder, 'packages', 'Demo.manumix', '--option', 'instruments=IR3')).code).toBe(2)
    const { code, stdout } = await manumix(folder, 'packages', 'Nothing.manumix', '--json')
    expect({ code, error: (JSON.parse(stdout) as { error: { code: string } }).error.code }).toEqual({ code: 1, error: 'file_missing' })
  })
})
