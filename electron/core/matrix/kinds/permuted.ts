import type { GridSubject } from '../../contract/grids.ts'
import { falseDiscoveryRates, rateRank } from '../chance.ts'
import { significance } from '../compare.ts'
import { numberOrNull } from '../interaction-matrix.ts'
import { cellMarks, type MadeMatrix } from '../matrix.ts'
import { instrumentAxis, type MatrixContext } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { pairIndex } from '../pairs.ts'
import { type PermutedOverlap, planOf } from '../permutation.ts'
import { divergingScale, probabilityScale, sequentialScale } from '../scale.ts'

type Shape = Pick<MadeMatrix, 'unit' | 'scale' | 'margins'>

function shapeOf(measure: string, value: readonly (number | null)[]): Shape {
  switch (measure) {
    case 'permuted_z':
      return { unit: { kind: 'deviations' }, scale: divergingScale(value, 0), margins: null }
    case 'permuted_expected':
      return { unit: { kind: 'expected' }, scale: sequentialScale(value), margins: 'sum' }
    default:
      return { unit: { kind: 'probability' }, scale: probabilityScale, margins: null }
  }
}

function figuresOf({ z, expected, p }: PermutedOverlap, q: Float64Array, measure: string): Float64Array {
  return { permuted_z: z, permuted_expected: expected, permuted_p: p }[measure] ?? q
}

/** Nothing is waited for where there is no pair to be told of. */
function found(context: MatrixContext, subject: GridSubject): PermutedOverlap | null {
  return context.instruments.length < 2 || context.permutedSize().organisations === 0 ? null : context.permuted(planOf(subject))
}

/** Organisations that two instruments share, against tables in which every instrument and every organisation takes part as often as it does. */
export const permuted: MatrixKind = {
  name: 'permuted',
  group: 'observed',
  measures: ['permuted_z', 'permuted_p', 'permuted_q', 'permuted_expected'],
  permutes: true,
  make: (context, subject) => {
    const { instruments, waitsFor, permutedSize } = context
    const size = instruments.length
    const overlap = found(context, subject)
    const q = overlap === null ? null : falseDiscoveryRates(overlap.p)
    const figures = overlap === null || q === null ? null : figuresOf(overlap, q, subject.measure)
    const of = (list: Float64Array | null, row: number, column: number): number | null =>
      list === null || row === column ? null : numberOrNull(list[pairIndex(size, row, column)]!)
    const value = cellsOf(size, size, (row, column) => of(figures, row, column))
    const axis = instrumentAxis(instruments)
    return {
      rows: axis,
      columns: axis,
      directed: false,
      value,
      mark: cellsOf(size, size, (row, column) => ((of(q, row, column) ?? 1) < significance ? cellMarks.beyondChance : 0)),
      ...shapeOf(subject.measure, value),
      waits: waitsFor.length > 0,
      facts: { ...planOf(subject), ...permutedSize() },
    }
  },
  explain: (context, subject, row, column) => {
    const { instruments, counts, permutedSize } = context
    const size = instruments.length
    const overlap = row === column ? null : found(context, subject)
    const pair = pairIndex(size, row, column)
    const fixed = subject.measure === 'permuted_z' && overlap !== null && Number.isNaN(overlap.z[pair])
    return {
      formula: {
        key: fixed ? 'permuted_fixed' : subject.measure,
        why: fixed,
        numbers: {
          ...planOf(subject),
          ...permutedSize(),
          shared: overlap === null ? null : counts().shared[pair]!,
          expected: overlap?.expected[pair] ?? null,
          deviation: overlap?.deviation[pair] ?? null,
          atLeast: overlap?.atLeast[pair] ?? null,
          p: overlap?.p[pair] ?? null,
          ...(overlap === null ? {} : rateRank(overlap.p, pair)),
        },
      },
      evidence: [{ kind: 'pair', from: instruments[row]!.id, to: instruments[column]!.id }],
    }
  },
}
