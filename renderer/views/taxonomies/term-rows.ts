import type { Term } from '#core/contract/taxonomies.ts'
import { plainText, searchWords } from '../tagging/tag-terms.ts'

/** A term as a row of the tree. */
export interface TermRow {
  readonly term: Term
  /** Whether terms stand below it, and are shown. */
  readonly below: 'none' | 'open' | 'closed'
  /** False where it is shown only because a term below it was found. */
  readonly found: boolean
}

/**
 * The rows of a tree of terms, each right below its parent as they are given. Without a search all but what is below closed terms; with one,
 * what holds every word in code or in a label of any language, and the terms above that.
 */
export function termRows(terms: readonly Term[], text: string, closed: ReadonlySet<number>): readonly TermRow[] {
  const words = searchWords(text)
  const searching = words.length > 0
  const parents = new Map(terms.map((term) => [term.id, term.parent]))
  const withBelow = new Set(terms.map((term) => term.parent))
  const found = new Set(
    terms
      .filter((term) => {
        const all = plainText([term.code, ...Object.values(term.label)].join(' '))
        return words.every((word) => all.includes(word))
      })
      .map((term) => term.id),
  )
  const shown = new Set(found)
  if (searching) {
    for (const id of found)
      for (let above = parents.get(id); above != null && !shown.has(above); above = parents.get(above)) shown.add(above)
  }
  const rows: TermRow[] = []
  let closedAt: number | null = null
  for (const term of terms) {
    if (searching ? !shown.has(term.id) : closedAt !== null && term.depth > closedAt) continue
    closedAt = null
    const isClosed = !searching && closed.has(term.id)
    if (isClosed) closedAt = term.depth
    rows.push({ term, below: !withBelow.has(term.id) ? 'none' : isClosed ? 'closed' : 'open', found: found.has(term.id) })
  }
  return rows
}
