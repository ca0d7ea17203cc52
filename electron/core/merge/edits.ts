import { putPassedLast } from './dated-changes.ts'
import { compare } from './values.ts'

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

/**
 * A register with the edits that no other replaced: in force is the first, of several the latest by date, then by uuid. What held only until
 * a later dated change comes last.
 */
export interface Register {
  readonly kind: string
  readonly key: string
  readonly heads: readonly Edit[]
  /** So many of the heads, the last ones, say what held before. */
  readonly passed?: number
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
  const registers = new Map<string, { kind: string; key: string; heads: Edit[]; passed?: number }>()
  for (const edit of edits) {
    const id = registerId(edit)
    let register = registers.get(id)
    if (!register) registers.set(id, (register = { kind: edit.kind, key: edit.key, heads: [] }))
    if (!replaced.has(edit.uuid)) register.heads.push(edit)
  }
  for (const { heads } of registers.values()) heads.sort(latestFirst)
  putPassedLast(registers.values())
  return registers
}

export function latestFirst(a: Edit, b: Edit): number {
  return compare(b.at, a.at) || compare(b.uuid, a.uuid)
}

/** The heads that do not say what held before, by their values, each once, with the earliest edit that says so; the one in force first. */
export function differentHeads({ heads, passed = 0 }: Pick<Register, 'heads' | 'passed'>): readonly Edit[] {
  const byValue = new Map<string | null, Edit>()
  for (const head of heads.slice(0, heads.length - passed)) byValue.set(head.value, head)
  return [...byValue.keys()].map((value) => byValue.get(value)!)
}
