import { type CommandEngine, withEngine } from './engine.ts'
import { errorEntry, refusalLine, refusedOr } from './refusals.ts'
import { type ExitCode, print, say, write } from './terminal.ts'

/** Prints what is answered about a file: JSON in any case, indented without `--json`. What is refused is said with the file's name. */
export async function answered(file: string, json: boolean, answer: (engine: CommandEngine) => Promise<unknown>): Promise<ExitCode> {
  return withEngine(async (engine) => {
    try {
      const document = await answer(engine)
      if (json) await print(document)
      else await write(process.stdout, `${JSON.stringify(document, null, 2)}\n`)
      return 0
    } catch (error) {
      const refusal = refusedOr(error)
      if (json) await print({ file, error: errorEntry(refusal, file) })
      say(refusalLine(refusal, file))
      return 1
    }
  })
}
