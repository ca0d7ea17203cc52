import { sql } from 'kysely'
import { first, type ReadDb } from '../file/handles.ts'

/** What an operation is called that copies know by its uuid: code and title; null where it is not here. */
export function operationName(db: ReadDb, uuid: string): string | null {
  if (!/^[0-9a-f]{32}$/.test(uuid)) return null
  const found = first(
    db,
    sql<{ code: string | null; title: string | null }>`SELECT code, title FROM operation WHERE uuid = ${Buffer.from(uuid, 'hex')}`,
  )
  return found ? [found.code, found.title].filter((part) => part !== null).join(' · ') || null : null
}
