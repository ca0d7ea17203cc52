import { numberOrNull } from '../interaction-matrix.ts'
import { cellMarks, type MadeMatrix } from '../matrix.ts'
import { instrumentAxis, type MatrixContext } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { divergingScale, probabilityScale, sequentialScale } from '../scale.ts'
import { significance } from '../compare.ts'
import { type SequenceMatrix, sequenceMatrix } from '../sequence.ts'

function found({ instruments, dated }: MatrixContext) {
  return sequenceMatrix(
    dated(),
    instruments.map(({ slot }) => slot),
  )
}

type Shape = Pick<MadeMatrix, 'directed' | 'value' | 'unit' | 'scale' | 'margins'>

function shapeOf({ size, before, signP, medianLag, calendar }: SequenceMatrix, measure: string): Shape {
  const known = (figures: ArrayLike<number>): (number | null)[] =>
    cellsOf(size, size, (row, column) => numberOrNull(figures[row * size + column]!))
  if (measure === 'lag') {
    const value = known(medianLag)
    return { directed: true, value, unit: { kind: 'years' }, scale: divergingScale(value, 0), margins: null }
  }
  if (measure === 'calendar') {
    const value = known(calendar)
    return { directed: false, value, unit: { kind: 'share' }, scale: sequentialScale(value, 1), margins: 'mean' }
  }
  const sign = measure === 'sign'
  const value = cellsOf(size, size, (row, column) =>
    ordered(size, before, row, column) ? (sign ? signP : before)[row * size + column]! : null,
  )
  return sign
    ? { directed: false, value, unit: { kind: 'probability' }, scale: probabilityScale, margins: null }
    : { directed: true, value, unit: { kind: 'count' }, scale: sequentialScale(value), margins: 'sum' }
}

/** Some organisation began in one of the two before the other. */
function ordered(size: number, before: ArrayLike<number>, row: number, column: number): boolean {
  return row !== column && before[row * size + column]! + before[column * size + row]! > 0
}

/**
 * Of the organisations that two instruments share: how many had the row first, whether that may be chance, how many years the column came after
 * the row, and how much of the shorter running time both ran. Null where neither came first, or no dates are known.
 */
export const sequence: MatrixKind = {
  name: 'sequence',
  group: 'observed',
  measures: ['before', 'sign', 'lag', 'calendar'],
  make: (context, { measure }) => {
    const all = found(context)
    const { size, before, signP } = all
    const axis = instrumentAxis(context.instruments)
    return {
      rows: axis,
      columns: axis,
      ...shapeOf(all, measure),
      mark: cellsOf(size, size, (row, column) =>
        ordered(size, before, row, column) && signP[row * size + column]! < significance ? cellMarks.orderBeyondChance : 0,
      ),
    }
  },
  explain: (context, { measure }, row, column) => {
    const { size, before, sameYear, unknown, timed, running } = found(context)
    const at = row * size + column
    return {
      formula: {
        key: measure,
        numbers: {
          before: before[at]!,
          after: before[column * size + row]!,
          same: sameYear[at]!,
          unknown: unknown[at]!,
          timed: timed[at]!,
          running: running[at]!,
        },
      },
      evidence: [{ kind: 'pair', from: context.instruments[row]!.id, to: context.instruments[column]!.id }],
    }
  },
}
