/**
 * The chance of at least `shared` common members when `a` and `b` out of `universe` are drawn without regard to each other:
 * sum over i from shared to min(a, b) of C(a,i)·C(universe-a,b-i)/C(universe,b), the one-sided Fisher exact test for over-representation.
 *
 * The terms are summed as ratios to the largest one, P(i+1)/P(i) = (a-i)(b-i) / ((i+1)(universe-a-b+i+1)), and divided by their total.
 * Logarithms of factorials would lose nine digits at a million organisations; ratios keep twelve and more, far tails included.
 * A chance below 1e-308 is 0.
 */
export function chanceOfAtLeast(shared: number, a: number, b: number, universe: number): number {
  const lowest = Math.max(0, a + b - universe)
  const highest = Math.min(a, b)
  if (shared <= lowest) return 1
  if (shared > highest) return 0
  const rest = universe - a - b
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((a + 1) * (b + 1)) / (universe + 2))))

  let total = 1
  let tail = mode >= shared ? 1 : 0
  let term = 1
  for (let i = mode; i > lowest; i--) {
    term *= (i * (rest + i)) / ((a - i + 1) * (b - i + 1))
    total += term
    if (i - 1 >= shared) tail += term
    if (term < total * negligible) break
  }
  term = 1
  for (let i = mode; i < highest; i++) {
    term *= ((a - i) * (b - i)) / ((i + 1) * (rest + i + 1))
    total += term
    if (i + 1 >= shared) {
      tail += term
      if (term < tail * negligible) break
    }
    if (term === 0) break
  }
  return Math.min(1, tail / total)
}

const negligible = 1e-18

/** The chance of at most `shared` common members, likewise: as many of `a` as are not shared lie outside `b`. */
export function chanceOfAtMost(shared: number, a: number, b: number, universe: number): number {
  return chanceOfAtLeast(a - shared, a, universe - b, universe)
}

/**
 * Benjamini and Hochberg's q of each p: the smallest p·m/rank at or above its rank, at most 1.
 * Equal p have equal q. NaN stays NaN and is not counted.
 */
export function falseDiscoveryRates(p: Float64Array): Float64Array {
  // Numbers by themselves are sorted many times faster than places by their numbers.
  const sorted = p.filter((one) => !Number.isNaN(one)).sort()
  const rates = new Float64Array(sorted.length)
  let least = 1
  for (let rank = sorted.length; rank > 0; rank--) {
    least = Math.min(least, sorted[rank - 1]! * (sorted.length / rank))
    rates[rank - 1] = least
  }
  return p.map((one) => (Number.isNaN(one) ? Number.NaN : rates[firstAtLeast(sorted, one)]!))
}

/** The first place of a number in an ascending list that holds it. */
function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Where the q of a place comes from: q = rankP · pairs / rank. `own`: the rank of its own p among all, the last of equal ones; `rank`: the one at
 * or above it where p · pairs / rank is least; `rankP`: the p that stands there. Null where the place has no p.
 */
export function rateRank(p: Float64Array, at: number): Readonly<Record<'p' | 'own' | 'rank' | 'rankP' | 'pairs', number>> | null {
  const mine = p[at]
  if (mine === undefined || Number.isNaN(mine)) return null
  const ranked = ascending(p)
  const pairs = ranked.length
  const own = ranked.reduce((last, place, index) => (p[place]! <= mine ? index + 1 : last), 0)
  const standsAt = (rank: number): number => p[ranked[rank - 1]!]!
  let rank = own
  for (let one = own; one <= pairs; one++) if (standsAt(one) * (pairs / one) < standsAt(rank) * (pairs / rank)) rank = one
  return { p: mine, own, rank, rankP: standsAt(rank), pairs }
}

/** Places of the numbers in ascending order. */
function ascending(p: Float64Array): Uint32Array {
  return Uint32Array.from(p.keys())
    .filter((at) => !Number.isNaN(p[at]!))
    .sort((a, b) => p[a]! - p[b]!)
}
