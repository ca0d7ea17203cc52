import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, utils, write } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { blankProfile } from '#core/contract/instruments.ts'
import { someEngine, temporaryFolder } from '../engine/some-engine.ts'
import { manumix } from './manumix.ts'

async function mix(scale: 'impact' | 'influence' | 'relations' = 'impact') {
  const engine = someEngine()
  const path = await engine.newProject()
  const { client } = engine
  const ids: number[] = []
  for (const code of ['IR2', 'POLI', 'MPMI'])
    ids.push((await client.instruments.create({ ...blankProfile, code, name: `Measure ${code}` })).id)
  const { id: rater } = await client.judgements.addRater({ name: 'Bea Ruiz', organisation: null })
  await client.judgements.assess({
    rater,
    from: ids[0]!,
    to: ids[1]!,
    score: 1,
    relation: 'synergy',
    confidence: 'low',
    rationale: 'Before',
  })
  if (scale !== 'impact') await client.judging.change({ scale, evidenceShown: true })
  await client.project.close()
  return { folder: temporaryFolder(), path }
}

type Rows = (string | number | null)[][]

/** Fills the questions in as a spreadsheet program does; `fill` changes the rows below the headings. */
function filledIn(path: string, fill: (rows: Rows) => void): void {
  const book = read(readFileSync(path))
  const name = book.SheetNames[1]!
  const rows = utils.sheet_to_json<(string | number | null)[]>(book.Sheets[name]!, { header: 1, defval: null })
  const [head, ...questions] = rows
  fill(questions)
  book.Sheets[name] = utils.aoa_to_sheet([head!, ...questions])
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}

async function merged(folder: string, path: string, workbook: string) {
  const { code, stdout } = await manumix(folder, 'merge', path, workbook, '--json')
  const { files, merged: done } = JSON.parse(stdout) as {
    merged: boolean
    files: {
      added: number
      changed: number
      problems: { code: string; row: number; value: string | null }[]
      rater: string
      error?: { code: string }
    }[]
  }
  return { code, done, file: files[0]! }
}

async function judgements(path: string) {
  const { client, door } = someEngine()
  await client.project.open({ file: door.grant(path).token, readOnly: true })
  const codes = new Map((await client.instruments.list()).map(({ id, code }) => [id, code]))
  const list = await client.judgements.list({})
  await client.project.close()
  return list
    .map((one) =>
      [
        codes.get(one.from),
        codes.get(one.to),
        one.score,
        one.confidence,
        one.relation,
        one.rationale,
        ...(one.potential ? ['P'] : []),
      ].join(' '),
    )
    .sort()
}

describe('a scoring workbook', () => {
  it('asks every question with what was answered, and comes back by the same merge, once', async () => {
    const { folder, path } = await mix()
    const workbook = join(folder, 'Bea.xlsx')
    expect(await manumix(folder, 'scoring-file', path, 'Bea Ruiz', workbook)).toMatchObject({ code: 0 })
    filledIn(workbook, (rows) => {
      expect(rows.map(([from, to, question]) => `${from} ${to}: ${question}`)).toContain(
        'MPMI POLI: How does Measure MPMI affect Measure POLI?',
      )
      const answered = rows.find(([from, to]) => from === 'IR2' && to === 'POLI')!
      expect(answered.slice(3, 6)).toEqual(['+1 enabling', '1 low', 'Before'])
      answered.splice(3, 3, '-2 counteracting', '3 high', 'Seen anew')
      rows.find(([from, to]) => from === 'MPMI' && to === 'IR2')!.splice(3, 3, '? cannot assess', null, null)
      rows.find(([from, to]) => from === 'POLI' && to === 'IR2')!.splice(3, 3, 3, null, 'A number')
      rows.reverse()
    })
    expect(await merged(folder, path, workbook)).toMatchObject({
      code: 0,
      done: true,
      file: { rater: 'Bea Ruiz', added: 2, changed: 1, problems: [] },
    })
    const once = await judgements(path)
    expect(once).toEqual(['IR2 POLI -2 high synergy Seen anew', 'MPMI IR2    ', 'POLI IR2 3   A number'])
    expect(await merged(folder, path, workbook)).toMatchObject({ file: { added: 0, changed: 0 } })
    expect(await judgements(path)).toEqual(once)
  })

  it.each([
    ['influence', '3 strong', 'P possible', '-1 below', ['IR2 POLI 3   ', 'POLI IR2 0    P']],
    ['relations', '3 synergy', '? cannot assess', '8 none', ['IR2 POLI   synergy ', 'POLI IR2    ']],
  ] as const)(
    'asks on the scale of %s too, with what the data show where the project wants it',
    async (scale, first, second, wrong, kept) => {
      const { folder, path } = await mix(scale)
      const workbook = join(folder, 'Bea.xlsx')
      await manumix(folder, 'scoring-file', path, 'Bea Ruiz', workbook)
      filledIn(workbook, (rows) => {
        const at = (from: string, to: string) => rows.find((row) => row[0] === from && row[1] === to)!
        // No data is imported: nothing is shared, and nothing is not shared.
        expect(at('IR2', 'POLI').slice(3, 8)).toEqual([null, null, null, null, null])
        at('IR2', 'POLI').splice(6, 1, first)
        at('POLI', 'IR2').splice(6, 1, second)
        at('MPMI', 'IR2').splice(6, 1, wrong)
      })
      expect(await merged(folder, path, workbook)).toMatchObject({ file: { added: 2, problems: [{ code: 'no_score', value: wrong }] } })
      expect(await judgements(path)).toEqual(kept)
      const again = join(folder, 'Again.xlsx')
      await manumix(folder, 'scoring-file', path, 'Bea Ruiz', again)
      filledIn(again, (rows) => expect(rows.find((row) => row[0] === 'IR2' && row[1] === 'POLI')![6]).toBe(first))
      expect(await merged(folder, path, again)).toMatchObject({ file: { added: 0, changed: 0 } })
    },
  )

  it('says each row that is no answer, and takes the others', async () => {
    const { folder, path } = await mix()
    const workbook = join(folder, 'Bea.xlsx')
    await manumix(folder, 'scoring-file', path, 'Bea Ruiz', workbook)
    filledIn(workbook, (rows) => {
      const at = (from: string, to: string) => rows.find((row) => row[0] === from && row[1] === to)!
      at('IR2', 'MPMI').splice(3, 1, '+7 wonderful')
      at('POLI', 'IR2').splice(3, 2, '+2 reinforcing', 'very')
      at('MPMI', 'IR2').splice(3, 1, '0 neutral')
      at('POLI', 'MPMI').splice(5, 1, 'A note alone')
      const twice = at('MPMI', 'POLI')
      twice.splice(3, 1, '+1 enabling')
      rows.push([...twice.slice(0, 3), '-1 constraining', ...twice.slice(4)])
      const changed = at('IR2', 'POLI')
      changed[6] = String(changed[6]).replace('manumix', 'x')
    })
    const { file } = await merged(folder, path, workbook)
    expect(file.problems.map(({ code, value }) => [code, value]).sort()).toEqual([
      ['answered_twice', null],
      ['answered_twice', null],
      ['changed_id', null],
      ['no_confidence', 'very'],
      ['no_score', ''],
      ['no_score', '+7 wonderful'],
    ])
    expect(await judgements(path)).toEqual(['IR2 POLI 1 low synergy Before', 'MPMI IR2 0   '])
  })

  it('of another project, or any other workbook, is refused and changes nothing', async () => {
    const { folder, path } = await mix()
    const other = await mix()
    const workbook = join(folder, 'Bea.xlsx')
    await manumix(folder, 'scoring-file', other.path, 'Bea Ruiz', workbook)
    filledIn(workbook, (rows) => rows[0]!.splice(3, 1, '0 neutral'))
    const foreign = await merged(folder, path, workbook)
    expect(foreign.file.problems.every(({ code }) => code === 'changed_id')).toBe(true)
    expect(foreign.file).toMatchObject({ added: 0, changed: 0 })
    const plain = join(folder, 'plain.xlsx')
    writeFileSync(
      plain,
      write({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([['x', 1]]) } }, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
    )
    expect(await merged(folder, path, plain)).toMatchObject({ code: 1, done: false, file: { error: { code: 'no_questions' } } })
  })
})
