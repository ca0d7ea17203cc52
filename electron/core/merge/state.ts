import { groupedBy } from '../model/grouped.ts'
import { differentHeads, type Register, registerId } from './edits.ts'
import { groupKind, joinsOf, type MergedTable, type Rows, sharedKey, type State, type Values } from './tables.ts'
import { canonical, groupValue, pick } from './values.ts'

/** What a register says, as canonical JSON. */
export interface Told {
  readonly kind: string
  readonly key: string
  readonly value: string | null
}

/**
 * What the tables hold where these registers are all that was ever changed: the same for the same edits, in whatever order they came. A row
 * without what it refers to is left out until that is there again. `shared`: keys of rows that come with the program.
 */
export function stateOf(
  registers: ReadonlyMap<string, Register>,
  tables: readonly MergedTable[],
  shared: ReadonlySet<string>,
): Map<string, Map<string, Values>> {
  const told = groupedBy(registers.values(), ({ kind }) => kind)
  const state = new Map<string, Map<string, Values>>()
  const present = (table: string, key: string): boolean =>
    key.startsWith(sharedKey) ? shared.has(key) : (state.get(table)?.has(key) ?? false)
  for (const table of tables) {
    const rows = new Map<string, Values>()
    state.set(table.table, rows)
    for (const register of told.get(table.table) ?? []) {
      const row = rowOf(register, table, registers)
      if (row !== null) rows.set(register.key, row)
    }
    for (const [key, row] of rows) {
      const whole = withParents(row, table, (other, parent) => (other === table.table ? rows.has(parent) : present(other, parent)))
      if (whole === null) rows.delete(key)
      else if (whole !== row) rows.set(key, whole)
    }
    breakCircles(rows, table)
    tellApart(rows, table)
  }
  return state
}

/** The value in force of a register; null where it has none. */
export function inForce(register: Register | undefined, table: MergedTable, group: readonly string[]): string | null {
  const [head] = register?.heads ?? []
  if (head === undefined) return null
  const common = table.common.find((column) => group.includes(column))
  if (common === undefined || register!.heads.length === 1) return head.value
  const lists = register!.heads.map(({ value }) => listIn(value))
  return canonical(JSON.stringify(lists[0]!.filter((item) => lists.every((list) => list.includes(item)))))
}

/** A list as a column holds it: JSON in a text. */
function listIn(value: string | null): readonly unknown[] {
  const text: unknown = value === null ? null : JSON.parse(value)
  const list: unknown = typeof text === 'string' ? JSON.parse(text) : null
  return Array.isArray(list) ? list : []
}

function rowOf(register: Register, table: MergedTable, registers: ReadonlyMap<string, Register>): Values | null {
  const { key } = register
  const own = inForce(register, table, [])
  if (own === null) return null
  const joins = joinsOf(table, key)
  if (joins === null) return null
  const row: Record<string, string | number | null> = { ...joins }
  for (const group of table.groups) {
    const value = table.grain === 'row' ? own : inForce(registers.get(registerId({ kind: groupKind(table, group), key })), table, group)
    const parsed: unknown = value === null ? null : JSON.parse(value)
    for (const column of group)
      row[column] = scalar(
        table.grain === 'field' && group.length === 1 ? parsed : (parsed as Readonly<Record<string, unknown>> | null)?.[column],
      )
  }
  return table.required.every((column) => row[column] !== null) ? row : null
}

function scalar(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

/** The row without references to what is not there; null where it cannot be without. */
function withParents(row: Values, table: MergedTable, present: (table: string, key: string) => boolean): Values | null {
  const missing = Object.entries(table.references).filter(([column, { table: other }]) => {
    const parent = row[column]
    return typeof parent !== 'string' || !present(other, parent)
  })
  if (missing.some(([, { required }]) => required)) return null
  const dangling = missing.filter(([column]) => (row[column] ?? null) !== null)
  return dangling.length === 0 ? row : { ...row, ...Object.fromEntries(dangling.map(([column]) => [column, null])) }
}

/** Two copies may each put one row beneath the other: of a circle the row with the largest key stands on top. */
function breakCircles(rows: Map<string, Values>, { table, references }: MergedTable): void {
  for (const [column, { table: other }] of Object.entries(references)) {
    if (other !== table) continue
    for (const start of [...rows.keys()].toSorted()) {
      const path: string[] = []
      for (let key: unknown = start; typeof key === 'string' && rows.has(key); key = rows.get(key)![column]) {
        if (path.includes(key)) {
          const top = path.slice(path.indexOf(key)).toSorted().at(-1)!
          rows.set(top, { ...rows.get(top)!, [column]: null })
          break
        }
        path.push(key)
      }
    }
  }
}

/** Rows that two copies made under one name: the one with the smallest key keeps it, the others have the beginning of their key behind it. */
function tellApart(rows: Map<string, Values>, { unique }: MergedTable): void {
  const [first] = unique
  if (first === undefined) return
  const nameOf = (row: Values): string => JSON.stringify(unique.map((column) => row[column] ?? ''))
  const taken = new Set<string>()
  const later: string[] = []
  for (const key of [...rows.keys()].toSorted()) {
    const name = nameOf(rows.get(key)!)
    if (taken.has(name)) later.push(key)
    else taken.add(name)
  }
  for (const key of later) {
    const row = rows.get(key)!
    for (let digits = toldApartBy; ; digits++) {
      const renamed = { ...row, [first]: toldApart(String(row[first]), key, digits) }
      if (taken.has(nameOf(renamed)) && digits < key.length) continue
      taken.add(nameOf(renamed))
      rows.set(key, renamed)
      break
    }
  }
}

const toldApartBy = 4
/** The shortest of the columns that are told apart holds this many characters. */
const longest = 100

function toldApart(name: string, key: string, digits: number): string {
  const mark = ` (${key.slice(0, digits)})`
  return name.slice(0, longest - mark.length) + mark
}

/** Whether a name is another one, told apart from a namesake. */
export function isToldApart(name: string, from: string, key: string): boolean {
  for (let digits = toldApartBy; digits <= key.length; digits++) if (toldApart(from, key, digits) === name) return true
  return false
}

/** The registers of a row. Of grain `field` those without a value are left out. */
export function registersOfRow(table: MergedTable, key: string, row: Values): readonly Told[] {
  if (table.grain === 'row') return [{ kind: table.table, key, value: canonical(pick(row, table.groups[0] ?? [])) ?? '{}' }]
  const fields = table.groups.map((group) => ({ kind: groupKind(table, group), key, value: groupValue(row, group) }))
  return [{ kind: table.table, key, value: 'true' }, ...fields.filter(({ value }) => value !== null)]
}

/** All that the tables say. */
export function registersIn(state: State, tables: readonly MergedTable[]): readonly Told[] {
  return tables.flatMap((table) => [...(state.get(table.table) ?? noRows)].flatMap(([key, row]) => registersOfRow(table, key, row)))
}

const noRows: Rows = new Map()

/** Whether a register is in conflict: its heads differ, and no rule of its own brings them together. */
export function inConflict(register: Register, tables: readonly MergedTable[]): boolean {
  if (register.heads.length < 2 || differentHeads(register).length < 2) return false
  return !tables.some((table) => table.common.some((column) => register.kind === groupKind(table, [column])))
}
