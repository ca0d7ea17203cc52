import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, utils } from 'xlsx'
import { expect, it } from 'vitest'
import { blankProfile } from '#core/contract/instruments.ts'
import { scoringWords } from '#core/page/scoring-words.ts'
import { listFile } from './list-file.ts'
import { someEngine, temporaryFolder } from './some-engine.ts'

/** The scoring file of a rater of the demo, and what its project shows of every pair, by codes. */
async function fileOf(evidenceShown: boolean) {
  const engine = someEngine()
  const { client, door } = engine
  await client.project.openDemo({ fresh: true })
  await client.judging.change({ evidenceShown })
  const file = join(temporaryFolder(), 'Rater.manumix')
  const [rater] = await client.judgements.raters()
  await client.merge.scoringFile({ file: door.grant(file).token, rater: rater!.id })
  const organisations = await client.organisations.list({ offset: 0, limit: 50 })
  const shown = await pairsOf(engine)
  await client.project.open({ file: door.grant(file).token })
  return { engine, file, shown, names: organisations.rows.map(({ name }) => name) }
}

async function pairsOf({ client }: ReturnType<typeof someEngine>) {
  const observed = await client.matrices.observed()
  if (observed === null) return null
  const codes = new Map((await client.instruments.list()).map(({ id, code }) => [id, code]))
  const { instruments, shared, expected, lift, q } = observed
  return new Map(
    instruments.flatMap((from, row) =>
      instruments.map((to, column) => {
        const at = row * instruments.length + column
        return [`${codes.get(from.id)} ${codes.get(to.id)}`, [shared[at], expected[at], lift[at], q[at]]] as const
      }),
    ),
  )
}

it('a scoring file shows what the data say of each pair, where the project does so while judging, and no organisation', async () => {
  const { engine, file, shown, names } = await fileOf(true)
  expect(shown!.get('IR2 POLI')![0]).toBeGreaterThan(0)
  expect(await pairsOf(engine)).toEqual(shown)
  expect((await engine.client.matrices.observed())!.takenAt).toEqual(expect.any(String))
  const bytes = readFileSync(file, 'latin1')
  expect(names.filter((name) => bytes.includes(name))).toEqual([])
  expect(await engine.client.project.history({})).toMatchObject([{ command: 'scoring_file', facts: { name: expect.any(String) } }])
})

it('where the project hides the evidence while judging, none of it is in the scoring file', async () => {
  const { engine, file } = await fileOf(false)
  expect(await engine.client.matrices.observed()).toBeNull()
  expect(readFileSync(file, 'latin1')).not.toContain('"expected')
})

it('nothing is said of pairs where no data is imported', async () => {
  const engine = someEngine()
  await engine.newProject()
  expect(await engine.client.matrices.observed()).toBeNull()
})

it('a workbook tells two instruments of one code apart by what the data show of each', async () => {
  const { client, importList, newProject } = someEngine()
  await newProject()
  const grants = { ...blankProfile, code: 'GRANTS', name: 'Grants' }
  await client.instruments.create({ ...grants, region: 'Piemonte' })
  await client.instruments.create({ ...blankProfile, code: 'LOANS', name: 'Loans' })
  const firms = Array.from({ length: 5 }, (_, at) => ({ code: `A${at}`, beneficiary: `Firm ${at} Ltd` }))
  await importList(listFile(firms, 'grants.csv'), 'GRANTS')
  await importList(listFile(firms, 'loans.csv'), 'LOANS')
  await client.instruments.create({ ...grants, name: 'Grants of Wales', region: 'Wales' })
  await client.judging.change({ evidenceShown: true })
  const { id: rater } = await client.judgements.addRater({ name: 'Bea Ruiz', organisation: null })
  const { base64 } = await client.merge.scoringWorkbook({ rater, words: scoringWords((key) => key) })
  const book = read(Buffer.from(base64, 'base64'))
  const rows = utils.sheet_to_json<(string | number)[]>(book.Sheets[book.SheetNames[1]!]!, { header: 1 })
  expect(
    rows
      .filter(([from, to]) => from === 'GRANTS' && to === 'LOANS')
      .map((row) => row[3])
      .sort(),
  ).toEqual([0, 5])
})
