import { fileURLToPath } from 'node:url'
import { incidenceOf } from '#core/matrix/incidence.ts'
import { packParticipation } from '#core/matrix/overlap-counts.ts'
import { permuteOverlap } from '#core/matrix/permutation.ts'

/** Seconds that 10,000 permutations may take. */
const allowed = 20

export interface PermutationTime {
  /** Processor seconds: what else the machine does is not counted. */
  readonly seconds: number
  readonly permutations: number
  /** Milliseconds of the longest step: so long it takes at most until a cancelled run ends, beside the turn that it is in. */
  readonly longestStep: number
}

/** Permutations of `instruments` × `instruments` pairs over so many distinct participations, a few organisations taking part in much. */
export function benchPermutation(instruments = 20, participations = 100_000, permutations = 10_000): PermutationTime {
  let state = 1
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const packed = new Set<number>()
  while (packed.size < participations)
    packed.add(packParticipation(Math.floor(random() ** 2 * participations * 0.45), Math.floor(random() ** 1.3 * instruments)))
  const all = Array.from({ length: instruments }, (_, at) => at)

  const begin = process.cpuUsage()
  const steps = permuteOverlap(incidenceOf(Float64Array.from(packed).sort(), all), all, { permutations, seed: 1 })
  let longestStep = 0
  for (let last = performance.now(), done = false; !done;) {
    done = steps.next().done === true
    const now = performance.now()
    longestStep = Math.max(longestStep, now - last)
    last = now
  }
  const { user, system } = process.cpuUsage(begin)
  return { seconds: (user + system) / 1e6, permutations, longestStep }
}

/** Prints the ratio in one line. */
export function reportPermutation(): void {
  const { seconds, permutations, longestStep } = benchPermutation()
  console.log(
    `permutation: ratio ${(seconds / allowed).toFixed(2)} of the ${allowed} s allowed for ${permutations} tables (${seconds.toFixed(1)} s of processor time, 20 instruments, 100,000 participations; longest step ${longestStep.toFixed(0)} ms)`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) reportPermutation()
