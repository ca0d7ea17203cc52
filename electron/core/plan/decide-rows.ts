/** A row of a list that tells more of operations, as the project holds it. */
export interface KnownRow {
  readonly id: number
  /** What it is known by, the surest first; the first one is stored with it. */
  readonly keys: readonly string[]
  /** Equal values have equal digests. */
  readonly digest: number
  /** Taken out of the figures because a delivery did not hold it any more. */
  readonly removed: boolean
}

/** A row as read. */
export interface GivenRow {
  readonly keys: readonly string[]
  readonly digest: number
}

export type RowDecision<Row extends GivenRow> =
  | { readonly kind: 'new'; readonly row: Row }
  | { readonly kind: 'changed' | 'unchanged'; readonly id: number; readonly row: Row; readonly returns: boolean }

export interface RowDecider<Row extends GivenRow> {
  /** Decides on further rows; those that may be known by a lesser key wait for the end. */
  decide(rows: readonly Row[]): readonly RowDecision<Row>[]
  /** Decides on what waited. */
  end(): readonly RowDecision<Row>[]
  /** After the end: rows that the delivery did not hold. */
  gone(): GoneRows
}

/** Rows of a list that a delivery did not hold, by id. */
export interface GoneRows {
  /** How many were held before, those taken out left aside. */
  readonly known: number
  readonly gone: readonly number[]
  /** Taken out before, and not held either. */
  readonly stillRemoved: readonly number[]
}

interface Entry extends KnownRow {
  taken: boolean
}

/**
 * Compares the rows of a delivery with those that the project holds of the same list. A row is known by its first key; where that is not
 * known, by another one that no other row took: a partner whose name is written otherwise but whose identifier is the same. Equal
 * keys are told apart by values, then by order; by another key than the first only where as many rows are left on both sides, for else
 * nothing says which of them it is.
 */
export function createRowDecider<Row extends GivenRow>(known: Iterable<KnownRow>): RowDecider<Row> {
  const byKey = new Map<string, Entry[]>()
  const entries: Entry[] = []
  for (const row of known) {
    const entry = { ...row, taken: false }
    entries.push(entry)
    for (const key of row.keys) {
      const group = byKey.get(key)
      if (group) group.push(entry)
      else byKey.set(key, [entry])
    }
  }
  const waiting: Row[] = []

  const asKnown = (entry: Entry, row: Row): RowDecision<Row> => {
    entry.taken = true
    return { kind: entry.digest === row.digest ? 'unchanged' : 'changed', id: entry.id, row, returns: entry.removed }
  }
  const left = (key: string): readonly Entry[] => (byKey.get(key) ?? []).filter(({ taken }) => !taken)
  const asNew = (row: Row): RowDecision<Row> => ({ kind: 'new', row })
  const decideOne = (row: Row): RowDecision<Row> | null => {
    const [first = ''] = row.keys
    const group = left(first)
    const same =
      group.find(({ digest }) => digest === row.digest) ?? (group.length === 1 && byKey.get(first)!.length === 1 ? group[0] : undefined)
    if (same) return asKnown(same, row)
    if (!row.keys.some((key) => byKey.has(key))) return asNew(row)
    waiting.push(row)
    return null
  }
  return {
    decide: (rows) => rows.map(decideOne).filter((decision) => decision !== null),
    end() {
      const decided = new Map<Row, RowDecision<Row>>()
      const open = waiting.splice(0)
      for (const row of open) {
        const [entry] = left(row.keys[0] ?? '')
        if (entry) decided.set(row, asKnown(entry, row))
      }
      const byOther = new Map<string, Row[]>()
      for (const row of open.filter((one) => !decided.has(one)))
        for (const key of row.keys.slice(1)) {
          const rows = byOther.get(key)
          if (rows) rows.push(row)
          else byOther.set(key, [row])
        }
      for (const [key, rows] of byOther) {
        const undecided = rows.filter((one) => !decided.has(one))
        const others = left(key)
        if (others.length === undecided.length) undecided.forEach((row, at) => decided.set(row, asKnown(others[at]!, row)))
      }
      return open.map((row) => decided.get(row) ?? asNew(row))
    },
    gone() {
      const notHeld = (removed: boolean) =>
        entries
          .filter((entry) => !entry.taken && entry.removed === removed)
          .map(({ id }) => id)
          .sort((a, b) => a - b)
      return { known: entries.filter(({ removed }) => !removed).length, gone: notHeld(false), stillRemoved: notHeld(true) }
    },
  }
}
