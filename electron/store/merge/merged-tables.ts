import { sql } from 'kysely'
import { groupKind, type MergedTable } from '#core/merge/tables.ts'
import { all, type ReadDb } from '../file/handles.ts'

interface Declared {
  readonly table: string
  readonly grain: MergedTable['grain']
  /** See `MergedTable`. */
  readonly joins?: readonly string[]
  readonly together?: readonly (readonly string[])[]
  readonly unique?: readonly string[]
  readonly common?: readonly string[]
  /** Columns that each copy has for itself. */
  readonly leftOut?: readonly string[]
  /** The column that says when a row was changed. */
  readonly dated?: string
  /** What a merge writes beside the merged columns. */
  readonly written?: Readonly<Record<string, string | number>>
  /** A column that must be filled where a merge makes a row, with words before the row's key. */
  readonly filled?: Readonly<Record<string, string>>
}

/**
 * What copies of a project merge, parents before children: one entry makes a table part of it, with every column it has and will get. A
 * column that refers to a table which is not here is left out, as are ids.
 */
const declared: readonly Declared[] = [
  {
    table: 'instrument',
    grain: 'field',
    together: [
      ['trl_from', 'trl_to'],
      ['budget', 'budget_currency'],
      ['intensity_from', 'intensity_to'],
      ['minimum_project', 'maximum_project', 'project_currency'],
    ],
    unique: ['code', 'programme', 'region'],
    common: ['invented_fields'],
    leftOut: ['edited'],
    written: { edited: 1 },
  },
  { table: 'instrument_budget', grain: 'row', joins: ['instrument_id', 'source', 'year', 'currency'] },
  { table: 'instrument_change', grain: 'row', joins: ['instrument_id', 'aspect', 'since'], dated: 'at' },
  { table: 'evaluation', grain: 'field', common: ['invented_fields'] },
  { table: 'evaluation_instrument', grain: 'row', joins: ['evaluation_id', 'instrument_id'] },
  { table: 'taxonomy', grain: 'field', leftOut: ['key', 'shipped'], filled: { key: 'own-' } },
  { table: 'term', grain: 'field' },
  { table: 'tag', grain: 'row', joins: ['instrument_id', 'term_id'], dated: 'tagged_at' },
  { table: 'rejected_suggestion', grain: 'row', joins: ['instrument_id', 'term_id'], dated: 'at' },
  { table: 'rater', grain: 'field', unique: ['name', 'organisation'] },
  { table: 'package_proposal', grain: 'field', together: [['numbers', 'figures', 'inputs']] },
  { table: 'package_state', grain: 'row', joins: ['proposal_id', 'instrument_id'] },
  { table: 'saved_view', grain: 'field', together: [['author', 'saved_at', 'view', 'inputs']] },
  { table: 'assessment', grain: 'row', joins: ['rater_id', 'from_id', 'to_id', 'scale'], dated: 'changed_at' },
]

/** A merged table as it stands in the file. */
export interface StoredTable extends MergedTable {
  readonly dated: string | null
  readonly written: Readonly<Record<string, string | number>>
  readonly filled: Readonly<Record<string, string>>
  readonly hasId: boolean
}

interface Column {
  readonly name: string
  readonly notnull: number
  readonly type: string
  readonly dflt_value: string | null
}

/** The merged tables that the file has. */
export function mergedTables(db: ReadDb): readonly StoredTable[] {
  const names = new Set(declared.map(({ table }) => table))
  return declared.flatMap((entry) => {
    const columns = all(db, sql<Column>`SELECT name, "notnull", type, dflt_value FROM pragma_table_info(${entry.table})`)
    if (columns.length === 0) return []
    const foreign = all(db, sql<{ from: string; table: string }>`SELECT "from", "table" FROM pragma_foreign_key_list(${entry.table})`)
    const { joins = [], together = [], unique = [], common = [], leftOut = [], dated = null, written = {}, filled = {} } = entry
    const elsewhere = foreign.filter(({ table }) => !names.has(table)).map(({ from }) => from)
    const own = columns.filter(({ name }) => ![...leftOut, ...elsewhere, ...joins, 'id', 'uuid', dated].includes(name))
    const alone = own.map(({ name }) => name).filter((name) => !together.some((group) => group.includes(name)))
    const groups = entry.grain === 'row' ? [own.map(({ name }) => name)] : [...together, ...alone.map((name) => [name])]
    const needed = (name: string): boolean => columns.some((column) => column.name === name && column.notnull === 1)
    return {
      table: entry.table,
      grain: entry.grain,
      joins,
      groups,
      numbers: columns.filter(({ name, type }) => joins.includes(name) && type !== 'TEXT').map(({ name }) => name),
      references: Object.fromEntries(
        foreign
          .filter(({ from, table }) => names.has(table) && [...joins, ...own.map(({ name }) => name)].includes(from))
          .map(({ from, table }) => [from, { table, required: needed(from) }]),
      ),
      required: own.filter(({ notnull, dflt_value }) => notnull === 1 && dflt_value === null).map(({ name }) => name),
      unique,
      common,
      dated,
      written,
      filled,
      hasId: columns.some(({ name }) => name === 'id'),
    }
  })
}

/** All kinds of registers. */
export function kindsOf(tables: readonly MergedTable[]): readonly string[] {
  return [...new Set(tables.flatMap((table) => [table.table, ...table.groups.map((group) => groupKind(table, group))]))]
}
