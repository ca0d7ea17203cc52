import { describe, expect, it } from 'vitest'
import { testProject } from '../project.ts'

/** Queries that run over half a million rows: each must keep going through its index. The text is what the query's file compiles to, shortened. */
const hot: readonly { readonly name: string; readonly text: string; readonly plan: RegExp }[] = [
  {
    name: 'packed participations come from a covering index, in order',
    text: `SELECT organisation_id * 4096 + instrument_id FROM participation WHERE instrument_id IS NOT NULL AND TRUE ORDER BY organisation_id, instrument_id`,
    plan: /^SCAN participation USING COVERING INDEX participation_by_organisation$/,
  },
  {
    name: 'those of a period too',
    text: `SELECT organisation_id * 4096 + instrument_id FROM participation
      WHERE instrument_id IS NOT NULL AND year BETWEEN 2014 AND 2016 ORDER BY organisation_id, instrument_id`,
    plan: /^SCAN participation USING COVERING INDEX participation_by_organisation$/,
  },
  {
    name: 'instruments in a period are counted from a covering index, without sorting',
    text: `SELECT instrument_id, currency, count(*), min(year), max(year), sum(coalesce(grant_amount, eu_amount)) FROM operation
      WHERE instrument_id IS NOT NULL AND year BETWEEN 2014 AND 2016 GROUP BY instrument_id, currency`,
    plan: /^SEARCH operation USING COVERING INDEX operation_by_instrument \(instrument_id>\?\)$/,
  },
  {
    name: 'one side of a pair comes from a covering index',
    text: `SELECT organisation_id, count(*), min(year) FROM participation WHERE instrument_id = 1 GROUP BY organisation_id`,
    plan: /^SEARCH participation USING COVERING INDEX participation_by_instrument \(instrument_id=\?\)$/,
  },
  {
    name: 'a page of operations comes by row id',
    text: `SELECT operation.id FROM operation ORDER BY operation.id ASC LIMIT 100 OFFSET 0`,
    plan: /^SCAN operation( USING (INTEGER PRIMARY KEY|COVERING INDEX \w+))?$/,
  },
  {
    name: 'the operations of an organisation come by index',
    text: `SELECT operation.id FROM operation WHERE operation.id IN (SELECT operation_id FROM participation WHERE organisation_id = 1) ORDER BY operation.id`,
    plan: /SEARCH participation USING INDEX participation_by_organisation \(organisation_id=\?\)/,
  },
  {
    name: 'codes are searched in an index',
    text: `SELECT id FROM operation WHERE key LIKE 'c:%abc%' ESCAPE '\\'`,
    plan: /^SCAN operation USING COVERING INDEX operation_by_key$/,
  },
  {
    name: 'organisations by name come in the order of the index',
    text: `SELECT organisation_id FROM organisation_summary INNER JOIN organisation ON organisation.id = organisation_id
      ORDER BY organisation.folded ASC, organisation.id ASC LIMIT 100`,
    plan: /SCAN organisation USING COVERING INDEX organisation_by_folded(?!.*TEMP B-TREE)/s,
  },
  {
    name: 'organisations by grant, largest first, come in the order of the index',
    text: `SELECT organisation_id FROM organisation_summary ORDER BY grant_currency DESC, grant_amount DESC, organisation_id DESC LIMIT 100`,
    plan: /^SCAN organisation_summary USING COVERING INDEX organisation_summary_by_grant$/,
  },
  {
    name: 'a page of the known operations of a list is found by its index, without sorting',
    text: `SELECT id, key, title FROM operation WHERE source_id = 1 AND (key, ordinal) > ('a', 1) ORDER BY key, ordinal LIMIT 1000`,
    plan: /^SEARCH operation USING INDEX operation_by_key \(source_id=\? AND \(key,ordinal\)>\(\?,\?\)\)$/,
  },
  {
    name: 'a stretch of a sheet is found by its rows',
    text: `SELECT bytes FROM raw_block WHERE sheet_id = 1 AND first_row <= 100 AND last_row >= 50`,
    plan: /^SEARCH raw_block USING INDEX raw_block_by_row \(sheet_id=\? AND first_row<\?\)$/,
  },
]

describe('the plans of hot queries', () => {
  const { connection } = testProject()
  it.each(hot)('$name', ({ text, plan }) => {
    const steps = connection.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`).all()
    expect(steps.map(({ detail }) => detail).join('\n')).toMatch(plan)
  })

  it('no foreign key is left without an index on its own side: deleting a parent would read the whole table', () => {
    const tables = connection
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%REFERENCES%'")
      .pluck()
      .all()
    const bare = tables.flatMap((table) => {
      const columns = connection.prepare<[string], string>('SELECT "from" FROM pragma_foreign_key_list(?)').pluck().all(table)
      return columns
        .filter((column) => {
          const steps = connection
            .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN SELECT 1 FROM "${table}" WHERE "${column}" = 1`)
            .all()
          return !steps[0]!.detail.startsWith('SEARCH')
        })
        .map((column) => `${table}.${column}`)
    })
    expect(bare).toEqual([])
  })
})
