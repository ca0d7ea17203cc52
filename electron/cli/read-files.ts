import type { ImportPlan, Reading } from '#core/contract/sheets.ts'
import { Refusal } from '#core/contract/refusal.ts'
import type { PersonsChoice } from '#core/model/vocabulary.ts'
import type { LayoutChoices } from '#core/sheet/layout.ts'
import { type DetectedSheet, detectedSheet } from '#core/sheet/detect-report.ts'
import { profileIds } from '#core/sheet/profiles/profile.ts'
import type { CommandEngine } from './engine.ts'
import { givenPath } from './files.ts'
import { say, words } from './terminal.ts'

export type Choices = Pick<LayoutChoices, 'profile' | 'instrument'>

/** A file of the command line that could be read, and what is recognised in its sheets. */
export interface ReadFile {
  readonly path: string
  readonly reading: Reading
  readonly sheets: readonly {
    readonly index: number
    readonly name: string
    readonly isList: boolean
    /** With what there is to say of its rows; null where that was not asked for. */
    readonly detected: DetectedSheet | null
    readonly skipped: number
    /** An earlier sheet holds the same rows, and this one was not asked for by name. */
    readonly repeated: boolean
  }[]
}

/** A profile is named by a shipped id, or by the id or name of one of the project's own. */
export async function choicesOf(
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

/**
 * Reads a file and what is in its sheets: all of them, or those named. Refuses where none is a list of operations. Where `details` says how
 * natural persons stand in them, each row is looked at for what there is to say of it.
 */
export async function readFile(
  { client, door, signal }: CommandEngine,
  path: string,
  names: readonly string[] | undefined,
  choices: Choices,
  details: PersonsChoice | null,
): Promise<ReadFile> {
  const reading = await client.sheets.read({ file: door.grant(givenPath(path)).token }, { signal })
  const missing = names?.find((name) => !reading.sheets.some((sheet) => sheet.name === name))
  if (missing !== undefined) throw new Refusal('unknown_sheet', { sheet: missing })
  const sheets: ReadFile['sheets'][number][] = []
  for (const { index, name, repeats } of reading.sheets) {
    if (names && !names.includes(name)) continue
    const asked = { reading: reading.reading, sheet: index, choices }
    const reviewed = details === null ? null : await client.sheets.layout({ ...asked, persons: details }, { signal })
    const { layout } = reviewed ?? (await client.sheets.recognise(asked, { signal }))
    if (!layout.isList && names) throw new Refusal('no_list', { sheet: name })
    if (layout.isList && layout.kind === 'operations' && layout.instrument.kind === 'none')
      throw new Refusal('no_instrument', { sheet: name })
    const skipped = layout.skippedRows.filter(({ row }) => row > (layout.headerRows.at(-1) ?? 0)).length
    const repeated = repeats !== null && !names && sheets.some((sheet) => sheet.index === repeats && isTaken(sheet))
    const other = repeats === null ? undefined : reading.sheets[repeats]?.name
    if (repeated) say(words('cli.repeated_sheet', { file: path, sheet: name, other: other ?? '' }))
    const detected = reviewed && detectedSheet({ name, repeats: other }, layout, reviewed)
    sheets.push({ index, name, isList: layout.isList, detected, skipped, repeated })
  }
  if (!sheets.some(isTaken)) throw new Refusal('no_list')
  return { path, reading, sheets }
}

/** Whether a sheet is imported: it is a list, and none that came already. */
export function isTaken({ isList, repeated }: ReadFile['sheets'][number]): boolean {
  return isList && !repeated
}

/** What an import of these sheets of a file would do. */
export async function planOf(
  { client, signal }: CommandEngine,
  reading: string,
  sheets: readonly number[],
  choices: Choices,
): Promise<ImportPlan> {
  const selections = sheets.map((sheet) => ({ sheet, choices }))
  const events = await client.sheets.plan({ reading, selections, review: false }, { signal })
  for await (const event of events) if (event.kind === 'plan') return event.plan
  throw new Refusal('cancelled')
}
