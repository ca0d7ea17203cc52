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

/**
 * Puts together what several files of one import say. `firstNew`: operations with this id or a higher one came with the import itself, and
 * are not gone because a later file does not repeat them.
 */
export function goneFromAll(lists: readonly GoneFromSource[], firstNew: number): readonly GoneFromSource[] {
  const together = new Map<number, GoneFromSource>()
  for (const list of lists) {
    const before = together.get(list.source)
    together.set(list.source, before ? inBoth(before, list) : { ...list, gone: list.gone.filter((id) => id < firstNew) })
  }
  return [...together.values()]
}

function inBoth(a: GoneFromSource, b: GoneFromSource): GoneFromSource {
  const common = (one: readonly number[], other: readonly number[]): readonly number[] => {
    const others = new Set(other)
    return one.filter((id) => others.has(id))
  }
  return { ...b, known: a.known, gone: common(a.gone, b.gone), stillRemoved: common(a.stillRemoved, b.stillRemoved) }
}
