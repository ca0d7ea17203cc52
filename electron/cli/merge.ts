import type { MergePlan } from '#core/contract/merge.ts'
import { Refusal, type RefusalCode, type RefusalFacts } from '#core/contract/refusal.ts'
import { openProject, withEngine } from './engine.ts'
import { givenPath } from './files.ts'
import { errorEntry, refusalLine, refusedOr } from './refusals.ts'
import { type ExitCode, parsed, print, say, words } from './terminal.ts'

const options = { 'dry-run': { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } as const

/**
 * `merge P.manumix FILE… [--dry-run] [--json]`: takes over what copies of the project say; what they say differently stays as it is in force
 * until somebody chooses. Nothing is changed where one of the files cannot be read.
 */
export async function mergeCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 2, most: 201 })
  const { json, 'dry-run': dryRun } = values
  const [project = '', ...files] = positionals
  return withEngine(async (engine): Promise<ExitCode> => {
    const { client, door } = engine
    try {
      await openProject(engine, project, { readOnly: dryRun })
      const tokens = files.map((file) => door.grant(givenPath(file)).token)
      const plan = await client.merge.plan({ files: tokens })
      const failed = plan.files.some(({ error }) => error !== null)
      if (!failed && !dryRun) await client.merge.commit({ files: tokens, choices: [] })
      if (json) await print(documentOf(plan, !failed && !dryRun))
      else sayPlan(plan)
      return failed ? 1 : 0
    } catch (error) {
      const refusal = refusedOr(error)
      if (json) await print({ file: project, error: errorEntry(refusal, project) })
      say(refusalLine(refusal, project))
      return 1
    }
  })
}

function entryOf(error: NonNullable<MergePlan['files'][number]['error']>) {
  return errorEntry(new Refusal(error.code as RefusalCode, error.facts as RefusalFacts))
}

function documentOf(plan: MergePlan, merged: boolean): object {
  return {
    merged,
    files: plan.files.map((one) =>
      one.error === null
        ? { file: one.file, rater: one.rater, ...countsOf(one), problems: one.problems }
        : { file: one.file, error: entryOf(one.error) },
    ),
    conflicts: plan.conflicts.map(({ kind, about, beneath, options: said }) => ({
      kind,
      about: about.map(({ name }) => name),
      beneath,
      options: said.map(({ inForce, said: values, by }) => ({ inForce, said: values, by })),
    })),
    toldApart: plan.toldApart,
  }
}

function sayPlan(plan: MergePlan): void {
  for (const { file, error, problems, ...counts } of plan.files) {
    say(error === null ? words('cli.merge_file', { file, ...countsOf(counts) }) : `${file}: ${entryOf(error).message}`)
    for (const { code, row, value } of problems) say(`  ${words(`merge.problem.${code}`, { row, value: value ?? '' })}`)
  }
  if (plan.conflicts.length > 0) say(words('cli.merge_conflicts', { count: plan.conflicts.length }))
}

function countsOf({
  added,
  changed,
  removed,
  unchanged,
  conflicts,
}: Readonly<Record<'added' | 'changed' | 'removed' | 'unchanged' | 'conflicts', number>>) {
  return { added, changed, removed, unchanged, conflicts }
}
