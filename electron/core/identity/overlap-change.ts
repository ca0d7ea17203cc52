/** Which instruments an organisation takes part in, by organisation. */
export type Memberships = ReadonlyMap<number, ReadonlySet<number>>

/** What a decision does to the number of organisations that instruments share. */
export interface OverlapChange {
  /** How many organisations there are more (or fewer) than before. */
  readonly organisations: number
  /** Organisations more (or fewer) in each instrument where that changes, by instrument. */
  readonly instruments: readonly { readonly instrument: number; readonly by: number }[]
  /** Shared organisations more (or fewer) of each pair where that changes; a < b. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly by: number }[]
}

/** From who takes part where before and after; only the organisations that the decision concerns need be given. */
export function overlapChange(before: Memberships, after: Memberships): OverlapChange {
  const instruments = new Map<number, number>()
  const pairs = new Map<number, Map<number, number>>()
  const count = (memberships: Memberships, by: number): void => {
    for (const set of memberships.values()) {
      const list = [...set].sort((a, b) => a - b)
      list.forEach((a, at) => {
        instruments.set(a, (instruments.get(a) ?? 0) + by)
        const others = pairs.get(a) ?? new Map<number, number>()
        pairs.set(a, others)
        for (const b of list.slice(at + 1)) others.set(b, (others.get(b) ?? 0) + by)
      })
    }
  }
  count(before, -1)
  count(after, 1)
  return {
    organisations: after.size - before.size,
    instruments: [...instruments].flatMap(([instrument, by]) => (by === 0 ? [] : [{ instrument, by }])),
    pairs: [...pairs].flatMap(([a, others]) => [...others].flatMap(([b, by]) => (by === 0 ? [] : [{ a, b, by }]))),
  }
}
