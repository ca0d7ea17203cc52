import { withEngine } from './engine.ts'
import { givenPath } from './files.ts'
import { errorEntry, refusalLine, refusedOr } from './refusals.ts'
import { type ExitCode, parsed, print, say, words, write } from './terminal.ts'

/** `check P.manumix [--json]`: reads the whole file; writes nothing. */
export async function checkCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, { json: { type: 'boolean', default: false } }, { least: 1, most: 1 })
  const file = positionals[0]!
  return withEngine(async ({ door }) => {
    try {
      const check = door.check(givenPath(file))
      if (values.json) await print(check)
      else {
        const counts = Object.entries(check.counts).map(([table, count]) => `${String(count).padStart(9)}  ${table}`)
        await write(process.stdout, `${[words('cli.schema', { version: check.schema }), ...counts].join('\n')}\n`)
      }
      for (const problem of check.problems) say(problem)
      return check.ok ? 0 : 1
    } catch (error) {
      const refusal = refusedOr(error)
      if (values.json) await print({ ok: false, error: errorEntry(refusal), problems: [errorEntry(refusal).message] })
      say(refusalLine(refusal, file))
      return 1
    }
  })
}
