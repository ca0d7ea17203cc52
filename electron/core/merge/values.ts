import type { Values } from './tables.ts'

/** JSON that is equal where the values are: keys in order, without what is null. Null for null. */
export function canonical(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value)
  const kept = Object.entries(value)
    .filter(([, one]) => one !== null && one !== undefined)
    .toSorted(([a], [b]) => compare(a, b))
  return JSON.stringify(Object.fromEntries(kept))
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What a row says in some of its columns; null where it says nothing. */
export function groupValue(row: Values, group: readonly string[]): string | null {
  if (group.length === 1) return canonical(row[group[0]!])
  const value = canonical(pick(row, group))
  return value === '{}' ? null : value
}

/** Some columns of a row. */
export function pick(row: Values, columns: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columns.map((column) => [column, row[column]]))
}
