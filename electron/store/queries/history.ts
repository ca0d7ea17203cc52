import type { z } from 'zod'
import type { historyEntry } from '#core/contract/project.ts'
import { all, type ReadDb } from '../file/handles.ts'
import { openRound } from './judging.ts'

/**
 * Who did what, newest first; `before` is the id of the last entry of the page before. While a round is open nothing says what was answered: raters
 * are blind.
 */
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
  const blind = openRound(db) !== undefined
  return entries.map(({ id, at, who, command, facts: text }) => {
    // What came along with a scoring file is no text to read.
    const { answer, score, pairs: _, ...facts } = JSON.parse(text) as Record<string, unknown>
    return {
      id,
      at,
      who,
      command,
      facts: blind ? facts : { ...facts, ...(answer === undefined ? {} : { answer }), ...(score === undefined ? {} : { score }) },
    }
  })
}
