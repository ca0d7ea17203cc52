import { existsSync } from 'node:fs'
import { Refusal } from '#core/contract/refusal.ts'
import { scoringWords } from '#core/page/scoring-words.ts'
import { openProject, withEngine } from './engine.ts'
import { givenPath, writeWhole } from './files.ts'
import { about } from './refusals.ts'
import { type ExitCode, parsed, words } from './terminal.ts'

/**
 * `scoring-file P.manumix RATER OUT.manumix|OUT.xlsx`: what one rater, by name, needs to judge, as a project file or a workbook; an existing
 * file is never overwritten.
 */
export async function scoringFileCommand(args: readonly string[]): Promise<ExitCode> {
  const { positionals } = parsed(args, {}, { least: 3, most: 3 })
  const [project = '', name = '', target = ''] = positionals
  const out = givenPath(target)
  await withEngine(async (engine) => {
    const { client, door } = engine
    await openProject(engine, project, { readOnly: true })
    const rater = (await client.judgements.raters()).find((one) => one.name === name)
    if (!rater) throw new Refusal('unknown_rater', { rater: name })
    await about(target, async () => {
      if (!out.toLowerCase().endsWith('.xlsx')) return client.merge.scoringFile({ file: door.grant(out).token, rater: rater.id })
      if (existsSync(out)) throw new Refusal('file_exists')
      const { base64 } = await client.merge.scoringWorkbook({ rater: rater.id, words: scoringWords(words) })
      return writeWhole(out, Buffer.from(base64, 'base64'))
    })
  })
  return 0
}
