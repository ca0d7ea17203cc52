import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '#core/contract/refusal.ts'
import { goneFromAll } from '#core/plan/gone.ts'
import { settleGone } from '#store/commands/gone-operations.ts'
import { takeBack } from '#store/commands/take-back.ts'
import { contentOf, importSheets, record, type TestProject, testProject } from '../project.ts'

/** One delivery of a list: which operations it holds with which values, and what becomes of those that it does not hold. */
interface Delivered {
  readonly rows: readonly { readonly code: string; readonly grant: number; readonly firm: string }[]
  readonly rule: 'keep' | 'remove' | 'part'
  readonly except: readonly string[]
}

const codes = ['A', 'B', 'C', 'D']
const anyRow = (code: string) => fc.record({ code: fc.constant(code), grant: fc.constantFrom(1, 2), firm: fc.constantFrom('Alfa', 'Beta') })
const anyDelivered: fc.Arbitrary<Delivered> = fc.record({
  rows: fc.tuple(...codes.map((code) => fc.option(anyRow(code), { freq: 3 }))).map((rows) => rows.filter((row) => row !== null)),
  rule: fc.constantFrom('keep', 'remove', 'part'),
  except: fc.subarray(codes),
})
const anyHistory = fc
  .array(
    anyDelivered.filter(({ rows }) => rows.length > 0),
    { minLength: 2, maxLength: 5 },
  )
  .chain((history) => fc.record({ history: fc.constant(history), taken: fc.nat(history.length - 1) }))

function bring(project: TestProject, { rows, rule, except }: Delivered, file: string): number {
  return project.write((db) => {
    const records = rows.map(({ code, grant, firm }) =>
      record({ code, title: `Project ${code}`, beneficiary: firm, grant, instrumentCode: `I${firm}` }),
    )
    const result = importSheets(db, [{ records }], { file })
    const kept = new Set(except.flatMap((code) => idOf(project, code)))
    for (const step of settleGone(db, goneFromAll(result.lists, result.firstNew), { rule, except: kept })) void step
    return result.delivery
  })
}

/** Ids of an operation, in the figures or out of them. */
function idOf({ connection }: TestProject, code: string): number[] {
  return connection
    .prepare<[string, string], number>(
      "SELECT id FROM operation WHERE code = ? UNION SELECT id FROM removed_operation WHERE parked ->> '$[0].row.code' = ?",
    )
    .pluck()
    .all(code, code)
}

/** Everything that the project says of the list, without row ids: sheets by their files. */
function said({ connection }: TestProject): Readonly<Record<string, readonly unknown[]>> {
  const rows = (text: string): readonly unknown[] => connection.prepare(text).raw().all()
  const file = (sheet: string): string =>
    `(SELECT d.file FROM delivered_sheet s JOIN delivery d ON d.id = s.delivery_id WHERE s.id = ${sheet})`
  const held = (ids: string): string =>
    `(SELECT code FROM (SELECT id, code FROM operation UNION ALL SELECT id, parked ->> '$[0].row.code' FROM removed_operation) k WHERE k.id = ${ids})`
  return {
    operations: rows(
      `SELECT code, ${file('sheet_id')}, row, grant_amount, beneficiary, (SELECT code FROM instrument i WHERE i.id = instrument_id) FROM operation ORDER BY 1`,
    ),
    removed: rows(
      `SELECT parked ->> '$[0].row.code', ${file("parked ->> '$[0].row.sheet_id'")}, parked ->> '$[0].row.grant_amount',
         (SELECT count(*) FROM json_each(parked)) FROM removed_operation ORDER BY 1`,
    ),
    absences: rows(`SELECT ${held('operation_id')}, ${file('sheet_id')}, removed FROM operation_absence ORDER BY 1, 2`),
    confirmations: rows(`SELECT ${held('operation_id')}, ${file('sheet_id')}, row FROM operation_confirmation ORDER BY 1, 2`),
    revisions: rows(
      `SELECT ${held('operation_id')}, ${file('sheet_id')}, ${file('from_sheet_id')}, before ->> 'row', before ->> '$.values.grant',
         ${file("(before ->> 'sheet')")} FROM operation_revision ORDER BY 1, 2`,
    ),
    participations: rows(
      `SELECT o.code, g.name, p.grant_amount, p.currency, i.code FROM participation p JOIN operation o ON o.id = operation_id
         JOIN organisation g ON g.id = organisation_id JOIN instrument i ON i.id = p.instrument_id ORDER BY 1, 2`,
    ),
    organisations: rows(
      'SELECT name, operations, instruments, grants FROM organisation JOIN organisation_summary ON organisation_id = id ORDER BY 1',
    ),
    instruments: rows(
      'SELECT code, operations, organisations, grants FROM instrument LEFT JOIN instrument_summary ON instrument_id = id ORDER BY 1',
    ),
    titles: rows(
      "SELECT o.code FROM operation_words w JOIN operation o ON o.id = w.rowid WHERE operation_words MATCH 'project' ORDER BY 1",
    ),
    wordsOnly: rows('SELECT count(*) FROM operation_words'),
    sheets: rows(
      `SELECT d.file, imported, updated, unchanged FROM delivered_sheet s JOIN delivery d ON d.id = s.delivery_id WHERE taken_back_at IS NULL ORDER BY 1`,
    ),
    sources: rows('SELECT key, headings FROM source'),
  }
}

const patience = 120_000

describe('a history of deliveries of one list', () => {
  it(
    'is the same without a delivery that was taken back as if that had never come, or it cannot be taken back',
    () => {
      let taken = 0
      fc.assert(
        fc.property(anyHistory, ({ history, taken: at }) => {
          const project = testProject()
          const deliveries = history.map((delivered, number) => bring(project, delivered, `${number}.csv`))
          const before = contentOf(project)
          try {
            project.write((db) => takeBack(db, deliveries[at]!))
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal)
            expect((error as Refusal).code).toBe('later_delivery')
            expect(contentOf(project)).toEqual(before)
            return
          }
          taken++
          const without = testProject()
          for (const [number, delivered] of history.entries()) if (number !== at) bring(without, delivered, `${number}.csv`)
          expect(said(project)).toEqual(said(without))
          expect(project.connection.pragma('foreign_key_check')).toEqual([])
          expect(project.connection.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
        }),
        { numRuns: 60 },
      )
      // mostly a third of them; chance leaves fewer than this once in a million runs
      expect(taken).toBeGreaterThan(3)
    },
    patience,
  )
})
