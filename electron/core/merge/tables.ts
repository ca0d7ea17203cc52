/** A table whose rows are merged between copies of a project. */
export interface MergedTable {
  readonly table: string
  /** Columns that a row is known by, what refers to others by their keys; empty where it is known by its own uuid. */
  readonly joins: readonly string[]
  /** `row`: the row is one register. `field`: that it is there is one, and each group of columns is one. */
  readonly grain: 'row' | 'field'
  /** Columns that belong together: their values make sense only with each other. Of grain `row` there is one group. */
  readonly groups: readonly (readonly string[])[]
  /** Of these columns those that hold numbers. */
  readonly numbers: readonly string[]
  /** Columns that refer to merged tables, by column. */
  readonly references: Readonly<Record<string, { readonly table: string; readonly required: boolean }>>
  /** Columns without which there is no row. */
  readonly required: readonly string[]
  /** No two rows have all of these in common; the first one is told apart where two would. */
  readonly unique: readonly string[]
  /** Columns that hold a list of which only what all copies kept is left. */
  readonly common: readonly string[]
}

/** What a row holds, by column; what refers to a merged row holds its key. */
export type Values = Readonly<Record<string, string | number | null>>

/** Rows by key. */
export type Rows = ReadonlyMap<string, Values>

/** What the merged tables hold, by table. */
export type State = ReadonlyMap<string, Rows>

/** Keys of rows that come with the program begin so: they are the same in every copy, and not merged. */
export const sharedKey = 's:'

/** What a row is known by: "a|b|c". Keys of others stand as they are, none holds the separator. */
export function keyOfJoins({ joins, references }: MergedTable, row: Values): string {
  return joins.map((column) => (references[column] ? String(row[column]) : encodeURIComponent(String(row[column] ?? '')))).join('|')
}

export function keyParts(key: string): readonly string[] {
  return key.split('|')
}

/** The columns that a row is known by; null where the key is none of the table's. */
export function joinsOf({ joins, references, numbers }: MergedTable, key: string): Values | null {
  if (joins.length === 0) return {}
  const parts = keyParts(key)
  if (parts.length !== joins.length) return null
  const value = (column: string, part: string): string | number | null =>
    references[column] ? part : part === '' ? null : numbers.includes(column) ? Number(part) : decodeURIComponent(part)
  return Object.fromEntries(joins.map((column, at) => [column, value(column, parts[at]!)]))
}

/** The kind of the register that holds these columns. */
export function groupKind({ table, grain }: MergedTable, group: readonly string[]): string {
  return grain === 'row' ? table : `${table}.${group.join('+')}`
}
