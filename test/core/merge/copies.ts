import { createHash } from 'node:crypto'
import { type Edit, registersOf, unionOf } from '#core/merge/edits.ts'
import { missingEdits } from '#core/merge/missing-edits.ts'
import { stateOf } from '#core/merge/state.ts'
import type { MergedTable, Values } from '#core/merge/tables.ts'

const table = { together: [], references: {}, required: [], unique: [], common: [], numbers: [], joins: [], groups: [] }

/** Tables of every kind that a project has: fields that belong together, a hierarchy, rows known by what they join. */
export const tables: readonly MergedTable[] = [
  {
    ...table,
    table: 'instrument',
    grain: 'field',
    groups: [['from', 'to'], ['code'], ['marks']],
    required: ['code'],
    unique: ['code'],
    common: ['marks'],
  },
  {
    ...table,
    table: 'term',
    grain: 'field',
    groups: [['label'], ['above']],
    references: { above: { table: 'term', required: false } },
  },
  {
    ...table,
    table: 'tag',
    grain: 'row',
    joins: ['instrument', 'term'],
    groups: [['weight']],
    references: { instrument: { table: 'instrument', required: true }, term: { table: 'term', required: true } },
  },
  {
    ...table,
    table: 'assessment',
    grain: 'row',
    joins: ['a', 'b'],
    groups: [['score', 'note']],
    references: { a: { table: 'instrument', required: true }, b: { table: 'instrument', required: true } },
  },
]

export const shared: ReadonlySet<string> = new Set(['s:trl/1'])

export type Tables = Map<string, Map<string, Values>>

/** A copy of a project: its edits, and the rows that they make. */
export interface Copy {
  readonly edits: readonly Edit[]
  readonly state: Tables
}

export const emptyCopy: Copy = { edits: [], state: new Map(tables.map(({ table: name }) => [name, new Map<string, Values>()])) }

/** A copy after its rows were changed as a command changes them. */
export function changed(copy: Copy, change: (state: Tables) => void, who: string, at: string): Copy {
  const state = new Map([...copy.state].map(([name, rows]) => [name, new Map(rows)]))
  change(state)
  removeOrphans(state)
  const made = missingEdits({ state, shared, dates: new Map() }, registersOf(copy.edits), tables, { who, at, sinceEdits: true, uuidOf })
  return { edits: [...copy.edits, ...made], state }
}

/** A copy that took over what others have. */
export function merged(...copies: readonly Copy[]): Copy {
  const edits = unionOf(...copies.map((copy) => copy.edits))
  return { edits, state: stateOf(registersOf(edits), tables, shared) }
}

function uuidOf(draft: Omit<Edit, 'uuid' | 'who'>): string {
  return createHash('sha256').update(JSON.stringify(draft)).digest('hex').slice(0, 32)
}

/** As the foreign keys of the file do. */
function removeOrphans(state: Tables): void {
  const there = (name: string, key: unknown): boolean => typeof key === 'string' && (shared.has(key) || state.get(name)!.has(key))
  for (const { table: name, references } of tables)
    for (const [key, row] of state.get(name)!)
      for (const [column, { table: other, required }] of Object.entries(references)) {
        if (row[column] === null || row[column] === undefined || there(other, row[column])) continue
        if (required) state.get(name)!.delete(key)
        else state.get(name)!.set(key, { ...row, [column]: null })
      }
}

/** The state in an order of its own, for comparing. */
export function sorted(state: Tables): unknown {
  return [...state].map(([name, rows]) => [
    name,
    [...rows]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, row]) => [key, Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))]),
  ])
}
