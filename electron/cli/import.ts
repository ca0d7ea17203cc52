import type { ImportPlan, Reading } from '#core/contract/sheets.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { LayoutChoices } from '#core/sheet/layout.ts'
import { type DetectedSheet, detectedSheet } from '#core/sheet/detect-report.ts'
import { profileIds } from '#core/sheet/profiles/profile.ts'
import { type CommandEngine, withEngine } from './engine.ts'
import { errorEntry, type ExitCode, givenPath, parsed, print, refusalIn, say, words } from './terminal.ts'

type Choices = Pick<LayoutChoices, 'profile' | 'instrument'>

interface SheetCounts {
  readonly imported: number
  readonly updated: number
  readonly unchanged: number
  readonly skipped: number
}

/** A file of the command line that could be read, and what is recognised in its sheets. */
interface ReadFile {
  readonly path: string
  readonly reading: Reading
  readonly sheets: readonly { readonly index: number; readonly detected: DetectedSheet; readonly skipped: number }[]
}

interface Totals {
  readonly operations: number
  readonly organisations: number
  readonly instruments: number
  readonly participations: number
}

const options = {
  sheet: { type: 'string', multiple: true },
  profile: { type: 'string' },
  instrument: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/**
 * `import P.manumix SHEET… [--sheet NAME] [--profile ID] [--instrument CODE] [--dry-run] [--json]`: all sheets of all files that are lists, or
 * those named, in one transaction: where one fails, nothing is written.
 */
export async function importCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 2, most: Infinity })
  const [project = '', ...files] = positionals
  const dryRun = values['dry-run']
  return withEngine(async (engine) => {
    const read: ReadFile[] = []
    const failed = new Map<string, Refusal>()
    let counts: ReadonlyMap<string, readonly SheetCounts[]> = new Map()
    let totals: Totals | null = null
    try {
      await engine.client.project.open({ file: engine.door.grant(givenPath(project)).token, readOnly: dryRun })
      const choices = await choicesOf(engine, values)
      for (const file of files) {
        try {
          read.push(await readFile(engine, file, values.sheet, choices))
        } catch (error) {
          failed.set(file, refusedOr(error))
        }
      }
      if (failed.size === 0) {
        if (dryRun) ({ counts, totals } = await planned(engine, read, choices))
        else counts = await imported(engine, read, choices)
      }
      totals ??= (await engine.client.project.state()).project?.counts ?? null
    } catch (error) {
      const refusal = refusedOr(error)
      for (const file of files) if (!failed.has(file)) failed.set(file, refusal)
    }
    const done = failed.size === 0
    if (values.json)
      await print({
        files: files.map((file) =>
          entryOf(
            file,
            read.find(({ path }) => path === file),
            failed.get(file),
            counts.get(file),
          ),
        ),
        totals: totals && {
          operations: totals.operations,
          organisations: totals.organisations,
          instruments: totals.instruments,
          participations: totals.participations,
        },
        ...(dryRun ? { dryRun } : {}),
      })
    for (const [file, refusal] of failed) say(`${file}: ${errorEntry(refusal).message}`)
    if (!values.json && done) {
      for (const { path, sheets } of read)
        sheets
          .filter(isList)
          .forEach(({ detected }, at) => say(words('cli.imported', { file: path, sheet: detected.name, ...counts.get(path)![at]! })))
      if (totals) say(words('cli.totals', { ...totals }))
      if (dryRun) say(words('cli.dry_run'))
    }
    return done ? 0 : 1
  })
}

/** A profile is named by a shipped id, or by the id or name of one of the project's own. */
async function choicesOf(
  { client }: CommandEngine,
  { profile, instrument }: { readonly profile?: string | undefined; readonly instrument?: string | undefined },
): Promise<Choices> {
  const known =
    profile === undefined
      ? undefined
      : (profileIds.find((id) => id === profile) ??
        (await client.profiles.list()).find(({ id, name }) => name === profile || id === profile)?.id)
  if (profile !== undefined && known === undefined) throw new Refusal('unknown_profile', { profile })
  return {
    ...(known === undefined ? {} : { profile: known }),
    ...(instrument === undefined ? {} : { instrument: { kind: 'chosen', code: instrument, name: null } }),
  }
}

async function readFile(
  { client, door, signal }: CommandEngine,
  path: string,
  names: readonly string[] | undefined,
  choices: Choices,
): Promise<ReadFile> {
  const reading = await client.sheets.read({ file: door.grant(givenPath(path)).token }, { signal })
  const missing = names?.find((name) => !reading.sheets.some((sheet) => sheet.name === name))
  if (missing !== undefined) throw new Refusal('unknown_sheet', { sheet: missing })
  const sheets: ReadFile['sheets'][number][] = []
  for (const { index, name } of reading.sheets) {
    if (names && !names.includes(name)) continue
    const { layout, issues, totals } = await client.sheets.layout({ reading: reading.reading, sheet: index, choices }, { signal })
    if (!layout.isList && names) throw new Refusal('no_list', { sheet: name })
    if (layout.isList && layout.instrument.kind === 'none') throw new Refusal('no_instrument', { sheet: name })
    const skipped = layout.skippedRows.filter(({ row }) => row > (layout.headerRows.at(-1) ?? 0)).length
    sheets.push({ index, detected: detectedSheet({ name }, layout, { issues, totals }), skipped })
  }
  if (!sheets.some(isList)) throw new Refusal('no_list')
  return { path, reading, sheets }
}

function isList({ detected }: ReadFile['sheets'][number]): boolean {
  return detected.isList
}

/** Counts by file, in the order of its sheets. */
async function imported(
  { client, signal }: CommandEngine,
  files: readonly ReadFile[],
  choices: Choices,
): Promise<ReadonlyMap<string, readonly SheetCounts[]>> {
  const events = await client.sheets.importTogether(
    {
      files: files.map(({ reading, sheets }) => ({
        reading: reading.reading,
        selections: sheets.filter(isList).map(({ index }) => ({ sheet: index, choices })),
      })),
    },
    { signal },
  )
  for await (const event of events)
    if (event.kind === 'done') return new Map(files.map(({ path }, at) => [path, event.deliveries[at]?.sheets ?? []]))
  throw new Refusal('cancelled')
}

/** What an import would count, sheet by sheet; totals are those of the project as it is, with what each file by itself would add. */
async function planned(
  { client, signal }: CommandEngine,
  files: readonly ReadFile[],
  choices: Choices,
): Promise<{ readonly counts: ReadonlyMap<string, readonly SheetCounts[]>; readonly totals: Totals | null }> {
  const plan = async (reading: string, sheets: readonly number[]): Promise<ImportPlan> => {
    const events = await client.sheets.plan({ reading, selections: sheets.map((sheet) => ({ sheet, choices })) }, { signal })
    for await (const event of events) if (event.kind === 'plan') return event.plan
    throw new Refusal('cancelled')
  }
  const counts = new Map<string, readonly SheetCounts[]>()
  const before = (await client.project.state()).project?.counts
  let totals = before && { ...before }
  for (const { path, reading, sheets } of files) {
    const ofSheets: SheetCounts[] = []
    for (const { index, skipped } of sheets.filter(isList)) {
      const { operations } = await plan(reading.reading, [index])
      ofSheets.push({ imported: operations.new, updated: operations.changed, unchanged: operations.unchanged, skipped })
    }
    counts.set(path, ofSheets)
    const whole = await plan(
      reading.reading,
      sheets.filter(isList).map(({ index }) => index),
    )
    totals = totals && {
      ...totals,
      operations: totals.operations + whole.operations.new,
      organisations: totals.organisations + whole.organisations.new,
      instruments: totals.instruments + whole.instruments.filter(({ known }) => !known).length,
      participations: totals.participations + whole.participations,
    }
  }
  return { counts, totals: totals ?? null }
}

function entryOf(
  file: string,
  read: ReadFile | undefined,
  failed: Refusal | undefined,
  counts: readonly SheetCounts[] | undefined,
): object {
  if (failed || !read) return { file, error: errorEntry(failed ?? new Refusal('cancelled')), sheets: [] }
  const { sha256, format, encoding, delimiter } = read.reading
  const countsOfLists = [...(counts ?? [])]
  const sheets = read.sheets.map(({ detected }) => Object.assign({}, detected, (detected.isList ? countsOfLists.shift() : null) ?? none))
  return { file, sha256, format, encoding, delimiter, sheets }
}

const none: SheetCounts = { imported: 0, updated: 0, unchanged: 0, skipped: 0 }

function refusedOr(error: unknown): Refusal {
  const refusal = refusalIn(error)
  if (!refusal) throw error
  return refusal
}
