import type { HistoryName } from '#core/model/commands.ts'
import { type WriteDb, run } from './handles.ts'

/** What a command was about, in values that the history can show: names, codes, counts. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>

/** Writes who did what and when, in the command's own transaction; kept for good. */
export function recordHistory(db: WriteDb, who: string, command: HistoryName, facts: Facts): void {
  run(db, db.into.insertInto('history').values({ at: new Date().toISOString(), who, command, facts: JSON.stringify(facts) }))
}
