import { differentHeads, type Edit, type Register, registerId, registersOf, unionOf } from './edits.ts'
import { changedBeneathRemoved } from './removals.ts'
import { groupKind, keyParts, type MergedTable, sharedKey } from './tables.ts'
import { inConflict, inForce, stateOf } from './state.ts'

/** The edits of a file that is to be merged. */
export interface Incoming {
  readonly file: string
  readonly edits: readonly Edit[]
}

/** How many registers of one kind, and of one rater where they are judgements, a file says something of. */
export interface PlanLine {
  readonly table: string
  /** Key of the rater; null for what is no judgement. */
  readonly rater: string | null
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Said already. */
  readonly unchanged: number
  readonly conflicts: number
}

export interface Said {
  readonly value: string | null
  readonly inForce: boolean
  readonly by: readonly { readonly who: string; readonly at: string; readonly files: readonly string[] }[]
}

/** One thing of which two copies say different things. */
export interface Conflict {
  readonly kind: string
  readonly key: string
  readonly table: string
  /** Empty where the row itself is in question. */
  readonly columns: readonly string[]
  /** The row was removed in one copy, and so much of it changed in another. */
  readonly beneath: number
  /** The first is in force until another one is chosen. */
  readonly options: readonly Said[]
}

export interface MergePlan {
  readonly files: readonly { readonly file: string; readonly lines: readonly PlanLine[] }[]
  /** Conflicts that the files bring. */
  readonly conflicts: readonly Conflict[]
  /** Rows with the name of another, told apart: table, key and the name that they get. */
  readonly toldApart: readonly { readonly table: string; readonly key: string; readonly name: string }[]
}

/** What merging these files would do; nothing is written. */
export function planMerge(
  own: readonly Edit[],
  files: readonly Incoming[],
  tables: readonly MergedTable[],
  shared: ReadonlySet<string>,
): MergePlan {
  const held = new Set(own.map(({ uuid }) => uuid))
  const before = registersOf(own)
  const after = registersOf(unionOf(own, ...files.map(({ edits }) => edits)))
  const brought = new Map<string, string[]>()
  for (const { file, edits } of files)
    for (const { uuid } of edits) if (!held.has(uuid)) brought.set(uuid, [...(brought.get(uuid) ?? []), file])
  const touched = new Set(files.flatMap(({ edits }) => edits.filter(({ uuid }) => brought.has(uuid)).map(registerId)))
  const conflicts = conflictsOf(after, tables, brought).filter(
    (one) => touched.has(registerId(one)) || (one.beneath > 0 && touched.size > 0 && !conflictIn(before, one, tables)),
  )
  const open = new Set(conflicts.map(registerId))
  return {
    files: files.map(({ file, edits }) => ({ file, lines: linesOf(own, before, edits, held, open, tables) })),
    conflicts,
    toldApart: namesakes(before, after, tables, shared),
  }
}

function conflictIn(registers: ReadonlyMap<string, Register>, { kind, key }: Conflict, tables: readonly MergedTable[]): boolean {
  const register = registers.get(registerId({ kind, key }))
  return register !== undefined && changedBeneathRemoved(register, registers.values(), tables).length > 0
}

/** All that is in conflict, the newest first. `brought`: files by the uuid of the edits that came with them. */
export function conflictsOf(
  registers: ReadonlyMap<string, Register>,
  tables: readonly MergedTable[],
  brought: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly Conflict[] {
  const byKind = groupsByKind(tables)
  return [...registers.values()]
    .flatMap((register) => {
      const known = byKind.get(register.kind)
      if (!known || register.heads.length === 0) return []
      const beneath = changedBeneathRemoved(register, registers.values(), tables)
      if (beneath.length === 0 && !inConflict(register, tables)) return []
      const options = differentHeads(register).map(({ value }, at) => ({
        value,
        inForce: at === 0,
        by: register.heads.filter((head) => head.value === value).map((head) => sayer(head, brought)),
      }))
      const kept =
        beneath.length === 0 ? [] : [{ value: keptValue(known.table), inForce: false, by: beneath.map((edit) => sayer(edit, brought)) }]
      return [
        {
          kind: register.kind,
          key: register.key,
          table: known.table.table,
          columns: known.columns,
          beneath: beneath.length,
          options: [...options, ...kept],
        },
      ]
    })
    .toSorted((a, b) => (latest(a) < latest(b) ? 1 : -1))
}

/** Table and columns by the kind of register. */
function groupsByKind(
  tables: readonly MergedTable[],
): ReadonlyMap<string, { readonly table: MergedTable; readonly columns: readonly string[] }> {
  const kinds = new Map<string, { table: MergedTable; columns: readonly string[] }>()
  for (const table of tables) {
    kinds.set(table.table, { table, columns: table.grain === 'row' ? table.groups[0]! : [] })
    if (table.grain === 'field') for (const columns of table.groups) kinds.set(groupKind(table, columns), { table, columns })
  }
  return kinds
}

function keptValue({ grain }: MergedTable): string {
  return grain === 'field' ? 'true' : '{}'
}

function latest({ options }: Conflict): string {
  return (
    options
      .flatMap(({ by }) => by.map(({ at }) => at))
      .toSorted()
      .at(-1) ?? ''
  )
}

function sayer({ uuid, who, at }: Edit, brought: ReadonlyMap<string, readonly string[]>) {
  return { who, at, files: brought.get(uuid) ?? [] }
}

function linesOf(
  own: readonly Edit[],
  before: ReadonlyMap<string, Register>,
  edits: readonly Edit[],
  held: ReadonlySet<string>,
  open: ReadonlySet<string>,
  tables: readonly MergedTable[],
): readonly PlanLine[] {
  const fresh = new Set(edits.filter(({ uuid }) => !held.has(uuid)).map(registerId))
  const afterFile = fresh.size === 0 ? before : registersOf(unionOf(own, edits))
  const lines = new Map<string, { -readonly [Key in keyof PlanLine]: PlanLine[Key] }>()
  const groups = groupsByKind(tables)
  for (const [id, { kind, key }] of registersOf(edits)) {
    const known = groups.get(kind)
    if (!known) continue
    const rater = kind === 'assessment' ? keyParts(key)[0]! : null
    const lineId = `${known.table.table} ${rater ?? ''}`
    let line = lines.get(lineId)
    if (!line) lines.set(lineId, (line = { table: known.table.table, rater, added: 0, changed: 0, removed: 0, unchanged: 0, conflicts: 0 }))
    const was = inForce(before.get(id), known.table, known.columns)
    const now = inForce(afterFile.get(id), known.table, known.columns)
    if (!fresh.has(id)) line.unchanged += 1
    else if (open.has(id)) line.conflicts += 1
    else if (was === now) line.unchanged += 1
    else if (was === null) line.added += 1
    else if (now === null) line.removed += 1
    else line.changed += 1
  }
  return [...lines.values()]
}

function namesakes(
  before: ReadonlyMap<string, Register>,
  after: ReadonlyMap<string, Register>,
  tables: readonly MergedTable[],
  shared: ReadonlySet<string>,
): MergePlan['toldApart'] {
  const [was, now] = [before, after].map((registers) => stateOf(registers, tables, shared))
  return tables.flatMap(({ table, unique: [column] }) =>
    column === undefined
      ? []
      : [...now!.get(table)!].flatMap(([key, row]) => {
          const name = String(row[column])
          const head = after.get(registerId({ kind: `${table}.${column}`, key }))?.heads[0]?.value
          const renamed = head !== undefined && head !== null && JSON.parse(head) !== name
          return renamed && was!.get(table)!.get(key)?.[column] !== name ? [{ table, key, name }] : []
        }),
  )
}

const namedBy: Readonly<Record<string, string>> = {
  instrument: 'code',
  rater: 'name',
  taxonomy: 'label',
  term: 'label',
  evaluation: 'title',
}

/** What people call a row: the words are those in force, also of a row that is gone. Null where nobody named it. */
export function nameOf(registers: ReadonlyMap<string, Register>, table: string, key: string): string | null {
  if (key.startsWith(sharedKey)) return decodeURIComponent(key.split('/').at(-1)!.replace(sharedKey, ''))
  const column = namedBy[table]
  const value = column === undefined ? null : registers.get(registerId({ kind: `${table}.${column}`, key }))?.heads[0]?.value
  return typeof value === 'string' ? String(JSON.parse(value)) : null
}
