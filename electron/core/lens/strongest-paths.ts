import { divisorOf } from './dematel.ts'
import type { Influences } from './direct.ts'
import { type LensName, type LensSettings, powerSums } from './lens-values.ts'
import { readScenarios, scenarioCells } from './scenario-influence.ts'
import type { Sliced } from './slices.ts'

/** A path of up to three steps that begins at an instrument, as positions. */
export interface StrongPath {
  readonly instruments: readonly number[]
  /** Of the scores of its cells. */
  readonly product: number
  /** What it adds to the figure by which the lens ranks. */
  readonly weight: number
  /** Its part of the strengths (weights without signs) of all paths that it is compared with. */
  readonly share: number
  /** Longer paths that begin so are in its weight. */
  readonly goesOn: boolean
}

export interface StrongestPaths {
  /** Strongest first. */
  readonly paths: readonly StrongPath[]
  /** What all paths of up to three steps add together; null where they overlap. */
  readonly upToThree: number | null
}

const mostPaths = 20
const longest = 3

/** How a lens counts a path of 1, 2 and 3 steps that ends somewhere: its product times this; undefined: not at all. */
type Counting = readonly (((end: number, start: number) => number) | undefined)[]

/**
 * What stands behind the figure of an instrument. Direct and cross-impact count single cells, the latter times what the states of the scenarios make of
 * them; second order counts paths of two steps by half; DEMATEL counts a path of m steps over its divisor to the power m; MICMAC at power k counts
 * paths of k steps, and its shorter ones here are how those begin; ISM counts every instrument reached once, over a shortest path, the strongest of them.
 */
export function* strongestPaths(
  lens: LensName,
  influences: Influences,
  settings: LensSettings,
  instrument: number,
): Sliced<StrongestPaths> {
  if (lens === 'ism') return shortestPaths(influences, settings.cut, instrument)
  const counted = new Counted()
  yield* counted.walk(influences, instrument, yield* countingOf(lens, influences, settings))
  const apart = lens === 'micmac'
  const all = counted.strength.reduce((sum, strength) => sum + strength, 0)
  return {
    paths: counted.best.map(({ instruments, product, weight }) => {
      const steps = instruments.length - 1
      const of = apart ? counted.strength[steps - 1]! : all
      return { instruments, product, weight, share: of === 0 ? 0 : Math.abs(weight) / of, goesOn: apart && settings.power > steps }
    }),
    upToThree: apart ? null : counted.sum,
  }
}

function* countingOf(lens: LensName, influences: Influences, settings: LensSettings): Sliced<Counting> {
  if (lens === 'secondOrder') return [() => 1, () => 0.5]
  if (lens === 'dematel') {
    const k = divisorOf(influences, settings.normalisation)
    return Array.from({ length: longest }, (_, at) => () => k ** -(at + 1))
  }
  if (lens === 'micmac')
    return Array.from({ length: Math.min(longest, settings.power) }, (_, at) => {
      const onwards = powerSums(influences, settings.power - at - 1)
      return (end: number) => onwards[end]!
    })
  if (lens === 'crossImpact') {
    const found = yield* readScenarios(influences, settings.tolerance)
    const factors = scenarioCells(influences, found.refused === null ? found.scenarios : [])
    return [(end, start) => factors[start * influences.size + end]!]
  }
  return [() => 1]
}

interface Found {
  readonly instruments: readonly number[]
  readonly product: number
  readonly weight: number
}

/** Walks all paths of up to three steps and keeps the strongest. */
class Counted {
  readonly best: Found[] = []
  /** By number of steps: sum of the weights without signs. */
  readonly strength: number[] = []
  sum = 0

  private goOn(influences: Influences, counting: Counting, path: readonly number[], before: number, next: number): void {
    const { size, cells } = influences
    const steps = path.length
    const score = cells[path.at(-1)! * size + next]!
    const count = counting[steps - 1]
    if (score === 0 || count === undefined) return
    const product = before * score
    const weight = product * count(next, path[0]!)
    this.sum += weight
    this.strength[steps - 1] = (this.strength[steps - 1] ?? 0) + Math.abs(weight)
    if (weight !== 0 && this.enters(Math.abs(weight))) this.keep({ instruments: [...path, next], product, weight })
    if (counting.length === steps) return
    const longer = [...path, next]
    for (let after = 0; after < size; after++) this.goOn(influences, counting, longer, product, after)
  }

  *walk(influences: Influences, start: number, counting: Counting): Sliced<void> {
    for (let next = 0; next < influences.size; next++) {
      this.goOn(influences, counting, [start], 1, next)
      yield
    }
  }

  private enters(strength: number): boolean {
    return this.best.length < mostPaths || strength > Math.abs(this.best.at(-1)!.weight)
  }

  private keep(found: Found): void {
    const strength = Math.abs(found.weight)
    const place = this.best.findIndex(({ weight }) => Math.abs(weight) < strength)
    this.best.splice(place < 0 ? this.best.length : place, 0, found)
    this.best.length = Math.min(this.best.length, mostPaths)
  }
}

function shortestPaths({ size, cells }: Influences, cut = Number.MIN_VALUE, start: number): StrongestPaths {
  const found = new Map<number, Found>([[start, { instruments: [start], product: 1, weight: 1 }]])
  let ends = [start]
  for (let steps = 1; steps <= longest; steps++) {
    const next = new Map<number, Found>()
    for (const here of ends)
      for (let to = 0; to < size; to++) {
        const score = cells[here * size + to]!
        if (Math.abs(score) < cut || here === to || found.has(to)) continue
        const { instruments, product } = found.get(here)!
        const known = next.get(to)
        if (known !== undefined && Math.abs(known.product) >= Math.abs(product * score)) continue
        next.set(to, { instruments: [...instruments, to], product: product * score, weight: 1 })
      }
    for (const [to, path] of next) found.set(to, path)
    ends = [...next.keys()]
  }
  const paths = [...found.values()].filter(({ instruments }) => instruments.length > 1)
  return {
    paths: paths
      .toSorted((a, b) => Math.abs(b.product) - Math.abs(a.product) || a.instruments.length - b.instruments.length)
      .slice(0, mostPaths)
      .map((path) => ({ ...path, share: 1 / paths.length, goesOn: false })),
    upToThree: found.size,
  }
}
