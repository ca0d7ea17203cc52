import { type Edit, type Register, registerId } from './edits.ts'
import { headsBeneath } from './removals.ts'
import { registersIn, stateOf } from './state.ts'
import type { MergedTable, State } from './tables.ts'

/** When something was made that no copy knows the time of. */
export const beforeAll = '1970-01-01T00:00:00.000Z'

export interface Making {
  readonly who: string
  readonly at: string
  /** Whether there were edits of everything before: what has none is new, and not from before all edits. */
  readonly sinceEdits: boolean
  readonly uuidOf: (draft: Omit<Edit, 'uuid' | 'who'>) => string
}

/** What the tables hold. */
export interface Present {
  readonly state: State
  /** Keys of the rows that come with the program. */
  readonly shared: ReadonlySet<string>
  /** When a row was changed, by register, where its table says so. */
  readonly dates: ReadonlyMap<string, string>
}

/**
 * What tells the tables as they are where the edits do not yet: first edits of what was there before, the same in every copy of a file, and
 * edits of what a command without them changed.
 */
export function missingEdits(
  stored: Present,
  registers: ReadonlyMap<string, Register>,
  tables: readonly MergedTable[],
  made: Making,
): readonly Edit[] {
  const state = stateOf(registers, tables, stored.shared)
  const expected = new Map(registersIn(state, tables).map((told) => [registerId(told), told.value]))
  const edits: Edit[] = []
  const add = (kind: string, key: string, value: string | null, beneath: readonly Edit[] = []): void => {
    const id = registerId({ kind, key })
    const heads = registers.get(id)?.heads ?? []
    const over = [...heads, ...beneath].map(({ uuid }) => uuid)
    const first = heads.length === 0 && !made.sinceEdits
    const draft = { kind, key, value, over, at: first ? (stored.dates.get(id) ?? beforeAll) : made.at }
    edits.push({ ...draft, uuid: made.uuidOf(draft), who: first ? '' : made.who })
  }
  for (const { kind, key, value } of registersIn(stored.state, tables)) {
    const id = registerId({ kind, key })
    if (expected.get(id) !== value) add(kind, key, value)
    expected.delete(id)
  }
  const gone = new Set<string>()
  const byKind = new Map(tables.map((table) => [table.table, table]))
  // A row that is gone takes its fields with it, and what refers to it: they come back with it.
  for (const id of expected.keys()) {
    const { kind, key } = registers.get(id)!
    const table = byKind.get(kind)
    if (!table) continue
    const row = state.get(kind)!.get(key)!
    const hidden = Object.entries(table.references).some(([column, { required }]) => required && gone.has(String(row[column])))
    if (!hidden) add(kind, key, null, table.joins.length > 0 ? [] : headsBeneath(registers.values(), key, tables))
    if (table.joins.length === 0) gone.add(key)
  }
  for (const id of expected.keys()) {
    const { kind, key } = registers.get(id)!
    if (!byKind.has(kind) && !gone.has(key)) add(kind, key, null)
  }
  return edits
}
