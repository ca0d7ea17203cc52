import { Refusal } from '#core/contract/refusal.ts'
import type { PersonsChoice } from '#core/model/vocabulary.ts'
import { detectedSheet, type DetectedSheet } from '#core/sheet/detect-report.ts'
import { type CommandEngine, withEngine } from './engine.ts'
import { givenPath, writeWhole } from './files.ts'
import { about, errorEntry, refusalLine, refusedOr } from './refusals.ts'
import { type ExitCode, parsed, personsAsked, print, say, UsageError, words, write } from './terminal.ts'

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

const options = { json: { type: 'boolean', default: false }, report: { type: 'string' }, persons: { type: 'string' } } as const

/**
 * `detect SHEET… [--json] [--report FILE.xlsx] [--persons masked|shown]`: what is recognised in each sheet of each file; writes nothing but
 * the validation report, where one is asked for, of one file. It is JSON in any case, indented without `--json`.
 */
export async function detectCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 1, most: Infinity })
  const persons = personsAsked(values.persons) ?? 'masked'
  if (values.report !== undefined && positionals.length > 1) throw new UsageError(words('cli.report_of_one'))
  const detected = await detectFiles(positionals, { persons, report: values.report ?? null, tell: say })
  if (values.json) await print(detected)
  else await write(process.stdout, `${JSON.stringify(detected, null, 2)}\n`)
  return detected.files.some((found) => 'error' in found) ? 1 : 0
}

/** What is recognised in files, each read in a process that may die; a file that cannot be read has an error and no sheets. */
export async function detectFiles(
  files: readonly string[],
  asked: DetectAsked = { persons: 'masked', report: null, tell: () => undefined },
): Promise<{ readonly files: readonly DetectedFile[] }> {
  return withEngine(async (engine) => {
    const detected: DetectedFile[] = []
    for (const file of files) {
      try {
        detected.push(await detectFile(engine, file, asked))
      } catch (error) {
        const refusal = refusedOr(error)
        asked.tell(refusalLine(refusal, file))
        detected.push({ file, error: errorEntry(refusal, file), sheets: [] })
      }
    }
    return { files: detected }
  })
}

interface DetectAsked {
  readonly persons: PersonsChoice
  /** Where the validation report goes. */
  readonly report: string | null
  /** Hears what was refused, as people are told it. */
  readonly tell: (line: string) => void
}

async function detectFile({ client, door, signal }: CommandEngine, file: string, { persons, report }: DetectAsked): Promise<DetectedFile> {
  const reading = await client.sheets.read({ file: door.grant(givenPath(file)).token }, { signal })
  try {
    const sheets: DetectedSheet[] = []
    for (const { index, name, repeats } of reading.sheets) {
      const { layout, issues, totals } = await client.sheets.layout(
        { reading: reading.reading, sheet: index, choices: {}, persons },
        { signal },
      )
      const other = repeats === null ? undefined : reading.sheets[repeats]?.name
      sheets.push(detectedSheet({ name, repeats: other }, layout, { issues, totals }))
    }
    if (report !== null) {
      const lists = sheets.flatMap(({ isList }, sheet) => (isList ? [{ sheet, choices: {} }] : []))
      if (lists.length === 0) throw new Refusal('no_list')
      const { base64 } = await client.sheets.report({ reading: reading.reading, selections: lists, language: 'en', persons }, { signal })
      await about(report, () => writeWhole(givenPath(report), Buffer.from(base64, 'base64')))
    }
    const { sha256, format, encoding, delimiter, fallback } = reading
    return { file, sha256, format, encoding, delimiter, ...(fallback === undefined ? {} : { fallback }), sheets }
  } finally {
    await client.sheets.close({ reading: reading.reading })
  }
}
