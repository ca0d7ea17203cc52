import type { ListKind } from '../sheet/layout.ts'

/** How a delivery compares with what is known of its list, in numbers of operations. */
interface Held {
  readonly known: number
  readonly gone: readonly number[] | number
}

/** Whether a sheet holds less than half of what is known of its list: then it is probably only a part of it, say a filtered one. */
export function isFragment({ known, gone }: Held): boolean {
  const missing = typeof gone === 'number' ? gone : gone.length
  return known > 0 && (known - missing) * 2 < known
}

/** Operations gone from one list by each of several files that make it together: what none of them holds. */
export interface GoneFromSource {
  readonly source: number
  readonly known: number
  readonly sheet: number
  readonly gone: readonly number[]
  readonly stillRemoved: readonly number[]
}

export type JoinedKind = Exclude<ListKind, 'operations'>

/** Rows gone from one list of partners, payments or indicators. */
export interface GoneRowsOf extends GoneFromSource {
  readonly kind: JoinedKind
}

/**
 * Puts together what several files of one import say. `firstNew`: operations with this id or a higher one came with the import itself, and
 * are not gone because a later file does not repeat them.
 */
export function goneFromAll<List extends GoneFromSource>(
  lists: readonly List[],
  firstNew: number | ((list: List) => number),
): readonly List[] {
  const together = new Map<number, List>()
  const firstOf = (list: List): number => (typeof firstNew === 'number' ? firstNew : firstNew(list))
  for (const list of lists) {
    const before = together.get(list.source)
    together.set(list.source, before ? inBoth(before, list) : { ...list, gone: list.gone.filter((id) => id < firstOf(list)) })
  }
  return [...together.values()]
}

function inBoth<List extends GoneFromSource>(a: List, b: List): List {
  const common = (one: readonly number[], other: readonly number[]): readonly number[] => {
    const others = new Set(other)
    return one.filter((id) => others.has(id))
  }
  return { ...b, known: a.known, gone: common(a.gone, b.gone), stillRemoved: common(a.stillRemoved, b.stillRemoved) }
}
