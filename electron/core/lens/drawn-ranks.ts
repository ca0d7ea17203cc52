import { aggregate, type Aggregation, type VoicedScore } from '../judging/aggregate.ts'
import { quantile } from '../matrix/quantile.ts'
import type { Confidence } from '../model/vocabulary.ts'
import type { Influences } from './direct.ts'
import { type LensName, lensNames, lensRanks, lensValues, type LensSettings } from './lens-values.ts'
import { seededRandom } from './seeded-random.ts'
import type { Sliced } from './slices.ts'
import type { ScoreScale } from './smallest-change.ts'
import type { Voice } from './voices.ts'

/**
 * How an answer is drawn by the confidence that the rater states: `weight` is how often it is drawn beside the others of its cell, `step` the chance
 * that it then counts one step more or less (each half of it; beyond the scale it stays). Where nothing is stated it is drawn as medium.
 * The figures are a convention of this program, stated with every result: they say how far confidence shall count, and are not estimated.
 */
export const drawing: Readonly<Record<Confidence, { readonly weight: number; readonly step: number }>> = {
  high: { weight: 3, step: 0 },
  medium: { weight: 2, step: 0.25 },
  low: { weight: 1, step: 0.5 },
}

export interface DrawPlan {
  readonly runs: number
  readonly seed: number
}

export interface DrawnLens {
  readonly lens: LensName
  /** Runs in which the lens gave ranks. */
  readonly runs: number
  /** By instrument: 5 %, 50 % and 95 % of its ranks, and the share of runs in which no other is before it. */
  readonly low: readonly number[]
  readonly median: readonly number[]
  readonly high: readonly number[]
  readonly first: readonly number[]
}

/** Above this many instruments cross-impact, where each run is a search of its own, is drawn in the first runs only. */
const mostSearchedAnew = 8
const mostRunsSearched = 200
const cellsPerSlice = 1000

/**
 * Rank intervals by Monte Carlo: in each run every cell draws as many answers as it has, with replacement (a bootstrap of its raters), these are
 * brought together as the project does, and every lens in `lenses` ranks the matrix that comes of it. Cells draw apart from each other. In slices,
 * some of which yield the number of runs done.
 */
export function* drawRanks(
  size: number,
  voices: readonly Voice[],
  aggregation: Aggregation,
  settings: LensSettings,
  scale: ScoreScale,
  { runs, seed }: DrawPlan,
): Sliced<readonly DrawnLens[]> {
  const draw = drawer(size, voices, aggregation, scale)
  const random = seededRandom(seed)
  // Ranks are halves: twice as large they are whole.
  const doubled = lensNames.map(() => Array.from({ length: size }, () => new Uint16Array(runs)))
  const counts = lensNames.map(() => 0)
  for (let run = 0; run < runs; run++) {
    const influences = yield* draw(random)
    for (const [place, lens] of lensNames.entries()) {
      if (lens === 'crossImpact' && size > mostSearchedAnew && run >= mostRunsSearched) continue
      const values = yield* lensValues(lens, influences, settings)
      if (values !== null) {
        const at = counts[place]!++
        for (const [one, rank] of lensRanks(lens, values).entries()) doubled[place]![one]![at] = rank * 2
      }
      yield run
    }
  }
  const found: DrawnLens[] = []
  for (const [place, lens] of lensNames.entries()) if (counts[place]! > 0) found.push(yield* summed(lens, doubled[place]!, counts[place]!))
  return found
}

function* summed(lens: LensName, doubled: readonly Uint16Array[], runs: number): Sliced<DrawnLens> {
  const best = new Uint16Array(runs).fill(0xffff)
  for (const ranks of doubled) for (let run = 0; run < runs; run++) best[run] = Math.min(best[run]!, ranks[run]!)
  const found = { low: [] as number[], median: [] as number[], high: [] as number[], first: [] as number[] }
  for (const ranks of doubled) {
    const drawn = ranks.subarray(0, runs)
    const ascending = drawn.toSorted()
    for (const [end, share] of [
      ['low', 0.05],
      ['median', 0.5],
      ['high', 0.95],
    ] as const)
      found[end].push(quantile(ascending, share) / 2)
    found.first.push(drawn.reduce((sum, rank, run) => sum + (rank === best[run] ? 1 : 0), 0) / runs)
    yield
  }
  return { lens, runs, ...found }
}

/** Makes a matrix of newly drawn answers; the matrix is used again by the next call. */
function drawer(
  size: number,
  voices: readonly Voice[],
  aggregation: Aggregation,
  { least, most }: ScoreScale,
): (random: () => number) => Sliced<Influences> {
  const byCell = new Map<number, (VoicedScore & { readonly weight: number; readonly step: number })[]>()
  for (const { from, to, score, role, confidence } of voices) {
    if (score === null) continue
    const cell = byCell.get(from * size + to)
    const voice = { score, role, ...drawing[confidence ?? 'medium'] }
    if (cell) cell.push(voice)
    else byCell.set(from * size + to, [voice])
  }
  // The order of the cells and of a cell's answers must not hang on the order in which they were read.
  const cells = [...byCell].toSorted(([a], [b]) => a - b)
  for (const [, given] of cells)
    given.sort((a, b) => a.score - b.score || a.weight - b.weight || ((a.role ?? '') < (b.role ?? '') ? -1 : 1))
  const totals = cells.map(([, given]) => given.reduce((sum, { weight }) => sum + weight, 0))
  const influences = { size, cells: new Float64Array(size * size) }
  return function* (random) {
    for (const [place, [at, given]] of cells.entries()) {
      if (place % cellsPerSlice === cellsPerSlice - 1) yield
      const drawn = given.map((): VoicedScore => {
        const { score, role, step } = pick(given, random() * totals[place]!)
        const moved = step === 0 ? 0 : movedBy(random(), step)
        return { score: score + moved < least || score + moved > most ? score : score + moved, role }
      })
      influences.cells[at] = aggregate(drawn, aggregation)
    }
    return influences
  }
}

function pick<Given extends { readonly weight: number }>(given: readonly Given[], place: number): Given {
  let rest = place
  for (const one of given) {
    rest -= one.weight
    if (rest < 0) return one
  }
  return given.at(-1)!
}

function movedBy(chance: number, step: number): number {
  return chance < step / 2 ? -1 : chance < step ? 1 : 0
}
