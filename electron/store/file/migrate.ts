import { Refusal } from '#core/contract/refusal.ts'
import type { Connection } from './connection.ts'
import { type WriteDb, writeHandle } from './handles.ts'
import { applicationId } from './header.ts'

/** One step of the schema. A released one is never edited. */
export interface Migration {
  /** The schema version it leads to; the list ascends from 1 without gaps. */
  readonly version: number
  readonly up: (db: WriteDb) => void
}

/** The schema version that the list leads to. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0
}

/** Brings the file to the newest schema in one transaction, or leaves it as it was. */
export function migrate(connection: Connection, migrations: readonly Migration[]): void {
  const version = connection.pragma('user_version', { simple: true }) as number
  const pending = migrations.filter((migration) => migration.version > version)
  if (pending.length === 0) return
  // Tables are rebuilt under their children's feet; the check below makes up for it. The pragma does nothing inside a transaction.
  connection.pragma('foreign_keys = OFF')
  try {
    connection
      .transaction(() => {
        const db = writeHandle(connection)
        for (const migration of pending) migration.up(db)
        const broken = connection.pragma('foreign_key_check') as readonly unknown[]
        if (broken.length > 0) throw new Refusal('corrupt', { problem: 'foreign keys after migration' })
        connection.pragma(`application_id = ${applicationId}`)
        connection.pragma(`user_version = ${newestVersion(pending)}`)
      })
      .immediate()
  } finally {
    connection.pragma('foreign_keys = ON')
  }
}
