import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRouterClient } from '@orpc/server'
import { blankProfile } from '#core/contract/instruments.ts'
import { createEngine } from '#engine/engine.ts'
import { assess } from '#store/commands/judgements.ts'
import { openProject } from '#store/file/open.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { listInstruments } from '#store/queries/instruments.ts'
import { listRaters } from '#store/queries/judgements.ts'
import { spawnReader } from '#workbook/spawn-node.ts'

/** Merging the files of twelve raters who judged all pairs of forty instruments, against writing the same judgements plainly. */

/** Prints seconds and their ratio. */
export async function reportMerge(instruments = 40, raters = 12): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'manumix-bench-'))
  const { router, door } = createEngine({
    spawnReader,
    userFolder: join(folder, 'user'),
    resources: resolve(import.meta.dirname, '../../resources'),
    who: 'bench',
    listsRecent: false,
  })
  const client = createRouterClient(router)
  const tokenOf = (name: string): string => door.grant(join(folder, name)).token
  try {
    await client.project.create({ file: tokenOf('mix.manumix'), name: 'Mix' })
    for (let at = 0; at < instruments; at++) await client.instruments.create({ ...blankProfile, code: `I${at}`, name: `Instrument ${at}` })
    const files: string[] = []
    for (let at = 0; at < raters; at++) {
      const { id } = await client.judgements.addRater({ name: `Rater ${at}`, organisation: null })
      await client.merge.scoringFile({ file: tokenOf(`rater-${at}.manumix`), rater: id })
      files.push(`rater-${at}.manumix`)
    }
    let plain = 0
    for (const file of files) plain += judgeAll(join(folder, file))
    const tokens = files.map(tokenOf)
    const begun = performance.now()
    const plan = await client.merge.plan({ files: tokens })
    const planned = performance.now()
    await client.merge.commit({ files: tokens, choices: [] })
    const merged = performance.now()
    const count = plan.files.reduce((sum, { added }) => sum + added, 0)
    const [one, other] = await client.instruments.list()
    const [rater] = await client.judgements.raters()
    const key = performance.now()
    await client.judgements.assess({
      rater: rater!.id,
      from: one!.id,
      to: other!.id,
      score: 1,
      relation: null,
      confidence: null,
      rationale: null,
      potential: false,
    })
    const answered = performance.now()
    const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(2)
    console.log(
      `merge: ${count} judgements of ${raters} files planned in ${seconds(begun, planned)} s and merged in ${seconds(planned, merged)} s, ` +
        `ratio to writing them ${((merged - begun) / plain).toFixed(2)}; one more answer ${(answered - key).toFixed(1)} ms`,
    )
  } finally {
    await door.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every pair of a scoring file in one command; milliseconds. */
function judgeAll(path: string): number {
  const file = openProject(path, { migrations, who: () => 'bench', owner: 'bench', readOnly: false, onChange: () => undefined })
  const ids = file.read(listInstruments).map(({ id }) => id)
  const rater = file.read(listRaters)[0]!.id
  const begun = performance.now()
  file.command('assess', {}, (db) => {
    for (const from of ids)
      for (const to of ids)
        if (from !== to)
          assess(db, {
            rater,
            from,
            to,
            score: ((from * 7 + to * 3) % 7) - 3,
            relation: null,
            confidence: 'medium',
            rationale: null,
            potential: false,
          })
  })
  const took = performance.now() - begun
  file.close()
  return took
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await reportMerge()
