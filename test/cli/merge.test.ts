import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blankProfile } from '#core/contract/instruments.ts'
import { someEngine, temporaryFolder } from '../engine/some-engine.ts'
import { manumix } from './manumix.ts'

/** A mix of three instruments with two raters, of whom the first judged one pair. */
async function mix() {
  const engine = someEngine()
  const path = await engine.newProject()
  const { client } = engine
  const ids: number[] = []
  for (const code of ['IR2', 'POLI', 'MPMI'])
    ids.push((await client.instruments.create({ ...blankProfile, code, name: code, objective: 'Objective of the mix' })).id)
  const { id: bea } = await client.judgements.addRater({ name: 'Bea Ruiz', organisation: 'Regione' })
  const { id: carlo } = await client.judgements.addRater({ name: 'Carlo Neri', organisation: null })
  const answer = (rater: number, from: number, to: number, score: number, rationale: string | null) =>
    client.judgements.assess({ rater, from, to, score, rationale, relation: null, confidence: null })
  await answer(carlo, ids[0]!, ids[1]!, 3, 'Secret of Carlo')
  await answer(bea, ids[0]!, ids[1]!, 1, 'A first thought')
  await answer(bea, ids[0]!, ids[1]!, 2, 'As discussed')
  await client.project.close()
  return { folder: temporaryFolder(), path, ids }
}

/** Answers in a file as its rater does. */
async function answerIn(path: string, pairs: readonly (readonly [string, string, number])[]): Promise<void> {
  const { client, door } = someEngine()
  await client.project.open({ file: door.grant(path).token })
  const rater = (await client.project.state()).project!.scoringRater!
  const ids = new Map((await client.instruments.list()).map(({ id, code }) => [code, id]))
  for (const [from, to, score] of pairs)
    await client.judgements.assess({
      rater,
      from: ids.get(from)!,
      to: ids.get(to)!,
      score,
      rationale: null,
      relation: null,
      confidence: 'high',
    })
  await client.project.close()
}

async function answersIn(path: string) {
  const { client, door } = someEngine()
  await client.project.open({ file: door.grant(path).token, readOnly: true })
  const codes = new Map((await client.instruments.list()).map(({ id, code }) => [id, code]))
  const names = new Map((await client.judgements.raters()).map(({ id, name }) => [id, name]))
  const list = await client.judgements.list({})
  await client.project.close()
  return list.map(({ rater, from, to, score }) => [names.get(rater), codes.get(from), codes.get(to), score].join(' ')).sort()
}

describe('manumix scoring-file and merge', () => {
  it('send a rater what is needed and nothing of the others, and take the answers back once', async () => {
    const { folder, path } = await mix()
    const bea = join(folder, 'bea.manumix')
    expect(await manumix(folder, 'scoring-file', path, 'Bea Ruiz', bea)).toMatchObject({ code: 0 })
    const bytes = readFileSync(bea, 'latin1')
    for (const others of ['Secret of Carlo', 'Carlo Neri', 'A first thought'])
      expect([others, bytes.includes(others)]).toEqual([others, false])
    for (const own of ['Objective of the mix', 'As discussed', 'Bea Ruiz']) expect([own, bytes.includes(own)]).toEqual([own, true])
    expect(await answersIn(bea)).toEqual(['Bea Ruiz IR2 POLI 2'])

    await answerIn(bea, [
      ['IR2', 'POLI', -1],
      ['POLI', 'MPMI', 3],
    ])
    const planned = await manumix(folder, 'merge', path, bea, '--dry-run', '--json')
    expect([planned.code, JSON.parse(planned.stdout)]).toMatchObject([
      0,
      { merged: false, files: [{ file: 'bea.manumix', rater: 'Bea Ruiz', added: 1, changed: 1, conflicts: 0 }], conflicts: [] },
    ])
    expect((await answersIn(path)).length).toBe(2)

    expect(JSON.parse((await manumix(folder, 'merge', path, bea, '--json')).stdout)).toMatchObject({ merged: true })
    const once = await answersIn(path)
    expect(once).toEqual(['Bea Ruiz IR2 POLI -1', 'Bea Ruiz POLI MPMI 3', 'Carlo Neri IR2 POLI 3'])
    const again = JSON.parse((await manumix(folder, 'merge', path, bea, '--json')).stdout)
    expect(again.files[0]).toMatchObject({ added: 0, changed: 0, removed: 0, conflicts: 0 })
    expect(await answersIn(path)).toEqual(once)
  })

  it('show what two copies say differently, keep both, and give the same in any order', async () => {
    const { folder, path } = await mix()
    const [one, two, other] = ['one.manumix', 'two.manumix', 'other.manumix'].map((name) => join(folder, name))
    await manumix(folder, 'scoring-file', path, 'Bea Ruiz', one!)
    await manumix(folder, 'scoring-file', path, 'Bea Ruiz', two!)
    copyFileSync(path, other!)
    await answerIn(one!, [['IR2', 'POLI', -2]])
    await answerIn(two!, [['IR2', 'POLI', 0]])
    const { stdout } = await manumix(folder, 'merge', path, one!, two!, '--json')
    expect(JSON.parse(stdout).conflicts).toMatchObject([
      {
        kind: 'assessment',
        about: expect.arrayContaining(['Bea Ruiz', 'IR2', 'POLI']),
        options: [
          { inForce: true, said: { score: 0 }, by: [{ files: ['two.manumix'] }] },
          { inForce: false, said: { score: -2 }, by: [{ files: ['one.manumix'] }] },
        ],
      },
    ])
    await manumix(folder, 'merge', other!, two!)
    await manumix(folder, 'merge', other!, one!)
    expect(await answersIn(other!)).toEqual(await answersIn(path))
  })

  it('refuse what is no copy of the project, and change nothing then', async () => {
    const { folder, path } = await mix()
    const good = join(folder, 'good.manumix')
    await manumix(folder, 'scoring-file', path, 'Bea Ruiz', good)
    await answerIn(good, [['MPMI', 'IR2', 1]])
    const foreign = (await mix()).path
    const { code, stdout } = await manumix(folder, 'merge', path, good, foreign, path, '--json')
    expect([code, JSON.parse(stdout)]).toMatchObject([
      1,
      {
        merged: false,
        files: [{ file: 'good.manumix', added: 1 }, { error: { code: 'other_project' } }, { error: { code: 'same_file' } }],
      },
    ])
    expect((await answersIn(path)).length).toBe(2)
    expect(await manumix(folder, 'scoring-file', path, 'Nobody', join(folder, 'x.manumix'))).toMatchObject({ code: 1 })
  })
})
