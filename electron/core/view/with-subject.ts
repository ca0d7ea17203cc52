import type { GridSubject } from '../contract/grids.ts'

type Sides = readonly [GridSubject, GridSubject]

/** Both matrices of a difference with a part changed, so that they stay alike. */
export function bothWith(against: Sides, part: Partial<GridSubject>): [GridSubject, GridSubject] {
  return [
    { ...against[0], ...part },
    { ...against[1], ...part },
  ]
}

/** What is chosen to be shown with a part of it changed: the currency, the permutations. */
export function withSubject(
  { subject, against }: { readonly subject: GridSubject | null; readonly against: Sides },
  part: Partial<GridSubject>,
): { readonly subject?: GridSubject; readonly against?: [GridSubject, GridSubject] } {
  if (subject === null) return {}
  return subject.kind === 'difference' ? { against: bothWith(against, part) } : { subject: { ...subject, ...part } }
}
