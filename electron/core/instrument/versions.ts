/** A statement that held until a day, from which another holds. */
export interface PastStatement<Values> {
  /** A year, month or day: from its first day on the next statement holds. */
  readonly since: string
  readonly before: Values
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

/** Changes of one aspect in the order of time. */
export function inOrder<Change extends { readonly since: string }>(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => (firstDay(a.since) < firstDay(b.since) ? -1 : 1))
}

/**
 * The history of one aspect, first version first. Each change keeps what held before it; what holds after it is what the next one keeps, or
 * the value in force.
 */
export function versionsOf<Values, Change extends PastStatement<Values>>(
  changes: readonly Change[],
  inForce: Values,
): readonly Version<Values, Change>[] {
  const ordered = inOrder(changes)
  return [...ordered, null].map((next, at) => {
    const change = ordered[at - 1] ?? null
    return { from: change?.since ?? null, until: next?.since ?? null, values: next?.before ?? inForce, change }
  })
}
