import { relationsEnd } from './dematel.ts'
import type { Influences } from './direct.ts'
import { type LensName, lensRankOf, type LensSettings, lensValues } from './lens-values.ts'
import type { Sliced } from './slices.ts'
import { type Varied, variedValues, withCell } from './varied-values.ts'

/** What scores may be. */
export interface ScoreScale {
  readonly least: number
  readonly most: number
}

/** A cell whose score changes by whole steps. */
export interface CellChange {
  readonly from: number
  readonly to: number
  readonly change: number
}

export interface FoundChange {
  readonly cells: readonly CellChange[]
  readonly steps: number
  readonly rank: number
  readonly value: number
}

/** Or why there is none: see `LensMove`. */
export type Move = FoundChange | 'none' | 'not_one_cell' | 'not_searched' | 'at_the_end'

/** What one step more and less in a cell makes of an instrument's figure; null beyond the scale, and where the lens gives none. */
export interface CellSensitivity {
  readonly from: number
  readonly to: number
  readonly more: Standing | null
  readonly less: Standing | null
}
interface Standing {
  readonly rank: number
  readonly value: number
}

export interface Moves {
  readonly up: Move
  readonly down: Move
  /** Cells whose step changes something, by how far the rank moves, then the value. At most ten. */
  readonly sensitivity: readonly CellSensitivity[]
}

const mostSensitive = 10
/** Changes of two cells that are tried at most, and where each is a search of its own. */
const mostPairs = 3_000_000
const mostPairsSearched = 20_000
/** Beyond this many instruments searching anew for each change of a cell takes so long that it is done on request alone. */
const mostSearchedAnew = 8

interface Problem {
  readonly lens: LensName
  readonly influences: Influences
  readonly settings: LensSettings
  readonly scale: ScoreScale
  readonly instrument: number
  readonly values: readonly number[]
  /** Search also where that takes minutes. */
  readonly patient: boolean
}

/**
 * The smallest changes of scores that better and worsen the rank of an instrument, exact: all changes of one cell by whole steps within the scale,
 * fewest steps first; where none does it, all changes of two cells. Of equally small ones the one that moves the value furthest. To draw level
 * with another counts as a change of rank. In slices, some of which yield the share of the changes of one cell that are tried.
 */
export function* searchMoves(problem: Problem): Sliced<Moves> {
  const { lens, influences, settings, instrument, values, patient } = problem
  const { size } = influences
  if (lens === 'crossImpact' && size > mostSearchedAnew && !patient) return { up: 'not_searched', down: 'not_searched', sensitivity: [] }
  const rank = lensRankOf(lens, values, instrument)
  const directions = [new Direction(problem, rank, -1), new Direction(problem, rank, 1)] as const
  const varied = variedValues(lens, influences, settings)
  const sensitivity: CellSensitivity[] = []
  for (let steps = 1; steps <= mostSteps(problem); steps++) {
    if (steps > 1 && directions.every(({ open }) => !open)) break
    for (let from = 0; from < size; from++) {
      for (let to = 0; to < size; to++) {
        if (from === to) continue
        const standings: (Standing | null)[] = []
        for (const change of [steps, -steps]) {
          const after = yield* tried(problem, influences, varied, { from, to, change })
          if (after !== null) for (const direction of directions) yield* direction.take(after, [{ from, to, change }], steps)
          standings.push(after)
        }
        if (steps === 1) sensitivity.push({ from, to, more: standings[0]!, less: standings[1]! })
        yield (steps - 1 + (from * size + to) / size ** 2) / mostSteps(problem)
      }
    }
    for (const direction of directions) direction.settle()
  }
  if (directions.some(({ open }) => open)) yield* searchPairs(problem, directions)
  const [up, down] = directions.map((direction) => direction.result()) as [Move, Move]
  return { up, down, sensitivity: yield* mostSensitiveOf(problem, rank, sensitivity) }
}

function* searchPairs(problem: Problem, directions: readonly Direction[]): Sliced<void> {
  const { lens, influences, settings, scale } = problem
  const { size, cells } = influences
  const changes: CellChange[] = []
  for (let from = 0; from < size; from++)
    for (let to = 0; to < size; to++)
      for (let change = -mostSteps(problem); change <= mostSteps(problem); change++)
        if (from !== to && change !== 0 && within(scale, cells[from * size + to]! + change)) changes.push({ from, to, change })
  const count = (changes.length * (changes.length - 1)) / 2
  if (count > (lens === 'crossImpact' ? mostPairsSearched : mostPairs)) {
    for (const direction of directions) direction.giveUp()
    return
  }
  const most = mostSteps(problem)
  const bySteps = Array.from({ length: most + 1 }, (_, steps) => changes.filter(({ change }) => Math.abs(change) === steps))
  for (let steps = 2; steps <= 2 * most && directions.some(({ open }) => open); steps++) {
    for (const first of changes) {
      const others = bySteps[steps - Math.abs(first.change)] ?? []
      if (others.length === 0) continue
      const given = withCell(influences, first.from, first.to, first.change)
      const varied = variedValues(lens, given, settings)
      for (const second of others) {
        if (first.from > second.from || (first.from === second.from && first.to >= second.to)) continue
        const after = yield* tried(problem, given, varied, second)
        if (after !== null) for (const direction of directions) yield* direction.take(after, [first, second], steps)
      }
      yield
    }
    for (const direction of directions) direction.settle()
  }
}

function* tried(problem: Problem, given: Influences, varied: Varied, { from, to, change }: CellChange): Sliced<Standing | null> {
  const { lens, settings, scale } = problem
  if (!within(scale, given.cells[from * given.size + to]! + change)) return null
  // Each is a search of its own, in slices of its own.
  if (lens === 'crossImpact') return standing(problem, yield* lensValues(lens, withCell(given, from, to, change), settings))
  return standing(problem, varied(from, to, change))
}

function standing({ lens, instrument }: Problem, values: ArrayLike<number> | null): Standing | null {
  return values === null ? null : { rank: lensRankOf(lens, values, instrument), value: values[instrument]! }
}

/** The standing after these changes, worked out anew. */
function* anew(problem: Problem, cells: readonly CellChange[]): Sliced<Standing | null> {
  const { lens, influences, settings } = problem
  return standing(problem, yield* lensValues(lens, changed(influences, cells), settings))
}

function changed(influences: Influences, cells: readonly CellChange[]): Influences {
  return cells.reduce((matrix, { from, to, change }) => withCell(matrix, from, to, change), influences)
}

function within({ least, most }: ScoreScale, score: number): boolean {
  return score >= least && score <= most
}

function mostSteps({ scale }: Problem): number {
  return scale.most - scale.least
}

/** The best change found that way so far: up (-1) or down (1) in rank. */
class Direction {
  private readonly problem: Problem
  private readonly rank: number
  private readonly sign: number
  private best: FoundChange | null = null
  private state: 'open' | 'settled' | 'given_up' | 'at_the_end'

  constructor(problem: Problem, rank: number, sign: -1 | 1) {
    this.problem = problem
    this.rank = rank
    this.sign = sign
    this.state = rank === (sign < 0 ? 1 : problem.influences.size) ? 'at_the_end' : 'open'
  }

  get open(): boolean {
    return this.state === 'open'
  }

  *take(after: Standing, cells: readonly CellChange[], steps: number): Sliced<void> {
    if (!this.open || !this.moves(after)) return
    const moved = ({ value }: Standing): number => (this.problem.values[this.problem.instrument]! - value) * this.sign
    if (this.best !== null && moved(after) <= moved(this.best)) return
    // Working out a change from what is known rounds in another way, and DEMATEL's series may have lost its end.
    const sure = yield* anew(this.problem, cells)
    if (sure !== null && this.moves(sure)) this.best = { cells, steps, ...sure }
  }

  private moves({ rank }: Standing): boolean {
    return (rank - this.rank) * this.sign > 0
  }

  /** All changes as small as these have been tried. */
  settle(): void {
    if (this.open && this.best !== null) this.state = 'settled'
  }

  giveUp(): void {
    if (this.open) this.state = 'given_up'
  }

  result(): Move {
    if (this.best !== null) return this.best
    return this.state === 'at_the_end' ? 'at_the_end' : this.state === 'given_up' ? 'not_one_cell' : 'none'
  }
}

function* mostSensitiveOf(problem: Problem, rank: number, cells: readonly CellSensitivity[]): Sliced<readonly CellSensitivity[]> {
  const value = problem.values[problem.instrument]!
  const by = (how: (after: Standing) => number) => {
    const of = (one: Standing | null): number => (one === null ? 0 : how(one))
    return ({ more, less }: CellSensitivity): number => Math.max(of(more), of(less))
  }
  const inRank = by((one) => Math.abs(one.rank - rank))
  const inValue = by((one) => Math.abs(one.value - value))
  const real = function* (from: number, to: number, change: number, after: Standing | null): Sliced<Standing | null> {
    if (problem.lens !== 'dematel') return after
    return (yield* relationsEnd(changed(problem.influences, [{ from, to, change }]), problem.settings.normalisation)) ? after : null
  }
  const most: { readonly cell: CellSensitivity; readonly rank: number; readonly value: number }[] = []
  for (const [place, cell] of cells.entries()) {
    const one = { cell, rank: inRank(cell), value: inValue(cell) }
    const before = most.findLastIndex((other) => other.rank > one.rank || (other.rank === one.rank && other.value >= one.value)) + 1
    if (before < mostSensitive && (one.rank > 0 || one.value > 0)) most.splice(before, most.length < mostSensitive ? 0 : 1, one)
    if (place % 1000 === 999) yield
  }
  const found: CellSensitivity[] = []
  for (const { cell } of most) {
    const { from, to, more, less } = cell
    found.push({ from, to, more: yield* real(from, to, 1, more), less: yield* real(from, to, -1, less) })
  }
  return found
}
