import { deflateRawSync } from 'node:zlib'
import Database from 'better-sqlite3'
import type { Layout } from '#core/sheet/layout.ts'
import type { OperationRecord } from '#core/sheet/records.ts'
import { importDelivery, type ImportResult } from '#store/commands/import-delivery.ts'
import { startProject } from '#store/commands/project.ts'
import { readHandle, type ReadDb, type WriteDb, writeHandle } from '#store/file/handles.ts'
import { migrate } from '#store/file/migrate.ts'
import { migrations } from '#store/migrations/migrations.ts'

/** A project in memory on the newest schema, with foreign keys held. */
export interface TestProject {
  readonly connection: Database.Database
  readonly read: ReadDb
  /** Runs work in a transaction. */
  readonly write: <T>(work: (db: WriteDb) => T) => T
}

export function testProject(): TestProject {
  const connection = new Database(':memory:')
  connection.pragma('foreign_keys = ON')
  migrate(connection, migrations)
  const write = <T>(work: (db: WriteDb) => T): T => connection.transaction(() => work(writeHandle(connection))).immediate()
  write((db) => startProject(db, { name: 'Test', demo: false }))
  return { connection, read: readHandle(connection), write }
}

const blank: OperationRecord = {
  row: 1,
  code: null,
  title: null,
  summary: null,
  beneficiary: null,
  taxId: null,
  otherId: null,
  role: null,
  instrumentCode: null,
  instrumentName: null,
  fund: null,
  status: null,
  category: null,
  start: null,
  end: null,
  decisionDate: null,
  totalCost: null,
  grant: null,
  euAmount: null,
  paid: null,
  euRate: null,
  currency: 'EUR',
  place: null,
  otherCurrencies: null,
  postcode: null,
  country: null,
  website: null,
  paymentDate: null,
  indicator: null,
}

/** A record with what a test says of it. */
export function record(given: Partial<OperationRecord>): OperationRecord {
  return { ...blank, ...given }
}

export function layoutOf(given: Partial<Layout> & { readonly headings?: readonly string[] } = {}): Layout {
  const { headings = ['Code', 'Beneficiary', 'Title', 'Grant'], ...rest } = given
  return {
    isList: true,
    kind: 'operations',
    profile: 'generic',
    profileName: null,
    shipped: 'generic',
    confidence: 1,
    headerRows: [1],
    firstDataRow: 2,
    lastDataRow: 100,
    dataRows: 99,
    skippedRows: [],
    language: 'en',
    decimal: '.',
    dateStyle: 'Y-m-d',
    currency: 'EUR',
    scale: {},
    columns: { operation_code: 0, beneficiary: 1, operation: 2, grant: 3 },
    doubts: [],
    readings: headings.map((heading, column) => ({
      column,
      heading,
      field: null,
      confidence: 1,
      alternatives: [],
      decidedBy: null,
    })),
    instrument: { kind: 'column', column: 4 },
    ...rest,
  } as Layout
}

export interface TestSheet {
  readonly records: readonly OperationRecord[]
  readonly layout?: Layout
  readonly name?: string
}

/** Imports sheets as one delivery; rows are numbered from 2 where they have no number of their own. */
export function importSheets(
  db: WriteDb,
  sheets: readonly TestSheet[],
  { file = 'list.csv', invented = false, batch = 2000 }: { file?: string; invented?: boolean; batch?: number } = {},
): ImportResult {
  const run = importDelivery(db, { file, sha256: '0'.repeat(64), bytes: 100, importedBy: 'Anna', invented })
  for (const { records, layout = layoutOf(), name = 'Sheet1' } of sheets) {
    run.beginSheet({
      name,
      layout,
      formats: [{ kind: 'general', code: 'General' }],
      date1904: false,
      frame: { hidden: false, merges: [], hiddenRows: [], hiddenColumns: [], filtered: false, protected: false },
    })
    const numbered = records.map((one, at) => (one.row > 1 ? one : Object.assign({}, one, { row: at + 2 })))
    for (let from = 0; from < numbered.length; from += batch) {
      const part = numbered.slice(from, from + batch)
      run.write({ records: part, raw: rawBlock(part) })
    }
    run.reviewed({ issues: [], totals: { operations: records.length, beneficiaries: 0, sums: {}, dates: {} } })
  }
  const steps = run.finish()
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/** Rows of four columns (code, beneficiary, title, grant) as the reader packs them. */
function rawBlock(records: readonly OperationRecord[]) {
  const rows = records.map(({ row, code, beneficiary, title, grant }) => [row, [code, beneficiary, title, grant]])
  return {
    fromRow: records[0]!.row,
    toRow: records.at(-1)!.row,
    count: records.length,
    data: new Uint8Array(deflateRawSync(JSON.stringify(rows))),
  }
}

/** Everything that the project says, table by table, but for the records of who did what and which file came when. */
export function contentOf({ connection }: TestProject): Readonly<Record<string, readonly unknown[]>> {
  const tables = connection
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all()
    .filter((name) => !['history', 'delivery', 'delivered_sheet'].includes(name))
  return Object.fromEntries(
    tables.map((table) => {
      const rows =
        table === 'operation_words'
          ? connection.prepare('SELECT rowid FROM operation_words ORDER BY rowid').raw().all()
          : connection.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`).raw().all()
      return [table, rows]
    }),
  )
}
