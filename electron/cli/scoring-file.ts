import { existsSync, writeFileSync } from 'node:fs'
import { Refusal } from '#core/contract/refusal.ts'
import { scoringWords } from '#core/page/scoring-words.ts'
import { withEngine } from './engine.ts'
import { atFile, type ExitCode, givenPath, parsed, words } from './terminal.ts'

/**
 * `scoring-file P.manumix RATER OUT.manumix|OUT.xlsx`: what one rater, by name, needs to judge, as a project file or a workbook; an existing
 * file is never overwritten.
 */
export async function scoringFileCommand(args: readonly string[]): Promise<ExitCode> {
  const { positionals } = parsed(args, {}, { least: 3, most: 3 })
  const [project = '', name = '', target = ''] = positionals
  const out = givenPath(target)
  await withEngine(async ({ client, door }) => {
    await client.project.open({ file: door.grant(givenPath(project)).token, readOnly: true })
    const rater = (await client.judgements.raters()).find((one) => one.name === name)
    if (!rater) throw new Refusal('unknown_rater', { rater: name })
    if (out.toLowerCase().endsWith('.xlsx')) {
      if (existsSync(out)) throw new Refusal('file_exists')
      const { base64 } = await client.merge.scoringWorkbook({ rater: rater.id, words: scoringWords(words) })
      atFile(() => writeFileSync(out, Buffer.from(base64, 'base64')))
    } else await client.merge.scoringFile({ file: door.grant(out).token, rater: rater.id })
  })
  return 0
}
