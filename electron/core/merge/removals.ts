import { type Edit, type Register, registerId } from './edits.ts'
import { keyParts, type MergedTable } from './tables.ts'

/** The heads that go with a row when it is removed: its fields, what joins it, what refers to it, and what goes with those. */
export function headsBeneath(registers: Iterable<Register>, key: string, tables: readonly MergedTable[]): readonly Edit[] {
  const all = [...registers]
  const ownKeys = new Set(tables.filter(({ joins }) => joins.length === 0).map(({ table }) => table))
  const gone = new Set([key])
  const beneath = new Map<string, Register>()
  for (let before = -1; before < gone.size;) {
    before = gone.size
    for (const register of all) {
      const id = registerId(register)
      if (beneath.has(id)) continue
      const touches = keyParts(register.key).some((part) => gone.has(part))
      const refers = !touches && register.heads.some(({ value }) => value !== null && [...gone].some((one) => value.includes(one)))
      if (!touches && !refers) continue
      beneath.set(id, register)
      // What refers to the row has others beneath it in turn.
      if (refers && ownKeys.has(register.kind.split('.')[0]!)) gone.add(register.key)
    }
  }
  return [...beneath.values()].flatMap(({ heads }) => heads).filter(({ kind, key: own }) => own !== key || kind.includes('.'))
}

/** Where a row was removed in one copy and something of it was changed in another, without either knowing: what was changed. */
export function changedBeneathRemoved(register: Register, registers: Iterable<Register>, tables: readonly MergedTable[]): readonly Edit[] {
  if (register.heads.length === 0 || register.heads.some(({ value }) => value !== null)) return []
  if (!tables.some(({ table, joins }) => table === register.kind && joins.length === 0)) return []
  const known = new Set(register.heads.flatMap(({ over }) => over))
  return headsBeneath(registers, register.key, tables).filter(({ uuid, value }) => value !== null && !known.has(uuid))
}
