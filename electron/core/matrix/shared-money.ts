import { instrumentSlots } from './overlap-counts.ts'

/**
 * What organisations were granted in instruments: parallel rows in ascending order of `packed`, one for each organisation, instrument and
 * currency. Who takes part without a known amount has a row too: it is shared, though not its money.
 */
export interface GrantRows {
  /** `packParticipation` numbers. */
  readonly packed: ArrayLike<number>
  /** Sum of grants; 0 where `currency` is -1. */
  readonly amount: ArrayLike<number>
  /** Place in `currencies`; -1 where no amount is known. */
  readonly currency: ArrayLike<number>
  /** Null: an amount without a currency, which is one of its own. */
  readonly currencies: readonly (string | null)[]
}

/** Money in one currency, instruments in the order asked for, rows of `size`. */
export interface SharedMoney {
  readonly currency: string | null
  readonly size: number
  /** Granted in each instrument. */
  readonly total: Float64Array
  /** At i*size+j: sum over organisations of the lesser of their grants in i and in j; symmetric, 0 on the diagonal. */
  readonly lesser: Float64Array
  /** At i*size+j: granted in i to organisations that take part in j too; directed, 0 on the diagonal. Of `total[i]` it is a share. */
  readonly toShared: Float64Array
}

/** One answer a currency that any of the shown instruments grants in, in the order of `currencies`: currencies are never mixed. */
export function sharedMoney(rows: GrantRows, shown: readonly number[]): SharedMoney[] {
  const size = shown.length
  const placeOf = new Int32Array(instrumentSlots).fill(-1)
  shown.forEach((slot, place) => (placeOf[slot] = place))
  const found = rows.currencies.map(() => null as SharedMoney | null)
  const of = (currency: number): SharedMoney =>
    (found[currency] ??= {
      currency: rows.currencies[currency]!,
      size,
      total: new Float64Array(size),
      lesser: new Float64Array(size * size),
      toShared: new Float64Array(size * size),
    })

  for (let begin = 0; begin < rows.packed.length;) {
    const organisation = Math.floor(rows.packed[begin]! / instrumentSlots)
    let end = begin + 1
    while (end < rows.packed.length && rows.packed[end]! < (organisation + 1) * instrumentSlots) end++
    const place = (at: number): number => placeOf[rows.packed[at]! - organisation * instrumentSlots]!
    for (let at = begin; at < end; at++) {
      const from = place(at)
      const currency = rows.currency[at]!
      if (from < 0 || currency < 0) continue
      const amount = rows.amount[at]!
      const money = of(currency)
      money.total[from]! += amount
      let last = -1
      for (let other = begin; other < end; other++) {
        const to = place(other)
        if (to < 0 || to === from) continue
        if (to !== last) money.toShared[from * size + to]! += amount
        last = to
        if (rows.currency[other] === currency) money.lesser[from * size + to]! += Math.min(amount, rows.amount[other]!)
      }
    }
    begin = end
  }
  return found.filter((one) => one !== null)
}
