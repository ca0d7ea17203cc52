import type { InteractionMatrix, MatrixQuestion } from '../contract/matrices.ts'
import type { Aggregation } from '../judging/aggregate.ts'
import type { JudgingScale } from '../judging/settings.ts'
import { findClusters } from '../lens/clusters.ts'
import { disagreement } from './compare.ts'
import { chooseInstruments } from './filter.ts'
import type { InstrumentFacts } from './instrument-facts.ts'
import type { GivenScore, JudgedMatrix } from './judged.ts'
import { judge } from './judged.ts'
import type { ObservedOverlap } from './observed.ts'
import { observedPair, observeOverlap } from './observed.ts'
import { orderInstruments } from './order.ts'
import { pairIndex } from './pairs.ts'

/** What the judged side of a matrix rests on. */
export interface JudgingFacts {
  readonly scale: JudgingScale
  readonly aggregation: Aggregation
  /** Number of the round that is open: its answers are not shown. */
  readonly openRound: number | null
  /** Number of the closed round that is shown instead. */
  readonly shownRound: number | null
}

/** Everything a matrix is made of, as read from the project. */
export interface MatrixMaterial {
  /** All instruments of the project; filters are applied here. */
  readonly instruments: readonly InstrumentFacts[]
  /** `packParticipation` numbers of the operations in the period asked for; best in ascending order. */
  readonly participations: ArrayLike<number>
  /** `from` and `to` are row ids of instruments. */
  readonly assessments: readonly GivenScore[]
  readonly judging: JudgingFacts
  /** Terms of the taxonomy that the question orders by, in its order; else empty. */
  readonly terms: readonly { readonly id: number; readonly label: string }[]
}

/** What an interaction matrix shows, before it is put in order: the same for every order. */
export interface InteractionParts {
  readonly instruments: readonly InstrumentFacts[]
  readonly observed: ObservedOverlap
  readonly judged: JudgedMatrix
  readonly facts: Pick<InteractionMatrix, 'level' | 'universe' | 'operations' | 'organisations' | 'raters' | 'judging' | 'years'>
}

/**
 * The matrix that a question asks for: instruments filtered and ordered, judgements and overlap cell by cell.
 * @throws {Refusal} `universe_too_small`
 */
export function interactionMatrix(material: MatrixMaterial, question: MatrixQuestion): InteractionMatrix {
  return arrangeInteraction(interactionParts(material, question), question.order, material.terms)
}

/** @throws {Refusal} `universe_too_small` */
export function interactionParts(
  material: MatrixMaterial,
  { filter, universe }: Pick<MatrixQuestion, 'filter' | 'universe'>,
): InteractionParts {
  const { shown: instruments, counts } = chooseInstruments(material, filter)
  const observed = observeOverlap(counts(), universe)
  const raters = new Set<number>()
  const ids = new Set(instruments.map(({ id }) => id))
  for (const { from, to, rater, score } of material.assessments) if (score !== null && ids.has(from) && ids.has(to)) raters.add(rater)
  const years = instruments.flatMap(({ firstYear, lastYear }) => [firstYear, lastYear]).filter((year) => year !== null)
  return {
    instruments,
    observed,
    judged: judge(instruments.length, between(instruments, material.assessments), material.judging.aggregation),
    facts: {
      level: filter.level ?? 'organisation',
      universe: observed.universe,
      operations: instruments.reduce((sum, { operations }) => sum + operations, 0),
      organisations: counts().union,
      raters: raters.size,
      judging: material.judging,
      years: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
    },
  }
}

/** `terms`: those of the taxonomy ordered by. */
export function arrangeInteraction(
  { instruments, observed, judged, facts }: InteractionParts,
  order: MatrixQuestion['order'],
  terms: MatrixMaterial['terms'],
): InteractionMatrix {
  // Clusters must not depend on the order in which instruments were read.
  const clusters = order.by === 'cluster' ? clusterByOverlap(observed) : null
  const { organisations } = observed
  const ordered = orderInstruments(instruments, order, { organisations, clusterOf: clusters?.clusterOf ?? null, terms })
  const { positions } = ordered
  return {
    instruments: positions.map((at, place) => {
      const { id, code, name, operations, grant } = instruments[at]!
      return { id, code, name, operations, organisations: organisations[at]!, grant: [...grant], group: ordered.groupOf[place]! }
    }),
    groups: [...ordered.groups],
    clusterStability: clusters?.stability ?? null,
    ...facts,
    ...judgedRows(judged, positions),
    ...observedRows(observed, positions),
    disagree: disagreeRow(judged, observed, positions),
    gives: positions.map((at) => judged.gives[at]!),
    receives: positions.map((at) => judged.receives[at]!),
  }
}

/** Assessments between the instruments, as positions. */
export function* between(instruments: readonly InstrumentFacts[], assessments: readonly GivenScore[]): Generator<GivenScore> {
  const position = new Map(instruments.map(({ id }, at) => [id, at]))
  for (const one of assessments) {
    const row = position.get(one.from)
    const column = position.get(one.to)
    if (row !== undefined && column !== undefined) yield { ...one, from: row, to: column }
  }
}

/**
 * Clusters of instruments that share more organisations than chance gives, each such pair weighing as much as its Jaccard.
 * Lift itself would let two instruments with one common firm outweigh everything else.
 */
export function clusterByOverlap(observed: ObservedOverlap): { readonly clusterOf: Int32Array; readonly stability: number | null } {
  const { size } = observed
  const weights = new Float64Array(size * size)
  const linked = new Uint8Array(size)
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const at = pairIndex(size, a, b)
      if (!(observed.lift[at]! > 1)) continue
      weights[a * size + b] = weights[b * size + a] = observed.jaccard[at]!
      linked[a] = linked[b] = 1
    }
  const { groupOf, stability } = findClusters(size, weights)
  return { clusterOf: groupOf.map((group, at) => (linked[at] === 1 ? group : -1)), stability }
}

function judgedRows(judged: JudgedMatrix, positions: readonly number[]) {
  return {
    score: placed(positions, (at) => numberOrNull(judged.score[at]!)),
    median: placed(positions, (at) => numberOrNull(judged.median[at]!)),
    spread: placed(positions, (at) => numberOrNull(judged.spread[at]!)),
    ratersOf: placed(positions, (at) => judged.raters[at]!),
    differ: placed(positions, (at) => judged.differ[at]!),
    unable: placed(positions, (at) => judged.unable[at]!),
  }
}

/** What `of` says of every ordered pair, row by row in display order; it is given the cell in the order of the instruments. */
function placed<T>(positions: readonly number[], of: (cell: number) => T): T[] {
  const size = positions.length
  const list: T[] = []
  list.length = size * size
  let at = 0
  for (let row = 0; row < size; row++) {
    const begins = positions[row]! * size
    for (let column = 0; column < size; column++) list[at++] = of(begins + positions[column]!)
  }
  return list
}

/** On the diagonal: nothing shared, nothing expected, no lift, p and q 1. */
function observedRows(observed: ObservedOverlap, positions: readonly number[]) {
  const { size, shared, jaccard, expected, lift, p, q } = observed
  // Where each cell lies among the pairs; the diagonal is none of them.
  const pairs = new Int32Array(size * size).fill(-1)
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) pairs[a * size + b] = pairs[b * size + a] = pairIndex(size, a, b)
  const of = (figures: ArrayLike<number>, diagonal: number) =>
    placed(positions, (cell) => (pairs[cell]! < 0 ? diagonal : figures[pairs[cell]!]!))
  return {
    shared: of(shared, 0),
    jaccard: of(jaccard, 0),
    expected: of(expected, 0),
    lift: placed(positions, (cell) => (pairs[cell]! < 0 ? null : numberOrNull(lift[pairs[cell]!]!))),
    p: of(p, 1),
    q: of(q, 1),
  }
}

function disagreeRow(judged: JudgedMatrix, observed: ObservedOverlap, positions: readonly number[]): number[] {
  const { size } = observed
  return placed(positions, (cell) => {
    const median = numberOrNull(judged.median[cell]!)
    if (median === null) return 0
    return disagreement(median, observedPair(observed, Math.floor(cell / size), cell % size)) === null ? 0 : 1
  })
}

export function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}
