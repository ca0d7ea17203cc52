import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blankProfile } from '#core/contract/instruments.ts'
import { someEngine, temporaryFolder } from '../engine/some-engine.ts'
import { scwText, statesOfScores } from '../core/matrix-file/scw.ts'
import { manumix } from './manumix.ts'

const matrix = 'Code,IR2,POLI,Fabbrica\nIR2,,2,1.5\nPOLI,-1,,P\nFabbrica,0,strong,\n'

/** A project with the instruments IR2, POLI and FABB. */
async function project(): Promise<string> {
  const folder = temporaryFolder()
  const engine = someEngine()
  await engine.client.project.create({ file: engine.door.grant(join(folder, 'Mix.manumix')).token, name: 'Mix' })
  const names = { IR2: 'Industrial research', POLI: 'Innovation poles', FABB: 'Fabbrica intelligente' }
  for (const [code, name] of Object.entries(names))
    await engine.client.instruments.create({
      code,
      name,
      ...blankProfile,
    })
  await engine.door.close()
  writeFileSync(join(folder, 'matrix.csv'), matrix)
  return folder
}
const run = (folder: string, ...args: readonly string[]) => manumix(folder, 'matrix-import', 'Mix.manumix', ...args)
const judgedCells = async (folder: string) =>
  (JSON.parse((await manumix(folder, 'matrix', 'Mix.manumix', 'judged', '--format', 'json')).stdout) as { cells: unknown[] }).cells

describe('matrix-import', () => {
  it('refuses labels that stand for no instrument, and says what they may be', async () => {
    const folder = await project()
    const { code, stdout, stderr } = await run(folder, 'matrix.csv', '--rater', 'Anna', '--json')
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { error: { code: 'labels_open' } }])
    expect(stderr).toContain('Fabbrica may be FABB')
    expect(await judgedCells(folder)).toEqual([])
  })

  it('takes the matrix as its options say, and the same again changes nothing', async () => {
    const folder = await project()
    writeFileSync(join(folder, 'map.json'), JSON.stringify({ Fabbrica: 'FABB' }))
    const options = ['matrix.csv', '--rater', 'Anna', '--map', 'map.json', '--round', '--potential', 'cannot', '--json'] as const
    const dry = await run(folder, ...options, '--dry-run')
    expect([dry.code, JSON.parse(dry.stdout)]).toMatchObject([0, { dryRun: true, taken: { new: 5 }, rater: { name: 'Anna', new: true } }])
    expect(await judgedCells(folder)).toEqual([])

    const first = await run(folder, ...options)
    expect(JSON.parse(first.stdout)).toEqual({
      file: 'matrix.csv',
      kind: 'square',
      sheet: null,
      rater: { name: 'Anna', organisation: null, new: true },
      labels: [
        { label: 'IR2', instrument: 'IR2', by: 'code' },
        { label: 'POLI', instrument: 'POLI', by: 'code' },
        { label: 'Fabbrica', instrument: 'FABB', by: 'map' },
      ],
      taken: { new: 5, replaced: 0, kept: 0, same: 0, rounded: 1 },
      leftOut: {},
      decided: [],
      problems: [{ code: 'no_score', text: 'strong', cell: 'C4' }],
    })
    expect(await judgedCells(folder)).toContainEqual({ from: 'IR2', to: 'FABB', median: 2, raters: 1, spread: 0 })
    expect(JSON.parse((await run(folder, ...options)).stdout)).toMatchObject({ taken: { new: 0, same: 5 }, rater: { new: false } })
    const turned = await run(folder, ...options, '--turned', '--answers', 'replace')
    expect(JSON.parse(turned.stdout)).toMatchObject({ taken: { new: 1, replaced: 4, kept: 0, same: 0 } })
  })

  it('tells people what was taken and what could not be read', async () => {
    const folder = await project()
    const { code, stdout, stderr } = await run(folder, 'matrix.csv', '--rater', 'Anna', '--unmatched', 'new')
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain('C4: “strong” is no score')
    expect(stderr).toContain('matrix.csv: 3 new, 0 replaced, 0 kept, 0 the same, 2 not taken; rater Anna')
  })

  it('takes files of ScenarioWizard whose states say scores, and refuses the rest in plain words', async () => {
    const folder = await project()
    writeFileSync(
      join(folder, 'two.scw'),
      scwText(
        statesOfScores(
          [
            [0, 2],
            [-1, 0],
          ],
          ['IR2', 'POLI'],
        ),
      ),
    )
    expect(JSON.parse((await run(folder, 'two.scw', '--rater', 'Anna', '--json')).stdout)).toMatchObject({
      kind: 'cross_impact',
      taken: { new: 2 },
    })
    const other = {
      descriptors: [
        { name: 'IR2', states: ['few', 'many'] },
        { name: 'POLI', states: ['few', 'many'] },
      ],
      cells: [
        [0, 0, 1, -1],
        [0, 0, -1, 1],
        [1, -1, 0, 0],
        [0, 0, 0, 0],
      ],
    }
    writeFileSync(join(folder, 'other.scw'), scwText(other))
    const refused = await run(folder, 'other.scw', '--rater', 'Anna', '--json')
    expect([refused.code, JSON.parse(refused.stdout)]).toMatchObject([1, { error: { code: 'nothing_to_take' } }])
    writeFileSync(join(folder, 'broken.scw'), scwText(other).replace('FFFFFF', ''))
    expect((await run(folder, 'broken.scw', '--rater', 'Anna')).stderr).toContain('Line')
  })

  it('needs a rater, and options that it knows', async () => {
    const folder = await project()
    expect((await run(folder, 'matrix.csv')).code).toBe(2)
    expect((await run(folder, 'matrix.csv', '--rater', 'A', '--unmatched', 'guess')).code).toBe(2)
    expect((await run(folder, 'matrix.csv', '--rater', 'A', '--map', 'matrix.csv')).code).toBe(2)
    writeFileSync(join(folder, 'two.csv'), `${matrix}\n${matrix.replaceAll('POLI', 'FABB')}`)
    const several = await run(folder, 'two.csv', '--rater', 'A', '--unmatched', 'out', '--json')
    expect(JSON.parse(several.stdout)).toMatchObject({ error: { code: 'several_matrices' } })
    expect((await run(folder, 'two.csv', '--rater', 'A', '--unmatched', 'out', '--matrix', '2', '--json')).code).toBe(0)
  })
})
