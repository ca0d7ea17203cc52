import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { changeKind, changesBegin } from '#core/merge/dated-changes.ts'
import { type Edit, latestFirst, type Register, registerId, registersOf } from '#core/merge/edits.ts'
import { all, prepare, type ReadDb, run, type WriteDb } from '../file/handles.ts'
import { hexOf } from './stored-state.ts'

interface EditRow {
  readonly uuid: Uint8Array
  readonly kind: string
  readonly key: string
  readonly value: string | null
  readonly over: string
  readonly who: string
  readonly at: string
}

function editOf({ uuid, over, ...rest }: EditRow): Edit {
  return { ...rest, uuid: hexOf(uuid), over: over === '[]' ? none : (JSON.parse(over) as string[]) }
}

const none: readonly string[] = []
/** Not a bound value: SQLite would not use the index. */
const inForceOnly = sql<boolean>`replaced = 0`
const columns = ['uuid', 'kind', 'key', 'value', 'over', 'who', 'at'] as const

/** All edits of the file. */
export function allEdits(db: ReadDb): readonly Edit[] {
  return all(db, db.from.selectFrom('edit').select(columns).orderBy('id')).map(editOf)
}

/** All registers, with what is in force. */
export function allRegisters(db: ReadDb): Map<string, Register> {
  return registersOf(all(db, db.from.selectFrom('edit').select(columns).where(inForceOnly)).map(editOf))
}

/** The heads of one register after another. */
export function headReader(db: ReadDb): (kind: string, key: string) => readonly Edit[] {
  const query = prepare(db, db.from.selectFrom('edit').select(columns).where(inForceOnly).where('kind', '=', '').where('key', '=', ''))
  return (kind, key) => {
    const heads = query.all(kind, key).map(editOf).toSorted(latestFirst)
    const begin = heads.length > 1 ? changesBegin({ kind, key }) : null
    if (begin === null) return heads
    const changes = db.from.selectFrom('edit').select(columns).where(inForceOnly).where('kind', '=', changeKind)
    const own = all(db, changes.where('key', '>=', begin).where('key', '<', `${begin}~`)).map(editOf)
    return registersOf([...heads, ...own]).get(registerId({ kind, key }))!.heads
  }
}

/** Adds edits that are not there yet, and marks those that they replace; `isReplaced`: by one that is there already. */
export function addEdits(db: WriteDb, edits: readonly Edit[], isReplaced: (edit: Edit) => boolean): void {
  const insert = prepare(
    db,
    db.into.insertInto('edit').values({ uuid: none8, kind: '', key: '', value: null, over: '[]', who: '', at: '', replaced: 0 }),
  )
  const replace = prepare(db, sql`UPDATE edit SET replaced = 1 WHERE uuid = ${none8} AND kind = ${''} AND key = ${''} AND replaced = 0`)
  for (const edit of edits) {
    insert.run(
      Buffer.from(edit.uuid, 'hex'),
      edit.kind,
      edit.key,
      edit.value,
      JSON.stringify(edit.over),
      edit.who,
      edit.at,
      isReplaced(edit) ? 1 : 0,
    )
  }
  for (const { kind, key, over } of edits) for (const uuid of over) replace.run(Buffer.from(uuid, 'hex'), kind, key)
}

const none8 = new Uint8Array(16)

/** Makes the file's edits forget what was there before what is now: nothing of it is left but that it was. */
export function forgetReplaced(db: WriteDb): void {
  run(db, db.into.updateTable('edit').set({ value: null }).where('replaced', '=', 1))
}

/** The uuid that an edit has in every copy that makes the same one. */
export function derivedUuid({ kind, key, value, over, at }: Omit<Edit, 'uuid' | 'who'>): string {
  const text = JSON.stringify([kind, key, value, over.toSorted(), at])
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** The uuid of an edit that nobody else makes. */
export function ownUuid(): string {
  return Buffer.from(globalThis.crypto.getRandomValues(new Uint8Array(16))).toString('hex')
}
