import { Refusal } from '#core/contract/refusal.ts'
import { withEngine } from './engine.ts'
import { type ExitCode, givenPath, parsed } from './terminal.ts'

/** `scoring-file P.manumix RATER OUT.manumix`: what one rater, by name, needs to judge; an existing file is never overwritten. */
export async function scoringFileCommand(args: readonly string[]): Promise<ExitCode> {
  const { positionals } = parsed(args, {}, { least: 3, most: 3 })
  const [project = '', name = '', out = ''] = positionals
  await withEngine(async ({ client, door }) => {
    await client.project.open({ file: door.grant(givenPath(project)).token, readOnly: true })
    const rater = (await client.judgements.raters()).find((one) => one.name === name)
    if (!rater) throw new Refusal('unknown_rater', { rater: name })
    await client.merge.scoringFile({ file: door.grant(givenPath(out)).token, rater: rater.id })
  })
  return 0
}
