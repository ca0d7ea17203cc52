import type { z } from 'zod'
import type { historyEntry } from '#core/contract/project.ts'
import { all, type ReadDb } from '../file/handles.ts'

/** Who did what, newest first; `before` is the id of the last entry of the page before. */
export function listHistory(
  db: ReadDb,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): z.infer<typeof historyEntry>[] {
  const entries = all(
    db,
    db.from
      .selectFrom('history')
      .selectAll()
      .$if(before !== undefined, (query) => query.where('id', '<', before!))
      .orderBy('id', 'desc')
      .limit(limit),
  )
  return entries.map(({ id, at, who, command, facts }) => ({ id, at, who, command, facts: JSON.parse(facts) as Record<string, unknown> }))
}
