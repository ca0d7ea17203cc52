import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blankProfile } from '#core/contract/instruments.ts'
import { defaultRule } from '#core/judging/consensus.ts'
import type { LabelTarget } from '#core/matrix-file/take-matrix.ts'
import { workbookDocument } from '#report/workbook-document.ts'
import { scwText, statesOfScores } from '../core/matrix-file/scw.ts'
import { refused, someEngine, temporaryFolder } from './some-engine.ts'

type Engine = ReturnType<typeof someEngine>

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}
const read = ({ client, door }: Engine, path: string) => client.matrixFiles.read({ file: door.grant(path).token })
const csv = ['Workshop;;;', ';A;B;C', 'A;;2;1,5', 'B;-3;;P', 'C;n/a;0;'].join('\r\n')

async function withInstruments() {
  const engine = someEngine()
  await engine.newProject()
  for (const code of ['A', 'B', 'C']) await make(engine, code)
  const ids = (await engine.client.instruments.list()).map(({ id }) => id)
  return { engine, targets: ids.map((id): LabelTarget => ({ kind: 'instrument', id })) }
}
const make = ({ client }: Engine, code: string) =>
  client.instruments.create({
    code,
    name: `Instrument ${code}`,
    ...blankProfile,
  })
/** Judgements as "A→B: 2", with the note. */
const judged = async ({ client }: Engine) => {
  const codes = new Map((await client.instruments.list()).map(({ id, code }) => [id, code]))
  return (await client.judgements.list({})).map(({ from, to, score, rationale }) =>
    [`${codes.get(from)}→${codes.get(to)}: ${score}`, rationale].filter((part) => part !== null).join(' '),
  )
}
const choices = { turned: false, rounding: true, potential: 'zero' } as const
const anna = { name: 'Anna', organisation: null }

describe('a matrix from a file', () => {
  it('is found in csv and in every sheet of a workbook', async () => {
    const { engine } = await withInstruments()
    expect(await read(engine, put('m.csv', csv))).toMatchObject({
      file: 'm.csv',
      format: 'sheet',
      matrices: [
        {
          matrix: {
            labels: ['A', 'B', 'C'],
            cells: [
              [null, 2, 1.5],
              [-3, null, 'P'],
              ['n/a', 0, null],
            ],
          },
        },
      ],
    })
    const book = await workbookDocument([
      {
        name: 'Notes',
        rows: [
          ['Who', 'When'],
          ['Anna', 'May'],
        ],
      },
      {
        name: 'Round 1',
        rows: [
          [null, 'A', 'B'],
          ['A', null, 2],
          ['B', -1, null],
        ],
      },
      { name: 'Round 2', rows: [[], [null, null, 'A', 'B'], [null, 'A', null, 3], [null, 'B', 0, null]] },
    ])
    expect((await read(engine, put('m.xlsx', book))).matrices.map(({ sheet, places }) => [sheet, places?.rows])).toEqual([
      ['Round 1', [2, 3]],
      ['Round 2', [3, 4]],
    ])
  })

  it('of ScenarioWizard gives descriptors with states, and is refused with its line where it is not understood', async () => {
    const { engine } = await withInstruments()
    const text = scwText(
      statesOfScores(
        [
          [0, 2],
          [-1, 0],
        ],
        ['A', 'B'],
      ),
    )
    expect(await read(engine, put('m.scw', text))).toMatchObject({
      format: 'scw',
      matrices: [{ sheet: 'Invented.scw', matrix: { kind: 'cross_impact', descriptors: [{ name: 'A' }, { name: 'B' }] } }],
    })
    await expect(read(engine, put('m.scw', text.replace(' 2 ', ' ? ')))).rejects.toEqual(
      refused('scw_broken', { line: expect.any(Number) }),
    )
    await expect(read(engine, put('m.scw', csv))).rejects.toEqual(refused('scw_foreign'))
    await expect(read(engine, put('list.csv', 'Name;Sum\nAlfa;1\n'))).rejects.toEqual(refused('no_matrix'))
  })

  it('becomes judgements of a new rater in one step of undo, with what was rounded in the note', async () => {
    const { engine, targets } = await withInstruments()
    const { id } = await read(engine, put('m.csv', csv))
    await engine.client.matrixFiles.take({ id, matrix: 0, choices: { ...choices, targets }, answers: 'keep', rater: anna })
    expect(await judged(engine)).toEqual(['A→B: 2', 'A→C: 2 1.5 (m.csv, D3)', 'B→A: -3', 'B→C: 0 P (m.csv, D4)', 'C→A: null', 'C→B: 0'])
    await engine.client.project.undo()
    expect(await judged(engine)).toEqual([])
    expect(await engine.client.judgements.raters()).toEqual([])
    await engine.client.project.redo()
    expect(await engine.client.judgements.raters()).toMatchObject([{ name: 'Anna', assessments: 6 }])
    expect((await engine.client.project.history({}))[0]).toMatchObject({ command: 'redo' })
  })

  it('brought in while a round is open is seen by nobody until it is closed, neither in the matrix nor in the history', async () => {
    const { engine, targets } = await withInstruments()
    const { client } = engine
    const ids = (await client.instruments.list()).map((one) => one.id)
    const question = { filter: {}, order: { by: 'code' } } as const
    await client.judging.openRound({ rule: defaultRule })
    const { id } = await read(engine, put('m.csv', csv))
    await client.matrixFiles.take({ id, matrix: 0, choices: { ...choices, targets }, answers: 'keep', rater: anna })
    expect(await client.matrices.interaction(question)).toMatchObject({ raters: 0, judging: { openRound: 1, shownRound: null } })
    expect((await client.matrices.pair({ ...question, from: ids[0]!, to: ids[1]! })).assessments).toEqual([])
    expect((await client.judging.agreement({})).raters).toEqual([])
    expect(await client.judging.answers({ from: ids[0]!, to: ids[1]! })).toEqual([])
    expect((await client.project.history({}))[0]!.facts).not.toHaveProperty('score')
    await client.judging.closeRound()
    expect((await client.matrices.interaction(question)).raters).toBe(1)
  })

  it('makes instruments for labels, leaves others out, and turned takes columns as givers', async () => {
    const { engine, targets } = await withInstruments()
    const { id } = await read(engine, put('m.csv', csv))
    const some: LabelTarget[] = [targets[0]!, { kind: 'new', code: 'N', name: 'New one' }, { kind: 'out' }]
    await engine.client.matrixFiles.take({
      id,
      matrix: 0,
      choices: { ...choices, turned: true, targets: some },
      answers: 'keep',
      rater: anna,
    })
    expect(await judged(engine)).toEqual(['A→N: -3', 'N→A: 2'])
    await engine.client.project.undo()
    expect((await engine.client.instruments.list()).map(({ code }) => code)).toEqual(['A', 'B', 'C'])
  })

  it('keeps or replaces what the rater has answered before', async () => {
    const { engine, targets } = await withInstruments()
    const { client } = engine
    const { id: rater } = await client.judgements.addRater(anna)
    const [a, b] = (await client.instruments.list()).map((one) => one.id)
    await client.judgements.assess({ rater, from: a!, to: b!, score: -1, relation: null, confidence: 'high', rationale: 'Said so' })
    const { id } = await read(engine, put('m.csv', csv))
    const take = (answers: 'keep' | 'replace') =>
      client.matrixFiles.take({ id, matrix: 0, choices: { ...choices, targets }, answers, rater: { id: rater } })
    expect(await take('keep')).toEqual({ rater })
    expect((await judged(engine))[0]).toBe('A→B: -1 Said so')
    await take('replace')
    expect((await judged(engine))[0]).toBe('A→B: 2')
    expect(await judged(engine)).toHaveLength(6)
  })

  it('on the scale of MICMAC keeps P as P', async () => {
    const { engine, targets } = await withInstruments()
    await engine.client.judging.change({ scale: 'influence' })
    const { id } = await read(engine, put('m.csv', csv))
    await engine.client.matrixFiles.take({ id, matrix: 0, choices: { ...choices, targets }, answers: 'keep', rater: anna })
    const given = await engine.client.judgements.list({})
    expect(given.map(({ score, potential }) => (potential ? 'P' : score))).toEqual([2, 2, 'P', null, 0])
  })

  it('is refused whole: two labels for one instrument, a code that is taken, nothing to take', async () => {
    const { engine, targets } = await withInstruments()
    const { id } = await read(engine, put('m.csv', csv))
    const take = (given: LabelTarget[], rater: typeof anna | { id: number } = anna) =>
      engine.client.matrixFiles.take({ id, matrix: 0, choices: { ...choices, targets: given }, answers: 'keep', rater })
    await expect(take([targets[0]!, targets[0]!, targets[2]!])).rejects.toEqual(refused('same_target', { name: 'A' }))
    await expect(take([{ kind: 'new', code: 'A', name: 'Again' }, targets[1]!, targets[2]!])).rejects.toEqual(refused('duplicate'))
    await expect(take(targets.map(() => ({ kind: 'out' })))).rejects.toEqual(refused('nothing_to_take'))
    await expect(take([...targets], { id: 99 })).rejects.toEqual(refused('not_found'))
    await expect(take(targets.slice(1))).rejects.toEqual(refused('invalid'))
    expect(await judged(engine)).toEqual([])
    expect(await engine.client.judgements.raters()).toEqual([])
  })

  it('of states off, as is, reinforced is taken as the scores it says', async () => {
    const { engine, targets } = await withInstruments()
    const path = put(
      'm.scw',
      scwText(
        statesOfScores(
          [
            [0, 2],
            [-1, 0],
          ],
          ['A', 'B'],
        ),
      ),
    )
    const { id } = await read(engine, path)
    await engine.client.matrixFiles.take({
      id,
      matrix: 0,
      choices: { ...choices, targets: targets.slice(0, 2) },
      answers: 'keep',
      rater: anna,
    })
    expect(await judged(engine)).toEqual(['A→B: 2', 'B→A: -1'])
  })
})
