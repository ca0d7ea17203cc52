import { rateRank } from '../chance.ts'
import { significance } from '../compare.ts'
import { cellMarks, type MadeMatrix } from '../matrix.ts'
import { instrumentAxis } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { pairIndex } from '../pairs.ts'
import { type ObservedOverlap, observedPair } from '../observed.ts'
import { probabilityScale, ratioScale, sequentialScale } from '../scale.ts'

export const overlapMeasures = ['shared', 'jaccard', 'coefficient', 'directed', 'expected', 'lift', 'p', 'q'] as const

/**
 * A measure of the pair (row, column); null on the diagonal and where it has no meaning or nothing is known. Overlap coefficient: shared / min(a, b); directed share:
 * shared / a, the part of the row's organisations that are in the column too (methods.md, co-participation).
 */
function overlapValue(observed: ObservedOverlap, measure: string, row: number, column: number): number | null {
  const pair = observedPair(observed, row, column)
  // Where no organisation is known, none shared is no finding.
  if (pair === null || observed.universe.computed === 0) return null
  const a = observed.organisations[row]!
  const b = observed.organisations[column]!
  switch (measure) {
    case 'jaccard':
      return a + b === 0 ? null : pair.jaccard
    case 'coefficient':
      return Math.min(a, b) === 0 ? null : pair.shared / Math.min(a, b)
    case 'directed':
      return a === 0 ? null : pair.shared / a
    case 'expected':
      return pair.expected
    case 'lift':
      return pair.lift
    case 'p':
      return pair.p
    case 'q':
      return pair.q
    default:
      return pair.shared
  }
}

/** The values, unit, scale and marks of an overlap measure over `size` things. */
export function overlapCells(
  observed: ObservedOverlap,
  measure: string,
): Pick<MadeMatrix, 'directed' | 'value' | 'mark' | 'unit' | 'scale' | 'margins' | 'universe'> {
  const { size, universe } = observed
  const value = cellsOf(size, size, (row, column) => overlapValue(observed, measure, row, column))
  const mark = cellsOf(size, size, (row, column) => {
    const pair = observedPair(observed, row, column)
    return pair !== null && pair.q < significance ? cellMarks.beyondChance : 0
  })
  const common = { directed: measure === 'directed', value, mark, universe }
  switch (measure) {
    case 'jaccard':
    case 'coefficient':
    case 'directed':
      return { ...common, unit: { kind: 'share' }, scale: sequentialScale(value, 1), margins: 'mean' }
    case 'lift':
      return { ...common, unit: { kind: 'ratio' }, scale: ratioScale(value), margins: null }
    case 'p':
    case 'q':
      return { ...common, unit: { kind: 'probability' }, scale: probabilityScale, margins: null }
    default:
      return { ...common, unit: { kind: measure === 'expected' ? 'expected' : 'count' }, scale: sequentialScale(value), margins: 'sum' }
  }
}

/** The numbers that an overlap measure of a pair is reckoned from. */
export function overlapNumbers(observed: ObservedOverlap, row: number, column: number): Readonly<Record<string, number | null>> {
  const pair = observedPair(observed, row, column)
  return {
    shared: pair?.shared ?? null,
    a: observed.organisations[row]!,
    b: observed.organisations[column]!,
    universe: observed.universe.size,
    expected: pair?.expected ?? null,
    ...(pair === null ? {} : rateRank(observed.p, pairIndex(observed.size, row, column))),
  }
}

/** Organisations that two instruments share, against chance. */
export const observed: MatrixKind = {
  name: 'observed',
  group: 'observed',
  measures: overlapMeasures,
  make: ({ instruments, observed: found }, { measure }) => {
    const axis = instrumentAxis(instruments)
    return { rows: axis, columns: axis, ...overlapCells(found(), measure) }
  },
  explain: ({ instruments, observed: found }, { measure }, row, column) => ({
    formula: { key: measure, numbers: overlapNumbers(found(), row, column) },
    evidence: [{ kind: 'pair', from: instruments[row]!.id, to: instruments[column]!.id }],
  }),
}
