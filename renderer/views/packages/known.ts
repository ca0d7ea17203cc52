import type { FigureKind } from './figure-inspector.tsx'

/** Where it comes from: a figure of the package, an address in the program, or a pair of instruments by row id. */
type Source = FigureKind | `/${string}` | { readonly from: number; readonly to: number }

/** What is known, and the first of what it is made of. */
export interface Known {
  readonly says: string
  readonly source: Source
  readonly parts?: readonly Known[]
  /** Parts that are not listed. */
  readonly more?: number
}

/** So many parts are listed of each. */
const listed = 5

export function withParts(says: string, source: Source, parts: readonly Known[]): Known {
  return { says, source, parts: parts.slice(0, listed), more: Math.max(0, parts.length - listed) }
}
