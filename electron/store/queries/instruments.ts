import type { Selectable } from 'kysely'
import { type BudgetRow, type InstrumentProfile, type InstrumentRow, profileFields } from '#core/contract/instruments.ts'
import { groupedBy } from '#core/model/grouped.ts'
import { all, type ReadDb } from '../file/handles.ts'
import type { InstrumentTable } from '../schema/instruments.ts'
import { readGrants } from './money.ts'
import { tagsByInstrument } from './tags.ts'

/** Columns of an instrument by the contract's field. */
export const instrumentColumns = {
  code: 'code',
  name: 'name',
  programme: 'programme',
  priority: 'priority',
  region: 'region',
  levelDecided: 'level_decided',
  levelFinanced: 'level_financed',
  level: 'level',
  managingBody: 'managing_body',
  objective: 'objective',
  rationale: 'rationale',
  interventionLogic: 'intervention_logic',
  trlFrom: 'trl_from',
  trlTo: 'trl_to',
  targetGroups: 'target_groups',
  geographicalScope: 'geographical_scope',
  sectoralScope: 'sectoral_scope',
  delivery: 'delivery',
  callType: 'call_type',
  budget: 'budget',
  budgetCurrency: 'budget_currency',
  intensityFrom: 'intensity_from',
  intensityTo: 'intensity_to',
  minimumProject: 'minimum_project',
  maximumProject: 'maximum_project',
  projectCurrency: 'project_currency',
  launch: 'launch',
  end: 'end',
  notApplicable: 'not_applicable',
} as const satisfies Record<keyof InstrumentProfile, keyof InstrumentTable>

/** Fields that are lists: JSON texts in the file. */
export const listFields: readonly string[] = [
  'levelFinanced',
  'rationale',
  'delivery',
  'callType',
  'notApplicable',
] satisfies readonly (keyof InstrumentProfile)[]

/** The profile that a row of the file holds. */
export function profileOf(row: Selectable<InstrumentTable>): InstrumentProfile {
  return Object.fromEntries(
    profileFields.map((field) => {
      const value = row[instrumentColumns[field]]
      return [field, listFields.includes(field) ? JSON.parse(String(value)) : value]
    }),
  ) as InstrumentProfile
}

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
  const budgets = budgetsByInstrument(db)
  return rows.map((row) => ({
    id: row.id,
    ...profileOf(row),
    inventedFields: JSON.parse(row.invented_fields) as string[],
    budgets: budgets.get(row.id) ?? [],
    operations: row.operations ?? 0,
    organisations: row.organisations ?? 0,
    grant: readGrants(row.grants ?? '[]'),
    firstYear: row.first_year,
    lastYear: row.last_year,
    tags: tags.get(row.id) ?? [],
  }))
}

/** Parts of the budgets in the order they were entered. */
function budgetsByInstrument(db: ReadDb): ReadonlyMap<number, BudgetRow[]> {
  const rows = all(db, db.from.selectFrom('instrument_budget').selectAll().orderBy('instrument_id').orderBy('id'))
  const budgets = new Map<number, BudgetRow[]>()
  for (const [instrument, own] of groupedBy(rows, (row) => row.instrument_id))
    budgets.set(
      instrument,
      own.map(({ id, source, year, amount, currency, note }) => ({ id, source, year, amount, currency, note })),
    )
  return budgets
}
