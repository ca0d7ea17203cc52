import { seededRandom } from '#core/lens/seeded-random.ts'
import { balances } from '#core/package/balance.ts'
import { weightsOf } from '#core/package/pareto.ts'
import { PackageSearch } from '#core/package/search.ts'
import { type PackageState, usualNumbers } from '#core/package/states.ts'

/** All consistent packages of twenty instruments (3,486,784,401 packages), against trying a hundred thousand of them one by one. */
export function reportPackages(size = 20, tried = 100_000): void {
  const random = seededRandom(5)
  const score = Array.from({ length: size * size }, () => Math.floor(random() * 7) - 3)
  const every = <T>(value: T): T[] => Array.from({ length: size }, () => value)
  const keys = every('').map((_, at) => `I${at}`)
  const weights = weightsOf(
    {
      instruments: keys.map((code, id) => ({
        id,
        code,
        name: code,
        region: null,
        programme: null,
        budget: { amount: id, currency: 'EUR' },
      })),
      score,
      relations: [],
      terms: [],
      weight: [],
      keys,
    },
    usualNumbers,
  )
  const begun = performance.now()
  const search = new PackageSearch({ size, score, numbers: usualNumbers, allowed: every(7), decided: every(false), limits: [], weights })
  search.step(Infinity)
  const searched = performance.now() - begun
  const plain = performance.now()
  for (let at = 0; at < tried; at++)
    balances(
      score,
      every(0).map((): PackageState => (random() < 0.5 ? 2 : 0)),
      usualNumbers,
    )
  const one = (performance.now() - plain) / tried
  const { count, nodes } = search.result()
  console.log(
    `packages: ${count} consistent of ${3 ** size} found exactly in ${searched.toFixed(0)} ms (${nodes} nodes), ratio to trying all ${(searched / (one * 3 ** size)).toExponential(1)}`,
  )
}
