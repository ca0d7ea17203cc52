import { describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { blankProfile } from '#core/contract/instruments.ts'
import { defaultRule } from '#core/judging/consensus.ts'
import { refused, someEngine } from './some-engine.ts'

const plain = { relation: null, confidence: null, rationale: null } as const

/** A project with three instruments and raters. */
async function judgedMix(raters = 4) {
  const engine = someEngine()
  await engine.newProject()
  const { client } = engine
  const ids: number[] = []
  for (const code of ['A', 'B', 'C']) {
    const made = await client.instruments.create({ ...blankProfile, code, name: `Instrument ${code}` })
    ids.push(made.id)
  }
  const people: number[] = []
  for (let at = 0; at < raters; at++)
    people.push((await client.judgements.addRater({ name: `Rater ${at}`, organisation: null, role: at < 2 ? 'firm' : 'ministry' })).id)
  const give = async (from: number, to: number, scores: readonly (number | null)[], rationale: string | null = null): Promise<void> => {
    for (const [at, score] of scores.entries())
      await client.judgements.assess({ ...plain, rater: people[at]!, from: ids[from]!, to: ids[to]!, score, rationale })
  }
  return { ...engine, ids, people, give }
}

const question = { filter: {}, order: { by: 'code' } } as const

describe('the scale of a project', () => {
  it('changes without losing an answer: those of the other scale rest and come back with it', async () => {
    const { client, ids, people, give } = await judgedMix(2)
    await give(0, 1, [3, -2], 'because')
    await client.judging.change({ scale: 'influence' })
    expect(await client.judgements.list({})).toEqual([])
    expect(await client.judging.settings()).toMatchObject({ scale: 'influence', answers: { impact: 2, influence: 0, relations: 0 } })
    expect((await client.matrices.interaction(question)).ratersOf.every((raters) => raters === 0)).toBe(true)

    const pair = { rater: people[0]!, from: ids[0]!, to: ids[1]! }
    await client.judgements.assess({ ...plain, ...pair, score: 0, potential: true })
    await expect(client.judgements.assess({ ...plain, ...pair, score: -1 })).rejects.toEqual(refused('invalid', { field: 'score' }))
    await client.judging.change({ scale: 'impact' })
    const back = await client.judgements.list({})
    expect(back.map(({ score, rationale, potential }) => [score, rationale, potential])).toEqual([
      [3, 'because', false],
      [-2, 'because', false],
    ])
    await client.judging.change({ scale: 'influence' })
    expect(await client.judgements.list({})).toMatchObject([{ score: 0, potential: true }])
    await client.project.undo()
    expect((await client.judgements.list({})).map(({ score }) => score)).toEqual([3, -2])
  })

  it('of relations takes a relation and no score, and its matrix has no scores', async () => {
    const { client, ids, people } = await judgedMix(1)
    await client.judging.change({ scale: 'relations' })
    const pair = { ...plain, rater: people[0]!, from: ids[0]!, to: ids[1]! }
    await expect(client.judgements.assess({ ...pair, score: 1 })).rejects.toEqual(refused('invalid'))
    await client.judgements.assess({ ...pair, score: null, relation: 'complement' })
    expect(await client.judgements.list({})).toMatchObject([{ score: null, relation: 'complement' }])
    const matrix = await client.matrices.interaction(question)
    expect([matrix.judging.scale, matrix.raters]).toEqual(['relations', 0])
  })
})

describe('how raters are brought together', () => {
  it('is chosen for the project, stated in the matrix, and leaves the median beside it', async () => {
    const { client, give } = await judgedMix(4)
    await give(0, 1, [3, 3, -1, 0])
    const before = await client.matrices.interaction(question)
    expect([before.score[1], before.median[1], before.gives[0]]).toEqual([1.5, 1.5, 1.5])
    await client.judging.change({ aggregation: { method: 'mean', trim: 0.1, byRole: true } })
    const after = await client.matrices.interaction(question)
    expect([after.score[1], after.median[1], after.judging.aggregation.byRole]).toEqual([1.25, 1.5, true])
    const exported = async (format: 'json' | 'csv') =>
      Buffer.from(
        (await client.matrices.export({ what: 'judged', question, format, words: {}, language: 'en' })).base64,
        'base64',
      ).toString()
    expect(JSON.parse(await exported('json'))).toMatchObject({ aggregation: { method: 'mean' }, cells: [{ median: 1.5, score: 1.25 }] })
    await client.judging.change({ aggregation: { method: 'median', trim: 0.1, byRole: false } })
    expect(JSON.parse(await exported('json'))).not.toHaveProperty('aggregation')
  })
})

describe('a round', () => {
  it('counts nothing of a rater of another region, before it or in it', async () => {
    const { client, ids, give } = await judgedMix(2)
    const { id: peer } = await client.judgements.addRater({ name: 'Jon', organisation: null, peer: 'Euskadi' })
    const review = (to: number) => client.judgements.assess({ ...plain, rater: peer, from: ids[0]!, to: ids[to]!, score: 1 })
    await review(1)
    await give(0, 1, [1, 2])
    await client.judging.openRound({ rule: defaultRule })
    await review(2)
    await give(1, 0, [1, 2])
    expect(await client.judging.rounds()).toMatchObject([{ answersBefore: 2, answers: 2, raters: 2 }])
    await client.judging.closeRound()
    expect(await client.judging.rounds()).toMatchObject([{ answersBefore: 2, answers: 4, raters: 2 }])
  })

  it('shows nobody what another answered while it is open', async () => {
    const { client, ids, people, give } = await judgedMix(2)
    await client.judging.openRound({ rule: defaultRule })
    await give(0, 1, [1, 2])
    expect(await client.judgements.list({ from: ids[0]!, to: ids[1]! })).toEqual([])
    expect((await client.judgements.list({ rater: people[1]! })).map(({ score }) => score)).toEqual([2])
    await client.judging.closeRound()
    expect((await client.judgements.list({ from: ids[0]!, to: ids[1]! })).map(({ score }) => score)).toEqual([1, 2])
  })

  it('has its rule fixed before it, keeps its answers for good, and is compared with the round before', async () => {
    const { client, ids, people, give } = await judgedMix(4)
    const { id: first } = await client.judging.openRound({ rule: defaultRule })
    await expect(client.judging.openRound({ rule: defaultRule })).rejects.toEqual(refused('round_open', { round: 1 }))
    await expect(client.judging.change({ scale: 'relations' })).rejects.toEqual(refused('round_open'))
    await expect(client.judging.closeRound()).rejects.toEqual(refused('no_answers'))
    await expect(client.judging.result({ round: first })).rejects.toEqual(refused('not_found'))
    await give(0, 1, [2, 2, 1, 2], 'agreed')
    await give(1, 0, [-3, 3, 0, null], 'not agreed')
    await client.judging.closeRound()
    expect(await client.judging.rounds()).toMatchObject([{ number: 1, answersBefore: 0, answers: 8, raters: 4, rule: { share: 0.75 } }])
    expect(await client.judging.result({ round: first })).toMatchObject({ counts: { reached: 1, disputed: 1 }, change: null })

    const { id: second } = await client.judging.openRound({ rule: { ...defaultRule, stop: 0.5 } })
    await give(1, 0, [1, 1, 1, 1])
    await client.judgements.removeRater({ id: people[0]! })
    await client.judging.closeRound()
    expect(await client.judging.result({ round: second })).toMatchObject({
      counts: { reached: 2, disputed: 0 },
      change: { compared: 6, changed: 3, share: 0.5 },
      settled: false,
    })
    // The first round still holds what the removed rater said.
    const [dispute] = await client.judging.disputes({ round: first })
    expect(dispute?.answers.map(({ rater, score, side }) => [rater, score, side])).toEqual([
      ['Rater 0', -3, 'below'],
      ['Rater 2', 0, 'at'],
      ['Rater 1', 3, 'above'],
      ['Rater 3', null, 'apart'],
    ])
    expect((await client.judging.rounds()).map(({ answersBefore }) => answersBefore)).toEqual([0, 8])
    expect(ids).toHaveLength(3)
  })

  it('lets the history name who judged which pair, but what was answered only when it is closed', async () => {
    const { client, give } = await judgedMix(1)
    await client.judging.openRound({ rule: defaultRule })
    await give(0, 1, [3])
    const judged = async () => (await client.project.history({ limit: 9 })).find(({ command }) => command === 'assess')!.facts
    expect(await judged()).toEqual({ rater: 'Rater 0', from: 'A', to: 'B', scale: 'impact' })
    await client.judging.closeRound()
    expect(await judged()).toMatchObject({ rater: 'Rater 0', answer: 3 })
  })

  it('shows nobody what others answer until it is closed: the matrix keeps to the round before', async () => {
    const { client, ids, give } = await judgedMix(3)
    const asked = { ...question, from: ids[0]!, to: ids[1]! }
    await client.judging.openRound({ rule: defaultRule })
    await give(0, 1, [3, 3, 3], 'secret')
    expect(await client.matrices.interaction(question)).toMatchObject({ raters: 0, judging: { openRound: 1, shownRound: null } })
    expect((await client.matrices.pair(asked)).assessments).toEqual([])
    await client.judging.closeRound()
    expect((await client.matrices.interaction(question)).score[1]).toBe(3)
    await client.judging.openRound({ rule: defaultRule })
    await give(0, 1, [-3, -3, -3])
    expect(await client.matrices.interaction(question)).toMatchObject({ raters: 3, judging: { openRound: 2, shownRound: 1 } })
    expect((await client.matrices.pair(asked)).assessments.map(({ score, raterName }) => [score, raterName])).toEqual([
      [3, 'Rater 0'],
      [3, 'Rater 1'],
      [3, 'Rater 2'],
    ])
    await client.judging.discardRound()
    expect((await client.matrices.interaction(question)).score[1]).toBe(-3)
    await client.project.undo()
    expect((await client.matrices.interaction(question)).score[1]).toBe(3)
  })

  it('gives back what all said in the round before, without names and in no order of raters', async () => {
    const { client, ids, people, give } = await judgedMix(3)
    const pair = { from: ids[0]!, to: ids[1]! }
    expect(await client.judging.feedback(pair)).toBeNull()
    await client.judging.openRound({ rule: defaultRule })
    for (const [at, [score, rationale]] of (
      [
        [2, 'z'],
        [-1, 'a'],
        [2, 'b'],
      ] as const
    ).entries())
      await client.judgements.assess({ ...plain, ...pair, rater: people[at]!, score, rationale })
    await give(1, 0, [1, 1, 1])
    await client.judging.closeRound()
    const told = await client.judging.feedback(pair)
    expect(told).toMatchObject({ round: 1, raters: 3, median: 2, verdict: 'disputed' })
    expect(told?.notes.map(({ text, score }) => [text, score])).toEqual([
      ['a', -1],
      ['b', 2],
      ['z', 2],
    ])
    expect(JSON.stringify(told)).not.toMatch(/Rater|rater"/)
  })

  it('leaves a workbook of what remains in dispute, with the rule and the notes of both sides, names only where asked', async () => {
    const { client, give } = await judgedMix(2)
    const { id: round } = await client.judging.openRound({ rule: defaultRule })
    await give(0, 1, [-3, 3], 'my view')
    await client.judging.closeRound()
    const exported = async (named: boolean) => {
      const { base64, name } = await client.judging.exportDisputes({ round, named, language: 'en' })
      const book = read(base64, { type: 'base64' })
      return { name, texts: book.SheetNames.map((sheet) => utils.sheet_to_csv(book.Sheets[sheet]!)).join('\n') }
    }
    const { name, texts } = await exported(false)
    expect(name).toBe('Mix-round-1.xlsx')
    for (const part of ['at least 75%', 'no −3 or −2 beside a +2 or +3', 'my view', 'below the median', 'firm'])
      expect(texts).toContain(part)
    expect(texts).not.toContain('Rater 0')
    expect((await exported(true)).texts).toContain('Rater 0')
  })
})

describe('agreement of two raters of many', () => {
  it('has the interval that kappa of exactly two has', async () => {
    const { client, ids, give } = await judgedMix(3)
    await give(0, 1, [3, 3, -1])
    await give(1, 0, [-2, -2, 0])
    await give(0, 2, [1, 2, 1])
    await give(2, 0, [0, 0, 3])
    const all = await client.judging.agreement({})
    expect(all.overall.kappa).toBeNull()
    const [a, b] = [all.raters[0]!.key, all.raters[1]!.key]
    const two = await client.judging.agreement({ two: [a, b] })
    expect(two.overall.kappa).toMatchObject({
      raters: 2,
      items: 4,
      value: all.pairs.find((one) => one.a === a && one.b === b)!.kappa.value,
    })
    expect(two.overall.kappa!.interval).not.toBeNull()
    expect(ids).toHaveLength(3)
  })
})

describe('answers on the project', () => {
  it('are counted one way: with "cannot assess", of which it says how many', async () => {
    const { client, give } = await judgedMix(2)
    await give(0, 1, [3, null])
    const counts = async () => (await client.project.state()).project!.counts
    expect(await counts()).toMatchObject({ assessments: 2, unable: 1 })
    expect((await client.judgements.raters()).map(({ assessments }) => assessments)).toEqual([1, 1])
    await client.judging.change({ scale: 'relations' })
    expect(await counts()).toMatchObject({ assessments: 0, unable: 0 })
  })
})
