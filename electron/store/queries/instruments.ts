import type { InstrumentProfile, InstrumentRow, Tag } from '#core/contract/instruments.ts'
import { all, type ReadDb } from '../file/handles.ts'
import type { InstrumentTable } from '../schema/instruments.ts'
import { groupedBy } from './grouped.ts'
import { readGrants } from './money.ts'
import { readLabels } from './taxonomies.ts'

/** Columns of an instrument by the contract's field. */
export const instrumentColumns = {
  code: 'code',
  name: 'name',
  programme: 'programme',
  region: 'region',
  level: 'level',
  managingBody: 'managing_body',
  objective: 'objective',
  trlFrom: 'trl_from',
  trlTo: 'trl_to',
  targetGroups: 'target_groups',
  budget: 'budget',
  budgetCurrency: 'budget_currency',
  launch: 'launch',
  end: 'end',
} as const satisfies Record<keyof InstrumentProfile, keyof InstrumentTable>

/** All instruments by code, with what is counted of them and their tags. */
export function listInstruments(db: ReadDb): InstrumentRow[] {
  const tags = tagsByInstrument(db)
  const rows = all(
    db,
    db.from
      .selectFrom('instrument')
      .leftJoin('instrument_summary', 'instrument_summary.instrument_id', 'instrument.id')
      .selectAll('instrument')
      .select(['operations', 'organisations', 'grants', 'first_year', 'last_year'])
      .orderBy('code')
      .orderBy('instrument.id'),
  )
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    name: row.name,
    programme: row.programme,
    region: row.region,
    level: row.level,
    managingBody: row.managing_body,
    objective: row.objective,
    trlFrom: row.trl_from,
    trlTo: row.trl_to,
    targetGroups: row.target_groups,
    budget: row.budget,
    budgetCurrency: row.budget_currency,
    launch: row.launch,
    end: row.end,
    inventedFields: JSON.parse(row.invented_fields) as string[],
    operations: row.operations ?? 0,
    organisations: row.organisations ?? 0,
    grant: readGrants(row.grants ?? '[]'),
    firstYear: row.first_year,
    lastYear: row.last_year,
    tags: tags.get(row.id) ?? [],
  }))
}

function tagsByInstrument(db: ReadDb): ReadonlyMap<number, Tag[]> {
  const rows = all(
    db,
    db.from
      .selectFrom('tag')
      .innerJoin('term', 'term.id', 'tag.term_id')
      .select(['instrument_id', 'term_id', 'weight', 'author', 'evidence', 'taxonomy_id', 'code', 'label'])
      .orderBy('taxonomy_id')
      .orderBy('position'),
  )
  const tags = new Map<number, Tag[]>()
  for (const [instrument, group] of groupedBy(rows, (row) => row.instrument_id))
    tags.set(
      instrument,
      group.map(({ term_id, taxonomy_id, code, label, weight, author, evidence }) => ({
        term: term_id,
        taxonomy: taxonomy_id,
        code,
        label: readLabels(label).en,
        weight,
        author,
        evidence,
      })),
    )
  return tags
}
