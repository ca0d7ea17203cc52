import { join } from 'node:path'
import { read, utils } from 'xlsx'
import { expect, it } from 'vitest'
import { blankProfile } from '#core/contract/instruments.ts'
import { defaultRule } from '#core/judging/consensus.ts'
import { someEngine, temporaryFolder } from './some-engine.ts'

it('a region judges the mix of another in its own copy, and the differences come back as points for discussion', async () => {
  const own = someEngine()
  await own.newProject()
  const { client, door } = own
  const [a, b, c] = await Promise.all(
    ['IR2', 'POLI', 'MPMI'].map(async (code) => (await client.instruments.create({ ...blankProfile, code, name: code })).id),
  )
  const answer = (rater: number, from: number, to: number, score: number, rationale: string | null) => ({
    rater,
    from,
    to,
    score,
    rationale,
    relation: null,
    confidence: null,
    potential: false,
  })
  const { id: bea } = await client.judgements.addRater({ name: 'Bea', organisation: null })
  const { id: jon } = await client.judgements.addRater({ name: 'Jon', organisation: null, peer: 'Basque Country' })
  await client.judgements.assess(answer(bea, a!, b!, 2, 'Same firms'))
  await client.judgements.assess(answer(bea, b!, c!, 1, null))
  const copy = join(temporaryFolder(), 'review.manumix')
  await client.merge.scoringFile({ file: door.grant(copy).token, rater: jon })

  const peer = someEngine()
  await peer.client.project.open({ file: peer.door.grant(copy).token })
  const rater = (await peer.client.project.state()).project!.scoringRater!
  expect(await peer.client.judgements.list({})).toEqual([])
  const ids = new Map((await peer.client.instruments.list()).map(({ id, code }) => [code, id]))
  await peer.client.judgements.assess(answer(rater, ids.get('IR2')!, ids.get('POLI')!, -2, 'They compete here'))
  await peer.client.judgements.assess(answer(rater, ids.get('POLI')!, ids.get('MPMI')!, 1, null))
  await peer.client.project.close()

  await client.merge.commit({ files: [door.grant(copy).token], choices: [] })
  expect(await client.merge.peers()).toMatchObject([
    {
      from: { code: 'IR2' },
      to: { code: 'POLI' },
      own: 2,
      peers: -2,
      difference: -4,
      answers: [
        { rater: 'Bea', peer: null, rationale: 'Same firms' },
        { rater: 'Jon', peer: 'Basque Country', rationale: 'They compete here' },
      ],
    },
  ])
  const { median } = await client.matrices.interaction({ filter: {}, order: { by: 'code' } })
  expect([...median].filter((one) => one !== null).toSorted()).toEqual([1, 2])
  expect((await client.judging.agreement({})).raters.map(({ name }) => name)).toEqual(['Bea'])
  const { base64 } = await client.merge.peersFile({ words: { sheet: 'Points' }, language: 'en' })
  const book = read(Buffer.from(base64, 'base64'))
  expect(utils.sheet_to_json(book.Sheets['Points']!, { header: 1 })).toContainEqual(
    expect.arrayContaining(['IR2 IR2', 'POLI POLI', 2, -2, -4, 'Bea: +2 – Same firms', 'Jon (Basque Country): −2 – They compete here']),
  )
})

/** Own raters and a reviewing one on one pair, who name these kinds of relation. */
async function reviewedOnRelations() {
  const engine = someEngine()
  const { client } = engine
  await engine.newProject()
  const [from, to] = await Promise.all(
    ['IR2', 'POLI'].map(async (code) => (await client.instruments.create({ ...blankProfile, code, name: code })).id),
  )
  await client.judging.change({ scale: 'relations' })
  const say = async (name: string, relation: 'synergy' | 'precondition' | 'contradiction', peer?: string) => {
    const { id: rater } = await client.judgements.addRater({ name, organisation: null, ...(peer === undefined ? {} : { peer }) })
    await client.judgements.assess({ rater, from: from!, to: to!, score: null, relation, confidence: null, rationale: null })
  }
  return { client, say }
}

it('where kinds of relation are judged, the points are where most name another one', async () => {
  const { client, say } = await reviewedOnRelations()
  await say('Bea', 'synergy')
  await say('Jon', 'synergy', 'Wales')
  expect(await client.merge.peers()).toEqual([])
  await say('Ada', 'precondition')
  expect(await client.merge.peers()).toMatchObject([{ own: ['precondition', 'synergy'], peers: ['synergy'], difference: null }])
  const { base64 } = await client.merge.peersFile({ words: { sheet: 'Points' }, language: 'en' })
  const book = read(Buffer.from(base64, 'base64'))
  expect(utils.sheet_to_json(book.Sheets['Points']!, { header: 1, defval: null })[2]).toEqual([
    'IR2 IR2',
    'POLI POLI',
    'precondition, synergy',
    'synergy',
    null,
    'Ada: precondition\nBea: synergy',
    'Jon (Wales): synergy',
  ])
})

it('while a round is open nobody sees points for discussion: its raters are blind', async () => {
  const { client, say } = await reviewedOnRelations()
  await client.judging.openRound({ rule: defaultRule })
  await say('Bea', 'synergy')
  await say('Jon', 'contradiction', 'Wales')
  expect(await client.merge.peers()).toEqual([])
  await client.judging.closeRound()
  expect(await client.merge.peers()).toHaveLength(1)
})
