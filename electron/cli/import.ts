import { Refusal } from '#core/contract/refusal.ts'
import { type GoneChoice, type GoneCounts, goneRules } from '#core/contract/sheets.ts'
import { type CommandEngine, openProject, withEngine } from './engine.ts'
import { type Choices, choicesOf, isTaken, planOf, type ReadFile, readFile } from './read-files.ts'
import { errorEntry, refusalLine, refusedOr } from './refusals.ts'
import { type ExitCode, parsed, personsAsked, print, say, UsageError, words } from './terminal.ts'

interface SheetCounts {
  readonly imported: number
  readonly updated: number
  readonly unchanged: number
  readonly skipped: number
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
  gone: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  persons: { type: 'string' },
} as const

/**
 * `import P.manumix SHEET… [--sheet NAME] [--profile ID] [--instrument CODE] [--gone keep|remove|part] [--dry-run] [--json]
 * [--persons masked|shown]`: all sheets of all files that are lists, or those named, in one transaction: where one fails, nothing is written.
 */
export async function importCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 2, most: Infinity })
  const [project = '', ...files] = positionals
  const dryRun = values['dry-run']
  const persons = personsAsked(values.persons)
  const rule = goneRules.find((one) => one === values.gone)
  if (values.gone !== undefined && rule === undefined)
    throw new UsageError(words('cli.wrong_choice', { value: values.gone, choices: goneRules.join(', ') }))
  return withEngine(async (engine) => {
    const read: ReadFile[] = []
    const failed = new Map<string, Refusal>()
    /** Where it is no fault of one of the files. */
    let refused: Refusal | null = null
    let counts: ReadonlyMap<string, readonly SheetCounts[]> = new Map()
    let totals: Totals | null = null
    let gone: GoneCounts | null = null
    let goneRows: GoneCounts | null = null
    try {
      await openProject(engine, project, { readOnly: dryRun })
      const choices = await choicesOf(engine, values)
      const details = values.json ? (persons ?? (await engine.client.project.state()).project?.persons ?? 'masked') : null
      for (const file of files) {
        try {
          read.push(await readFile(engine, file, values.sheet, choices, details))
        } catch (error) {
          failed.set(file, refusedOr(error))
        }
      }
      if (failed.size === 0) {
        if (dryRun) ({ counts, totals, gone, goneRows } = await planned(engine, read, choices, rule))
        else ({ counts, gone, goneRows } = await imported(engine, read, choices, rule && { rule, except: [], exceptRows: [] }))
      }
    } catch (error) {
      refused = refusedOr(error)
      for (const file of files) failed.set(file, refused)
    }
    totals ??= await totalsOf(engine)
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
        ...(gone ? { gone } : {}),
        ...(goneRows ? { goneRows } : {}),
        ...(dryRun ? { dryRun } : {}),
      })
    if (gone && gone.part > 0) say(words('cli.gone_part', { count: gone.part }))
    if (goneRows && goneRows.part > 0) say(words('cli.gone_rows_part', { count: goneRows.part }))
    // What is said of a sheet names it itself.
    if (refused) say(refusalLine(refused, 'sheet' in refused.facts ? null : project))
    else for (const [file, refusal] of failed) say(refusalLine(refusal, file))
    if (!values.json && done) {
      for (const { path, sheets } of read)
        sheets.filter(isTaken).forEach(({ name }, at) => say(words('cli.imported', { file: path, sheet: name, ...counts.get(path)![at]! })))
      if (gone && gone.kept + gone.removed > 0) say(words('cli.gone', { ...gone }))
      if (goneRows && goneRows.kept + goneRows.removed > 0) say(words('cli.gone_rows', { ...goneRows }))
      if (totals) say(words('cli.totals', { ...totals }))
      if (dryRun) say(words('cli.dry_run'))
    }
    return done ? 0 : 1
  })
}

/** What the project holds; null where it is not open, or cannot be read any more. */
async function totalsOf({ client }: CommandEngine): Promise<Totals | null> {
  try {
    return (await client.project.state()).project?.counts ?? null
  } catch (error) {
    refusedOr(error)
    return null
  }
}

/** Counts by file, in the order of its sheets. */
async function imported(
  { client, signal }: CommandEngine,
  files: readonly ReadFile[],
  choices: Choices,
  gone: GoneChoice | undefined,
): Promise<{ readonly counts: ReadonlyMap<string, readonly SheetCounts[]>; readonly gone: GoneCounts; readonly goneRows: GoneCounts }> {
  const events = await client.sheets.importTogether(
    {
      files: files.map(({ reading, sheets }) => ({
        reading: reading.reading,
        selections: sheets.filter(isTaken).map(({ index }) => ({ sheet: index, choices })),
      })),
      gone,
    },
    { signal },
  )
  for await (const event of events)
    if (event.kind === 'done')
      return {
        counts: new Map(files.map(({ path }, at) => [path, event.deliveries[at]?.sheets ?? []])),
        gone: event.gone,
        goneRows: event.goneRows,
      }
  throw new Refusal('cancelled')
}

/** What an import would count, sheet by sheet; totals and the gone are those of the project as it is, with what each file by itself would add. */
async function planned(
  engine: CommandEngine,
  files: readonly ReadFile[],
  choices: Choices,
  rule: GoneChoice['rule'] | undefined,
): Promise<{
  readonly counts: ReadonlyMap<string, readonly SheetCounts[]>
  readonly totals: Totals | null
  readonly gone: GoneCounts
  readonly goneRows: GoneCounts
}> {
  const counts = new Map<string, readonly SheetCounts[]>()
  const gone = { kept: 0, removed: 0, part: 0 }
  const goneRows = { kept: 0, removed: 0, part: 0 }
  const before = (await engine.client.project.state()).project?.counts
  let totals = before && { ...before }
  for (const { path, reading, sheets } of files) {
    const ofSheets: SheetCounts[] = []
    for (const { index, skipped } of sheets.filter(isTaken)) {
      const { operations, joinedLists } = await planOf(engine, reading.reading, [index], choices)
      const rows = joinedLists[0] ?? operations
      ofSheets.push({ imported: rows.new, updated: rows.changed, unchanged: rows.unchanged, skipped })
    }
    counts.set(path, ofSheets)
    const lists = sheets.filter(isTaken).map(({ index }) => index)
    const whole = await planOf(engine, reading.reading, lists, choices)
    for (const list of whole.lists) gone[outcomes[rule ?? (list.fragment ? 'part' : 'keep')]] += list.gone
    for (const { list } of whole.joinedLists) if (list !== null) goneRows[outcomes[rule ?? (list.fragment ? 'part' : 'keep')]] += list.gone
    totals = totals && {
      ...totals,
      operations: totals.operations + whole.operations.new + whole.joinedLists.reduce((sum, { made }) => sum + made, 0),
      organisations: totals.organisations + whole.organisations.new,
      instruments: totals.instruments + whole.instruments.filter(({ known }) => !known).length,
      participations: totals.participations + whole.participations,
    }
  }
  return { counts, totals: totals ?? null, gone, goneRows }
}

/** Where the gone are counted, by the rule for them. */
const outcomes = { keep: 'kept', remove: 'removed', part: 'part' } as const

function entryOf(
  file: string,
  read: ReadFile | undefined,
  failed: Refusal | undefined,
  counts: readonly SheetCounts[] | undefined,
): object {
  if (failed || !read) return { file, error: errorEntry(failed ?? new Refusal('cancelled'), file), sheets: [] }
  const { sha256, format, encoding, delimiter, fallback } = read.reading
  const countsOfLists = [...(counts ?? [])]
  const sheets = read.sheets.map((sheet) => Object.assign({}, sheet.detected, (isTaken(sheet) ? countsOfLists.shift() : null) ?? none))
  return { file, sha256, format, encoding, delimiter, ...(fallback === undefined ? {} : { fallback }), sheets }
}

const none: SheetCounts = { imported: 0, updated: 0, unchanged: 0, skipped: 0 }
