import { sql } from 'kysely'
import { Refusal } from '#core/contract/refusal.ts'
import { type Edit, registerId, registersOf, unionOf } from '#core/merge/edits.ts'
import { changedBeneathRemoved, headsBeneath } from '#core/merge/removals.ts'
import { stateOf } from '#core/merge/state.ts'
import { all, type ReadDb, type WriteDb } from '../file/handles.ts'
import { forgetTouched } from '../merge/edit-keeper.ts'
import { mergedTables, type StoredTable } from '../merge/merged-tables.ts'
import { addEdits, allEdits, ownUuid } from '../merge/stored-edits.ts'
import { hexOf, type StoredState, storedState } from '../merge/stored-state.ts'
import { writeState } from '../merge/write-state.ts'
import { linkTagOperations } from './tag-operations.ts'

/** What is to hold of a register in conflict. */
export interface Choice {
  readonly kind: string
  readonly key: string
  /** As one of its edits has it; null for nothing. */
  readonly value: string | null
}

/** Takes over the edits of other copies, settles what is chosen, and makes the tables say what the edits now do. */
export function mergeEdits(db: WriteDb, incoming: readonly Edit[], choices: readonly Choice[], who: string): void {
  const tables = mergedTables(db)
  const own = allEdits(db)
  const held = new Set(own.map(({ uuid }) => uuid))
  const brought = incoming.filter(({ uuid }) => !held.has(uuid))
  if (brought.length === 0 && choices.length === 0) return
  const union = unionOf(own, brought)
  const stored = storedState(db, tables)
  const merged = registersOf(union)
  const settled = settling(merged, [...choices, ...keptByDeliveries(db, tables, stored, merged)], tables, who)
  const registers = settled.length === 0 ? merged : registersOf([...union, ...settled])
  const inForceOf = new Set([...registers.values()].flatMap(({ heads }) => heads.map(({ uuid }) => uuid)))
  addEdits(db, [...brought, ...settled], ({ uuid }) => !inForceOf.has(uuid))
  const dateOf = (table: string, key: string): string =>
    registers.get(registerId({ kind: table, key }))?.heads[0]?.at ?? new Date().toISOString()
  writeState(db, tables, stored, stateOf(registers, tables, stored.shared), dateOf)
  linkTagOperations(db, 'uuid and code')
  forgetTouched(db)
}

/** A further edit over all that is in force, for each choice. Refuses `not_found` for a value that none of its edits has. */
function settling(
  registers: ReturnType<typeof registersOf>,
  choices: readonly Choice[],
  tables: readonly StoredTable[],
  who: string,
): readonly Edit[] {
  const at = new Date().toISOString()
  return choices.map(({ kind, key, value }) => {
    const register = registers.get(registerId({ kind, key }))
    const beneath = register ? changedBeneathRemoved(register, registers.values(), tables) : []
    const given =
      register?.heads.some((head) => head.value === value) === true ||
      (value === 'true' && tables.some(({ table, grain }) => table === kind && grain === 'field'))
    if (!register || !given) throw new Refusal('not_found', { kind })
    const gone = value === null && beneath.length > 0 ? headsBeneath(registers.values(), key, tables) : []
    return { uuid: ownUuid(), kind, key, value, over: [...register.heads, ...gone].map(({ uuid }) => uuid), who, at }
  })
}

/** Rows that a copy without deliveries removed and that cannot go here, because operations are of them: they stay. */
function keptByDeliveries(
  db: ReadDb,
  tables: readonly StoredTable[],
  stored: StoredState,
  registers: ReturnType<typeof registersOf>,
): readonly Choice[] {
  return tables.flatMap((table) => {
    const removed = [...(stored.state.get(table.table)?.keys() ?? [])].filter(
      (key) => table.joins.length === 0 && registers.get(registerId({ kind: table.table, key }))?.heads[0]?.value === null,
    )
    if (removed.length === 0) return []
    const pinned = pinnedRows(db, table.table)
    const value = table.grain === 'field' ? 'true' : null
    return value === null ? [] : removed.filter((key) => pinned.has(key)).map((key) => ({ kind: table.table, key, value }))
  })
}

/** Keys of rows that others must not lose. */
function pinnedRows(db: ReadDb, table: string): ReadonlySet<string> {
  const referring = all(
    db,
    sql<{ table: string; column: string }>`
      SELECT list.name AS "table", "from" AS "column" FROM pragma_table_list AS list, pragma_foreign_key_list(list.name)
      WHERE list.schema = 'main' AND list.type = 'table' AND "table" = ${table} AND on_delete = 'RESTRICT'`,
  )
  const uuids = referring.flatMap((one) =>
    all(
      db,
      sql<{
        uuid: Uint8Array
      }>`SELECT uuid FROM ${sql.table(table)} WHERE id IN (SELECT ${sql.ref(one.column)} FROM ${sql.table(one.table)})`,
    ),
  )
  return new Set(uuids.map(({ uuid }) => hexOf(uuid)))
}
