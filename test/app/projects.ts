import { createRouterClient } from '@orpc/server'
import { resolve } from 'node:path'
import { blankProfile } from '#core/contract/instruments.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import { createEngine } from '#engine/engine.ts'
import { spawnReader } from '#workbook/spawn-node.ts'

const program = resolve(import.meta.dirname, '../..')

/** Makes a project file: empty, with instruments of these codes and scores between them, or the demo. */
export async function makeProject(
  path: string,
  options: {
    readonly userFolder: string
    readonly demo: boolean
    readonly instruments?: readonly string[]
    readonly scores?: readonly (readonly [from: number, to: number, score: number])[]
    /** What the scores are given on; `impact` where left out. */
    readonly judgedOn?: JudgingScale
  },
): Promise<void> {
  const { router, door } = createEngine({
    spawnReader,
    userFolder: options.userFolder,
    resources: resolve(program, 'resources'),
    who: 'test',
    listsRecent: false,
  })
  const client = createRouterClient(router)
  await client.project.create({ file: door.grant(path).token, name: 'Test', demo: options.demo })
  const ids: number[] = []
  for (const code of options.instruments ?? [])
    ids.push((await client.instruments.create({ ...blankProfile, code, name: `Measure ${code}` })).id)
  if (options.judgedOn !== undefined) await client.judging.change({ scale: options.judgedOn })
  if (options.scores !== undefined) {
    const { id: rater } = await client.judgements.addRater({ name: 'Ada', organisation: null })
    for (const [from, to, score] of options.scores)
      await client.judgements.assess({ rater, from: ids[from]!, to: ids[to]!, score, relation: null, confidence: null, rationale: null })
  }
  await door.close()
}
