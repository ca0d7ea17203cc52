import { cellMarks } from '../matrix.ts'
import { instrumentAxis, type MatrixContext } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { probabilityScale, sequentialScale } from '../scale.ts'
import { significance } from '../compare.ts'
import { sequenceMatrix } from '../sequence.ts'

function found({ instruments, dated }: MatrixContext) {
  return sequenceMatrix(
    dated(),
    instruments.map(({ slot }) => slot),
  )
}

/** Of the organisations that two instruments share: how many had the row first, and whether that may be chance. Null where neither came first. */
export const sequence: MatrixKind = {
  name: 'sequence',
  group: 'observed',
  measures: ['before', 'sign'],
  make: (context, { measure }) => {
    const { size, before, signP } = found(context)
    const axis = instrumentAxis(context.instruments)
    const ordered = (row: number, column: number): boolean => before[row * size + column]! + before[column * size + row]! > 0
    const value = cellsOf(size, size, (row, column) => {
      if (row === column || !ordered(row, column)) return null
      return measure === 'sign' ? signP[row * size + column]! : before[row * size + column]!
    })
    return {
      rows: axis,
      columns: axis,
      directed: measure === 'before',
      value,
      mark: cellsOf(size, size, (row, column) =>
        row !== column && ordered(row, column) && signP[row * size + column]! < significance ? cellMarks.orderBeyondChance : 0,
      ),
      unit: { kind: measure === 'sign' ? 'probability' : 'count' },
      scale: measure === 'sign' ? probabilityScale : sequentialScale(value),
      margins: measure === 'sign' ? null : 'sum',
    }
  },
  explain: (context, { measure }, row, column) => {
    const { size, before, sameYear, unknown } = found(context)
    const at = row * size + column
    return {
      formula: {
        key: measure,
        numbers: { before: before[at]!, after: before[column * size + row]!, same: sameYear[at]!, unknown: unknown[at]! },
      },
      evidence: [{ kind: 'pair', from: context.instruments[row]!.id, to: context.instruments[column]!.id }],
    }
  },
}
