/**
 * Copies of a project are merged by what was changed in them. Every change is an edit of one register (an assessment, a tag, a field of an
 * instrument) and says which edits it replaced. Edits are only ever added, and merging copies is the union of their edits: in any order,
 * as often as wished, the outcome is the same and nothing is lost (a grow-only set with the heads of a multi-value register; Shapiro and
 * others 2011, "A comprehensive study of convergent and commutative replicated data types").
 */
export interface Edit {
  /** 32 hexadecimal digits. */
  readonly uuid: string
  /** Of its register: the table, and the columns where a row has several registers. */
  readonly kind: string
  /** Of its register: what the row is known by in every copy. */
  readonly key: string
  /** Canonical JSON; null where there is nothing (any more). */
  readonly value: string | null
  /** Edits that were in force when it was made: those of its register, which it replaces, and what went with a row that it removed. */
  readonly over: readonly string[]
  readonly who: string
  readonly at: string
}

/** A register with the edits that no other replaced: in force is the first, of several the latest by date, then by uuid. */
export interface Register {
  readonly kind: string
  readonly key: string
  readonly heads: readonly Edit[]
}

export function registerId({ kind, key }: Pick<Edit, 'kind' | 'key'>): string {
  return `${kind} ${key}`
}

/** The edits of several copies; one that two copies hold is taken once. */
export function unionOf(...copies: readonly (readonly Edit[])[]): readonly Edit[] {
  const held = new Map<string, Edit>()
  for (const edits of copies) for (const edit of edits) if (!held.has(edit.uuid)) held.set(edit.uuid, edit)
  return [...held.values()]
}

/** All registers that the edits are of. */
export function registersOf(edits: readonly Edit[]): Map<string, Register> {
  const idOf = new Map(edits.map((edit) => [edit.uuid, registerId(edit)]))
  const replaced = new Set<string>()
  for (const edit of edits) {
    const id = registerId(edit)
    for (const uuid of edit.over) if (idOf.get(uuid) === id) replaced.add(uuid)
  }
  const registers = new Map<string, { kind: string; key: string; heads: Edit[] }>()
  for (const edit of edits) {
    const id = registerId(edit)
    let register = registers.get(id)
    if (!register) registers.set(id, (register = { kind: edit.kind, key: edit.key, heads: [] }))
    if (!replaced.has(edit.uuid)) register.heads.push(edit)
  }
  for (const { heads } of registers.values()) heads.sort(latestFirst)
  return registers
}

export function latestFirst(a: Edit, b: Edit): number {
  return compare(b.at, a.at) || compare(b.uuid, a.uuid)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The heads by their values, each once, with the earliest edit that says so; the one in force first. */
export function differentHeads({ heads }: Pick<Register, 'heads'>): readonly Edit[] {
  const byValue = new Map<string | null, Edit>()
  for (const head of heads) byValue.set(head.value, head)
  return [...byValue.keys()].map((value) => byValue.get(value)!)
}

/** JSON that is equal where the values are: keys in order, without what is null. Null for null. */
export function canonical(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value)
  const kept = Object.entries(value)
    .filter(([, one]) => one !== null && one !== undefined)
    .toSorted(([a], [b]) => compare(a, b))
  return JSON.stringify(Object.fromEntries(kept))
}
