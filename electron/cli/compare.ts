import type { ImportPlan, JoinedPlanRow, PlanRow } from '#core/contract/sheets.ts'
import { maskedIdentifier } from '#core/identity/mask.ts'
import { readOrganisationName } from '#core/identity/organisation-name.ts'
import { type CommandEngine, openProject, withEngine } from './engine.ts'
import { choicesOf, isTaken, planOf, readFile } from './read-files.ts'
import { errorEntry, refusalLine, refusedOr } from './refusals.ts'
import { type ExitCode, parsed, personsAsked, print, say, words } from './terminal.ts'

const options = {
  sheet: { type: 'string', multiple: true },
  profile: { type: 'string' },
  instrument: { type: 'string' },
  json: { type: 'boolean', default: false },
  persons: { type: 'string' },
} as const

/** Changed and gone operations or rows that `--json` lists at most, of each. */
const listed = 100

/**
 * `compare P.manumix SHEET [--sheet NAME] [--profile ID] [--instrument CODE] [--json] [--persons masked|shown]`: what an import of the sheet would find new, changed,
 * unchanged and gone. Nothing is written.
 */
export async function compareCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 2, most: 2 })
  const [project = '', file = ''] = positionals
  const asked = personsAsked(values.persons)
  return withEngine(async (engine) => {
    const { client, signal } = engine
    try {
      await openProject(engine, project, { readOnly: true })
      const choices = await choicesOf(engine, values)
      const { reading, sheets } = await readFile(engine, file, values.sheet, choices, null)
      const lists = sheets.filter(isTaken)
      const indexes = lists.map(({ index }) => index)
      const plan = await planOf(engine, reading.reading, indexes, choices)
      const holdsOperations = lists.length > plan.joinedLists.length
      const { returning, ...counts } = countsOf(plan, holdsOperations)
      if (values.json) {
        const selections = indexes.map((sheet) => ({ sheet, choices }))
        const masks = (asked ?? (await client.project.state()).project?.persons) !== 'shown'
        const rowsOf = async (kind: 'changed' | 'gone'): Promise<PlanRow[]> => {
          const { rows } = await client.sheets.planRows({ reading: reading.reading, selections, kind, limit: listed }, { signal })
          return masks ? Promise.all(rows.map((row) => maskedRow(engine, row))) : rows
        }
        const joinedRowsOf = async (sheet: number, kind: 'changed' | 'gone'): Promise<JoinedPlanRow[]> => {
          const { rows } = await client.sheets.planJoinedRows(
            { reading: reading.reading, selections, sheet, kind, limit: listed },
            { signal },
          )
          return masks ? rows.map(maskedJoinedRow) : rows
        }
        await print({
          ...counts,
          returning,
          file,
          sheets: lists.map(({ name }) => name),
          lists: plan.lists.map(({ before, statedKey, coded, uncoded, known, gone, fragment }) => ({
            before,
            statedKey,
            coded,
            uncoded,
            known,
            gone,
            fragment,
          })),
          joinedLists: await Promise.all(
            plan.joinedLists.map(async ({ sheet, name, kind, new: added, changed, unchanged, returning: back, changedFields, list }) => ({
              sheet: name,
              kind,
              new: added,
              changed,
              unchanged,
              returning: back,
              before: list?.before ?? null,
              known: list?.known ?? 0,
              gone: list?.gone ?? 0,
              fragment: list?.fragment ?? false,
              fields: Object.fromEntries(changedFields.map(({ field, rows }) => [field, rows])),
              changedRows: (await joinedRowsOf(sheet, 'changed')).map(({ code, name: named, date, place, differences }) => ({
                code,
                name: named,
                date,
                row: place.row,
                differences: differences.map(({ field, year, before, after }) => ({ field, year, before, after })),
              })),
              goneRows: (await joinedRowsOf(sheet, 'gone')).map(({ code, name: named, date, amount }) => ({
                code,
                name: named,
                date,
                amount,
              })),
            })),
          ),
          fields: Object.fromEntries(plan.changedFields.map(({ field, operations }) => [field, operations])),
          changedRows: (await rowsOf('changed')).map(({ code, title, beneficiary, place, differences }) => ({
            code,
            title,
            beneficiary,
            row: place.row,
            differences: differences.map(({ field, before, after }) => ({ field, before, after })),
          })),
          goneRows: (await rowsOf('gone')).map(({ code, title, beneficiary }) => ({ code, title, beneficiary })),
        })
      } else {
        if (holdsOperations) say(words('cli.compared', { ...counts }))
        else if (plan.operations.changed > 0)
          say(words('cli.compared_rows', { kind: words('word.listKind.operations'), ...plan.operations }))
        for (const { field, operations } of plan.changedFields)
          say(words('cli.compared_field', { field: words(`fields.${field}`), count: operations }))
        for (const { kind, new: added, changed, unchanged, changedFields, list } of plan.joinedLists) {
          say(words('cli.compared_rows', { kind: words(`word.listKind.${kind}`), new: added, changed, unchanged, gone: list?.gone ?? 0 }))
          for (const { field, rows } of changedFields) say(words('cli.compared_field', { field: words(`fields.${field}`), count: rows }))
        }
      }
      if ([...plan.lists, ...plan.joinedLists.flatMap(({ list }) => list ?? [])].some(({ fragment }) => fragment))
        say(words('cli.compared_part'))
      return 0
    } catch (error) {
      const refusal = refusedOr(error)
      if (values.json) await print({ file, error: errorEntry(refusal, file) })
      say(refusalLine(refusal, file))
      return 1
    }
  })
}

/** What is new, changed, unchanged and gone: operations, or rows where no sheet is a list of operations. */
function countsOf(plan: ImportPlan, holdsOperations: boolean): ImportPlan['operations'] {
  if (holdsOperations) return plan.operations
  const sum = (of: (list: ImportPlan['joinedLists'][number]) => number): number => plan.joinedLists.reduce((all, list) => all + of(list), 0)
  return {
    new: sum((list) => list.new),
    changed: sum((list) => list.changed),
    unchanged: sum((list) => list.unchanged),
    returning: sum((list) => list.returning),
    gone: sum(({ list }) => list?.gone ?? 0),
  }
}

/** A row without what tells who a natural person is. */
function maskedJoinedRow(row: JoinedPlanRow): JoinedPlanRow {
  if (!row.person) return row
  return {
    ...row,
    name: row.name === null ? null : words('persons.word'),
    differences: row.differences.map((one) => ({
      ...one,
      before: maskedValue(one.field, one.before),
      after: maskedValue(one.field, one.after),
    })),
  }
}

function maskedValue(field: string, value: string | number | null): string | number | null {
  if (value === null) return null
  if (field === 'beneficiary') return words('persons.word')
  return field === 'tax_id' || field === 'other_id' ? maskedIdentifier : value
}

/** A row without what tells who a natural person is, as the project or a spelling of the row knows one. */
async function maskedRow({ client }: CommandEngine, row: PlanRow): Promise<PlanRow> {
  const known = row.operation === null ? null : (await client.operations.get({ id: row.operation })).organisation
  const named = row.differences.filter(({ field }) => field === 'beneficiary').flatMap(({ before, after }) => [before, after])
  const names = [row.beneficiary, ...named].filter((name) => typeof name === 'string')
  const person = known?.kind === 'person' || names.some((name) => readOrganisationName(name).kind === 'person')
  if (!person) return row
  return {
    ...row,
    beneficiary: row.beneficiary === null ? null : words('persons.word'),
    differences: row.differences.map((one) => ({
      ...one,
      before: maskedValue(one.field, one.before),
      after: maskedValue(one.field, one.after),
    })),
  }
}
