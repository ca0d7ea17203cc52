import { detectedSheet, type DetectedSheet } from '#core/sheet/detect-report.ts'
import { type CommandEngine, withEngine } from './engine.ts'
import { errorEntry, type ExitCode, givenPath, parsed, print, refusalIn, say, write } from './terminal.ts'

/** One file as `detect --json` says it. */
export type DetectedFile =
  | {
      readonly file: string
      readonly sha256: string
      readonly format: string
      /** Null for other formats than csv and html. */
      readonly encoding: string | null
      /** Null for other formats than csv. */
      readonly delimiter: string | null
      /** Why an xlsx was read the slow way; left out where it was not. */
      readonly fallback?: string
      readonly sheets: readonly DetectedSheet[]
    }
  | { readonly file: string; readonly error: { readonly code: string; readonly message: string }; readonly sheets: readonly [] }

/** `detect SHEET… [--json]`: what is recognised in each sheet of each file; writes nothing. It is JSON in any case, indented without `--json`. */
export async function detectCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, { json: { type: 'boolean', default: false } }, { least: 1, most: Infinity })
  const detected = await detectFiles(positionals)
  if (values.json) await print(detected)
  else await write(process.stdout, `${JSON.stringify(detected, null, 2)}\n`)
  const failed = detected.files.flatMap((found) => ('error' in found ? [found] : []))
  for (const { file, error } of failed) say(`${file}: ${error.message}`)
  return failed.length > 0 ? 1 : 0
}

/** What is recognised in files, each read in a process that may die; a file that cannot be read has an error and no sheets. */
export async function detectFiles(files: readonly string[]): Promise<{ readonly files: readonly DetectedFile[] }> {
  return withEngine(async (engine) => {
    const detected: DetectedFile[] = []
    for (const file of files) {
      try {
        detected.push(await detectFile(engine, file))
      } catch (error) {
        const refusal = refusalIn(error)
        if (!refusal) throw error
        detected.push({ file, error: errorEntry(refusal), sheets: [] })
      }
    }
    return { files: detected }
  })
}

async function detectFile({ client, door, signal }: CommandEngine, file: string): Promise<DetectedFile> {
  const reading = await client.sheets.read({ file: door.grant(givenPath(file)).token }, { signal })
  try {
    const sheets: DetectedSheet[] = []
    for (const { index, name } of reading.sheets) {
      const { layout, issues, totals } = await client.sheets.layout({ reading: reading.reading, sheet: index, choices: {} }, { signal })
      sheets.push(detectedSheet({ name }, layout, { issues, totals }))
    }
    const { sha256, format, encoding, delimiter, fallback } = reading
    return { file, sha256, format, encoding, delimiter, ...(fallback === undefined ? {} : { fallback }), sheets }
  } finally {
    await client.sheets.close({ reading: reading.reading })
  }
}
