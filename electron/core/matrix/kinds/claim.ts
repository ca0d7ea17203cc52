import type { Oddity } from '../../contract/grids.ts'
import { type Disagreement, disagreement, significance } from '../compare.ts'
import { numberOrNull } from '../interaction-matrix.ts'
import { cellMarks } from '../matrix.ts'
import { instrumentAxis, type MatrixContext } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { observedPair } from '../observed.ts'
import { divergingScale, ratioScale } from '../scale.ts'
import { overlapNumbers } from './observed.ts'

const markOf: Record<Disagreement, number> = {
  hinders_yet_shared: cellMarks.hindersYetShared,
  reinforces_yet_apart: cellMarks.reinforcesYetApart,
  neutral_yet_shared: cellMarks.neutralYetShared,
}

/** The bits of the kinds that are asked for. */
function wantedMarks(odd: readonly Oddity[]): number {
  return odd.reduce((bits, one) => bits | (one === 'raters_differ' ? cellMarks.ratersDiffer : markOf[one]), 0)
}

function marks({ instruments, judged, observed }: MatrixContext): readonly number[] {
  const size = instruments.length
  return cellsOf(size, size, (row, column) => {
    const at = row * size + column
    const pair = observedPair(observed(), row, column)
    if (pair === null) return 0
    const clash = disagreement(numberOrNull(judged().median[at]!), pair)
    return (
      (clash === null ? 0 : markOf[clash]) |
      (judged().differ[at] === 1 ? cellMarks.ratersDiffer : 0) |
      (pair.q < significance ? cellMarks.beyondChance : 0)
    )
  })
}

/** The judgement (or the lift) of every judged pair, marked where it is at odds with the evidence or raters differ; meanings.md has the rules. */
export const claim: MatrixKind = {
  name: 'claim',
  group: 'compared',
  measures: ['claimed', 'lift'],
  make: (context, { measure }) => {
    const { instruments, judged, observed, question } = context
    const axis = instrumentAxis(instruments)
    const size = instruments.length
    const mark = marks(context)
    const wanted = question.odd === undefined || question.odd.length === 0 ? null : wantedMarks(question.odd)
    const value = cellsOf(size, size, (row, column) => {
      const at = row * size + column
      const median = numberOrNull(judged().median[at]!)
      if (row === column || median === null || (wanted !== null && (mark[at]! & wanted) === 0)) return null
      return measure === 'lift' ? (observedPair(observed(), row, column)?.lift ?? null) : median
    })
    const lift = measure === 'lift'
    return {
      rows: axis,
      columns: axis,
      directed: true,
      value,
      mark,
      unit: lift ? { kind: 'ratio' } : { kind: 'score', scale: context.judgedOn },
      scale: lift ? ratioScale(value) : divergingScale(value, 0, 3),
      margins: null,
      universe: observed().universe,
    }
  },
  explain: ({ instruments, observed }, { measure }, row, column) => ({
    formula: { key: measure, numbers: overlapNumbers(observed(), row, column) },
    evidence: [{ kind: 'pair', from: instruments[row]!.id, to: instruments[column]!.id }],
  }),
}
