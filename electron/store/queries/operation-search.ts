import { sql } from 'kysely'
import { folded } from '#core/plan/text-digest.ts'

/** A search as SQLite's full-text index takes it: every word of it, begun; null where it has no word. */
function wordsQuery(search: string): string | null {
  const words = search.normalize('NFC').match(/[\p{L}\p{N}]+/gu)
  return words && words.map((word) => `"${word}"*`).join(' ')
}

/** Part of a text for LIKE, with its own wildcards made plain by a backslash. */
export function likePart(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}

/**
 * Operations whose title has all the words (begun, whatever case and accents), whose code contains the text, or in which an organisation
 * whose name contains it takes part.
 */
export function operationsFound(search: string) {
  const words = wordsQuery(search)
  const text = search.trim()
  const name = folded(text)
  const byTitle = words === null ? sql`SELECT 0` : sql`SELECT rowid FROM operation_words WHERE operation_words MATCH ${words}`
  const byName =
    name === ''
      ? sql`SELECT 0`
      : sql`SELECT operation_id FROM participation WHERE organisation_id IN (SELECT id FROM organisation WHERE folded LIKE ${likePart(name)})`
  return sql<number>`(
    ${byTitle} UNION SELECT id FROM operation WHERE key LIKE ${`c:${likePart(text)}`} ESCAPE '\\' UNION ${byName})`
}
