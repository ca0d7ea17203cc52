/** A statement that held until a day, from which another holds. */
export interface PastStatement<Values> {
  /** A year, month or day: from its first day on the next statement holds. */
  readonly since: string
  /** What held before it, as far as the copy of the project knew in which it was written down. */
  readonly before: Values
  /** What holds from then on; null where it was written down before that was kept. */
  readonly after: Values | null
}

/** A statement with the time it holds for; null where it is open. */
export interface Version<Values, Change> {
  readonly from: string | null
  /** Not included. */
  readonly until: string | null
  readonly values: Values
  /** The change that brought it; null for the first. */
  readonly change: Change | null
}

/** The first day of a year, month or day, to compare them by. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

/** Changes of one aspect in the order of time; those of one day by how exactly they are told. */
export function inOrder<Change extends { readonly since: string }>(changes: readonly Change[]): readonly Change[] {
  const time = ({ since }: Change): string => `${firstDay(since)} ${since}`
  return changes.toSorted((a, b) => (time(a) < time(b) ? -1 : 1))
}

/**
 * The history of one aspect, first version first. What held after a change is what it says itself: the next one may come from a copy of the
 * project that knew nothing of it. The last is what is in force.
 */
export function versionsOf<Values, Change extends PastStatement<Values>>(
  changes: readonly Change[],
  inForce: Values,
): readonly Version<Values, Change>[] {
  const ordered = inOrder(changes)
  return [...ordered, null].map((next, at) => {
    const change = ordered[at - 1] ?? null
    const values = next === null ? inForce : (change?.after ?? next.before)
    return { from: change?.since ?? null, until: next?.since ?? null, values, change }
  })
}
