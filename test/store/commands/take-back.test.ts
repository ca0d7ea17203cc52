import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '#core/contract/refusal.ts'
import type { OperationRecord } from '#core/sheet/records.ts'
import { takeBack } from '#store/commands/take-back.ts'
import { contentOf, importSheets, layoutOf, record, type TestProject, type TestSheet, testProject } from '../project.ts'

const maybe = <T>(values: readonly T[]) => fc.constantFrom(null, ...values)

const anyRecord: fc.Arbitrary<OperationRecord> = fc
  .record({
    code: fc.constantFrom('A-1', 'A-2', 'A-3', 'A-4', 'A-5', null),
    title: maybe(['Machine', 'Software', 'Café']),
    beneficiary: maybe(['Dora S.p.A.', 'DORA SPA', 'Dora S.r.l.', 'Nova', 'NOVA', 'n/a', 'Herr Max Muster']),
    taxId: maybe(['00488410010', 'IT 00488410010', '12345']),
    country: maybe(['IT']),
    instrumentCode: maybe(['I1', 'I2', 'I3']),
    start: maybe(['2016-03-01', '2018']),
    grant: maybe([100, 250.5]),
    euAmount: maybe([50]),
    currency: fc.constantFrom('EUR', 'GBP'),
  })
  .map(record)

const anySheet: fc.Arbitrary<TestSheet> = fc.record({
  records: fc.array(anyRecord, { maxLength: 12 }),
  layout: fc.constantFrom(
    layoutOf(),
    layoutOf({ language: 'it' }),
    layoutOf({ instrument: { kind: 'chosen', code: 'I9', name: null } }),
    layoutOf({ headings: ['Quite', 'other', 'words'] }),
  ),
})
const anyDelivery = fc.array(anySheet, { minLength: 1, maxLength: 2 })

const patience = 60_000

const bring = (project: TestProject, sheets: readonly TestSheet[]): number =>
  project.write((db) => importSheets(db, sheets, { batch: 5 })).delivery

describe('taking a delivery back', () => {
  it(
    'leaves the project as it was before, whatever came',
    () => {
      fc.assert(
        fc.property(fc.array(anyDelivery, { maxLength: 3 }), anyDelivery, (earlier, last) => {
          const project = testProject()
          for (const sheets of earlier) bring(project, sheets)
          const before = contentOf(project)
          const delivery = bring(project, last)
          project.write((db) => takeBack(db, delivery))
          expect(contentOf(project)).toEqual(before)
          expect(project.connection.pragma('foreign_key_check')).toEqual([])
        }),
        { numRuns: 40 },
      )
    },
    patience,
  )

  it(
    'gives back every state on the way, down to the empty project',
    () => {
      fc.assert(
        fc.property(fc.array(anyDelivery, { minLength: 2, maxLength: 4 }), (all) => {
          const project = testProject()
          const states = all.map((sheets) => ({ before: contentOf(project), delivery: bring(project, sheets) }))
          for (const { before, delivery } of states.toReversed()) {
            project.write((db) => takeBack(db, delivery))
            expect(contentOf(project)).toEqual(before)
          }
        }),
        { numRuns: 30 },
      )
    },
    patience,
  )

  it(
    'of an earlier delivery is refused, or leaves what later ones brought as if they had come alone',
    () => {
      fc.assert(
        fc.property(anyDelivery, anyDelivery, (first, second) => {
          const project = testProject()
          const early = bring(project, first)
          bring(project, second)
          const before = contentOf(project)
          try {
            project.write((db) => takeBack(db, early))
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal)
            expect((error as Refusal).code).toBe('later_delivery')
            expect(contentOf(project)).toEqual(before)
            return
          }
          const alone = testProject()
          bring(alone, second)
          expect(statements(project)).toEqual(statements(alone))
        }),
        { numRuns: 40 },
      )
    },
    patience,
  )

  it('keeps an instrument that was edited, tagged or judged since', () => {
    const project = testProject()
    const delivery = bring(project, [{ records: ['I1', 'I2', 'I3', 'I4'].map((code) => record({ code, instrumentCode: code })) }])
    project.connection.exec(`
      UPDATE instrument SET edited = 1 WHERE code = 'I1';
      INSERT INTO rater (name) VALUES ('Ada');
      INSERT INTO assessment (rater_id, from_id, to_id, score, changed_at) VALUES (1, 2, 3, 1, '2020');
    `)
    project.write((db) => takeBack(db, delivery))
    expect(project.connection.prepare('SELECT code FROM instrument ORDER BY code').pluck().all()).toEqual(['I1', 'I2', 'I3'])
  })

  it('keeps the delivery listed, with its counts, and is refused a second time', () => {
    const project = testProject()
    const delivery = bring(project, [{ records: [record({ code: 'A', instrumentCode: 'I' })] }])
    expect(project.write((db) => takeBack(db, delivery))).toEqual({ file: 'list.csv', removed: 1, restored: 0, rehomed: 0 })
    expect(project.connection.prepare('SELECT imported FROM delivered_sheet').pluck().all()).toEqual([1])
    expect(() => project.write((db) => takeBack(db, delivery))).toThrow(expect.objectContaining({ code: 'not_found' }))
  })

  it('leaves rows that a later delivery brought again, as read from that one', () => {
    const project = testProject()
    const sheets = [{ records: [record({ code: 'A', title: 'T', instrumentCode: 'I' })] }]
    const first = bring(project, sheets)
    project.write((db) => importSheets(db, [{ records: [record({ row: 9, code: 'A', title: 'T', instrumentCode: 'I' })] }]))
    expect(project.write((db) => takeBack(db, first))).toMatchObject({ removed: 0, restored: 0, rehomed: 1 })
    expect(project.connection.prepare('SELECT sheet_id, row FROM operation').raw().all()).toEqual([[2, 9]])
    expect(project.connection.prepare('SELECT imported, unchanged FROM delivered_sheet').raw().all()).toEqual([
      [1, 0],
      [1, 0],
    ])
  })

  it('is refused where a later delivery changed its rows, and says which, when and how many', () => {
    const project = testProject()
    const sheets = [{ records: ['A', 'B', 'C'].map((code) => record({ code, title: 'T', grant: 1, instrumentCode: 'I' })) }]
    const first = bring(project, sheets)
    const later = [{ records: ['A', 'B', 'C'].map((code, at) => record({ code, title: 'T', grant: at < 2 ? 2 : 1, instrumentCode: 'I' })) }]
    project.write((db) => importSheets(db, later, { file: 'later.csv' }))
    expect(() => project.write((db) => takeBack(db, first))).toThrow(
      expect.objectContaining({
        code: 'later_delivery',
        facts: { file: 'later.csv', importedAt: expect.stringMatching(/^\d{4}-/) as string, rows: 2 },
      }),
    )
  })
})

/** What the project says of operations and organisations, without row ids, and without what hangs on the order of deliveries. */
function statements({ connection }: TestProject): unknown {
  return {
    operations: connection
      .prepare(
        `SELECT key, row, title, beneficiary, o.tax_id, grant_amount, i.code, i.name FROM operation o
         LEFT JOIN instrument i ON i.id = o.instrument_id ORDER BY 1, 2, 3, 4, 5, 6, 7, 8`,
      )
      .raw()
      .all(),
    instruments: connection
      .prepare(
        'SELECT code, operations, grants, first_year, last_year FROM instrument JOIN instrument_summary ON instrument_id = id ORDER BY code',
      )
      .raw()
      .all(),
    participations: connection.prepare('SELECT count(*) FROM participation').pluck().get(),
  }
}
