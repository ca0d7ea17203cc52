import { randomUUID } from 'node:crypto'
import type { GoneChoice, Reading as ReadingAnswer, ShownRow } from '#core/contract/sheets.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { shownText } from '#core/sheet/shown-text.ts'
import { type OwnProfile, settledSheet } from '#core/sheet/profiles/own-profile.ts'
import type { OwnProfileId } from '#core/sheet/profiles/profile.ts'
import { putProfile, replaceProfile } from '#store/commands/profiles.ts'
import { importedBefore } from '#store/queries/deliveries.ts'
import { ownProfiles } from '#store/queries/profiles.ts'
import { projectFacts } from '#store/queries/project.ts'
import type { SheetReader } from '#workbook/client.ts'
import type { SheetSummary } from '#workbook/protocol.ts'
import type { Answering } from './answering.ts'
import type { Grants } from './grants.ts'
import { importFiles, type Selected } from './import.ts'
import { createHeldPlans } from './held-plans.ts'
import type { Reading, Readings } from './readings.ts'
import { personInRow, reportFile, reportsOfReading } from './report.ts'
import type { Session } from './session.ts'

export interface SheetParts {
  readonly session: Session
  readonly grants: Grants
  readonly readings: Readings
  readonly who: () => string
}

export function sheetCalls(os: Answering, { session, grants, readings, who }: SheetParts) {
  const reading = async <T>(id: string, signal: AbortSignal | undefined, ask: (reader: SheetReader, reading: Reading) => Promise<T>) => {
    const one = readings.get(id)
    const { reader, letGo } = await readings.hold(one, signal)
    try {
      return await ask(reader, one)
    } finally {
      letGo()
    }
  }
  const profiles = (): readonly OwnProfile[] => session.current?.read(ownProfiles) ?? []
  const selected = (input: { readonly reading: string; readonly selections: Selected['selections'] }): Selected => ({
    reading: readings.get(input.reading),
    selections: input.selections,
  })
  const importing = (files: readonly Selected[], gone: GoneChoice | undefined, signal: AbortSignal | undefined) =>
    importFiles(files, { project: session.project(), readings, who: who(), signal, gone })
  const plans = createHeldPlans(session, readings)

  return os.sheets.router({
    read: os.sheets.read.handler(async ({ input, signal }) => {
      const one = await readings.open(grants.resolve(input.file).path, signal)
      return answerOf(one, session)
    }),

    close: os.sheets.close.handler(({ input }) => {
      readings.close(input.reading)
      return {}
    }),

    layout: os.sheets.layout.handler(({ input, signal }) =>
      reading(input.reading, signal, (reader) =>
        reader.layout(
          input.sheet,
          { choices: input.choices, profiles: profiles() },
          { signal, person: input.persons === 'shown' ? null : personInRow('en') },
        ),
      ),
    ),

    recognise: os.sheets.recognise.handler(({ input, signal }) =>
      reading(input.reading, signal, async (reader) => ({
        layout: await reader.recognise(input.sheet, { choices: input.choices, profiles: profiles() }, { signal }),
      })),
    ),

    keepProfile: os.sheets.keepProfile.handler(({ input, signal }) =>
      reading(input.reading, signal, async (reader) => {
        const { sheet, choices, profile: kept } = input
        const known = profiles()
        const { layout } = await reader.layout(sheet, { choices, profiles: known }, { signal })
        if (!layout.isList) throw new Refusal('no_list')
        const before = known.find(({ id }) => id === layout.profile)
        const settled = settledSheet(layout, choices, before?.settled ?? null)
        const id: OwnProfileId = 'replaces' in kept ? kept.replaces : `own:${randomUUID()}`
        const name = 'replaces' in kept ? (known.find((one) => one.id === id)?.name ?? '') : kept.name
        session
          .project()
          .command('keep_profile', { name }, (db) =>
            'replaces' in kept ? replaceProfile(db, id, settled) : putProfile(db, id, name, settled),
          )
        return { id }
      }),
    ),

    window: os.sheets.window.handler(({ input, signal }) =>
      reading(input.reading, signal, async (reader, { opened }) => {
        const { sheet, fromRow } = input
        const toRow = Math.min(input.toRow, fromRow + largestWindow - 1)
        const summary = opened.sheets[sheet]
        if (!summary) throw new Refusal('unknown_sheet', { sheet })
        const rows = new Map((await reader.window(sheet, fromRow, toRow, { signal })).map((row) => [row.row, row]))
        const shown: ShownRow[] = []
        for (let row = fromRow; row <= Math.min(toRow, summary.lastRow); row++)
          shown.push({ row, cells: shownCells(rows.get(row), summary) })
        return shown
      }),
    ),

    issueCells: os.sheets.issueCells.handler(({ input: { reading: id, sheet, choices, code, field }, signal }) =>
      reading(id, signal, async (reader) => {
        const { issues } = await reader.report(sheet, { choices, profiles: profiles() }, null, { signal })
        return issues.find((issue) => issue.code === code && issue.field === field)?.examples ?? []
      }),
    ),

    report: os.sheets.report.handler(({ input, signal }) =>
      reading(input.reading, signal, async (reader, { file, opened: { sha256, bytes } }) => {
        const { language, persons = session.current?.read(projectFacts).persons ?? 'masked' } = input
        const asked = input.selections.map(({ sheet, choices }) => ({ sheet, asked: { choices, profiles: profiles() } }))
        const sheets = await reportsOfReading(reader, asked, { language, persons }, signal)
        const made = { madeAt: new Date().toISOString(), madeBy: who() }
        return reportFile({ file, sha256, bytes, imported: null, ...made, sheets }, { language, persons })
      }),
    ),

    plan: os.sheets.plan.handler(async function* ({ input, signal }) {
      const { plan } = yield* plans.make(selected(input), input.review, signal)
      yield { kind: 'plan' as const, plan }
    }),

    planRows: os.sheets.planRows.handler(({ input, signal }) => plans.page(selected(input), input, signal)),

    planJoinedRows: os.sheets.planJoinedRows.handler(({ input, signal }) => plans.joinedPage(selected(input), input, signal)),

    import: os.sheets.import.handler(async function* ({ input, signal }) {
      const { deliveries, gone, goneRows } = yield* importing([selected(input)], input.gone, signal)
      const [result] = deliveries
      yield { kind: 'done' as const, delivery: result!.delivery, sheets: [...result!.sheets], gone, goneRows }
    }),

    importTogether: os.sheets.importTogether.handler(async function* ({ input, signal }) {
      const { deliveries, gone, goneRows } = yield* importing(input.files.map(selected), input.gone, signal)
      yield {
        kind: 'done' as const,
        deliveries: deliveries.map(({ delivery, sheets }) => ({ delivery, sheets: [...sheets] })),
        gone,
        goneRows,
      }
    }),
  })
}

const largestWindow = 500

function answerOf({ id, file, opened }: Reading, session: Session): ReadingAnswer {
  return {
    reading: id,
    file,
    sha256: opened.sha256,
    bytes: opened.bytes,
    format: opened.format,
    encoding: opened.encoding,
    delimiter: opened.delimiter,
    ...(opened.fallback === null ? {} : { fallback: opened.fallback }),
    sheets: opened.sheets.map(({ name, hidden, lastRow, width, repeats }, index) => ({
      index,
      name,
      hidden,
      rows: lastRow,
      width,
      repeats,
    })),
    importedBefore: session.current?.read((db) => importedBefore(db, opened.sha256)) ?? [],
  }
}

function shownCells(
  row: { readonly values: readonly (string | number | boolean | null)[]; readonly formats?: readonly number[] | undefined } | undefined,
  { formats, date1904 }: Pick<SheetSummary, 'formats' | 'date1904'>,
): string[] {
  return row ? row.values.map((value, at) => shownText(value, formats[row.formats?.[at] ?? 0], date1904)) : []
}
