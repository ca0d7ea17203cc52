import { groupedBy } from '../model/grouped.ts'

/** A term as a tree needs it; `parent` is the id of another term of the same taxonomy. */
export interface TreeTerm {
  readonly id: number
  readonly parent: number | null
}

/**
 * Terms with those below each right after it, siblings in the order given, and how deep each stands (0 at the top). A parent that is not among
 * the terms, or a circle of parents, counts as none, so that no term is ever lost.
 */
export function treeOrder<Term extends TreeTerm>(terms: readonly Term[]): { readonly term: Term; readonly depth: number }[] {
  const ids = new Set(terms.map(({ id }) => id))
  const below = groupedBy(terms, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null))
  const ordered: { readonly term: Term; readonly depth: number }[] = []
  const placed = new Set<number>()
  const place = (parent: number | null, depth: number): void => {
    for (const term of below.get(parent) ?? []) {
      if (placed.has(term.id)) continue
      placed.add(term.id)
      ordered.push({ term, depth })
      place(term.id, depth + 1)
    }
  }
  place(null, 0)
  for (const term of terms) {
    if (placed.has(term.id)) continue
    placed.add(term.id)
    ordered.push({ term, depth: 0 })
    place(term.id, 1)
  }
  return ordered
}

/** For each term the one at the top of its branch: itself where nothing stands above it. */
export function topOfBranch(terms: readonly TreeTerm[]): ReadonlyMap<number, number> {
  const top = new Map<number, number>()
  let current = 0
  for (const { term, depth } of treeOrder(terms)) {
    if (depth === 0) current = term.id
    top.set(term.id, current)
  }
  return top
}

/** The terms and everything below them. */
export function withTermsBelow(terms: readonly TreeTerm[], chosen: readonly number[]): number[] {
  const wanted = new Set(chosen)
  for (const { term } of treeOrder(terms)) if (term.parent !== null && wanted.has(term.parent)) wanted.add(term.id)
  return [...wanted]
}
