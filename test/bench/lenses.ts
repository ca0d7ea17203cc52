import { fileURLToPath } from 'node:url'
import { consistentScenarios } from '#core/lens/consistent-scenarios.ts'
import { offsetsOf } from '#core/lens/cross-impact.ts'
import { dematel } from '#core/lens/dematel.ts'
import { micmac } from '#core/lens/micmac.ts'
import { seededRandom } from '#core/lens/seeded-random.ts'

/** CPU time of the quickest of five runs, in milliseconds. */
function quickest(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const begin = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(begin)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

/** Prints what the lenses cost on 200 instruments, and an exact search of twenty million scenarios. */
export function reportLenses(): void {
  const random = seededRandom(20171121)
  const size = 200
  const cells = Float64Array.from({ length: size * size }, (_, at) => (at % (size + 1) === 0 ? 0 : Math.floor(random() * 4)))
  const states = [...Array.from({ length: 11 }, () => 4), 5]
  const all = offsetsOf(states).at(-1)!
  const descriptorOf = states.flatMap((count, at) => Array.from({ length: count }, () => at))
  const impacts = Float64Array.from({ length: all * all }, (_, at) =>
    descriptorOf[Math.floor(at / all)] === descriptorOf[at % all] ? 0 : Math.floor(random() * 7) - 3,
  )
  const found = consistentScenarios({ states, cells: impacts })
  const [ranks, relations, scenarios] = [
    quickest(() => micmac({ size, cells })),
    quickest(() => dematel({ size, cells })),
    quickest(() => consistentScenarios({ states, cells: impacts })),
  ]
  console.log(
    `lenses, CPU time: MICMAC 200 × 200 ${ranks.toFixed(0)} ms, DEMATEL 200 × 200 ${relations.toFixed(0)} ms, cross-impact balance ` +
      `${scenarios.toFixed(0)} ms for ${found.searched} scenarios (${found.count} consistent, ${found.nodes} nodes)`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) reportLenses()
