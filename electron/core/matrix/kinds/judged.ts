import { cellMarks } from '../matrix.ts'
import { instrumentAxis } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { divergingScale, sequentialScale } from '../scale.ts'

/** What experts judged of each ordered pair: the score brought together, the median, how far raters lie apart, how many there are. */
export const judged: MatrixKind = {
  name: 'judged',
  group: 'judged',
  measures: ['score', 'median', 'spread', 'raters'],
  make: ({ instruments, judged: judgements, judgedOn }, { measure }) => {
    const axis = instrumentAxis(instruments)
    const size = instruments.length
    const found = judgements()
    const values = { score: found.score, median: found.median, spread: found.spread }[measure]
    const value = cellsOf(size, size, (row, column) => {
      const at = row * size + column
      const raters = found.raters[at]!
      if (row === column || raters === 0) return null
      return values === undefined ? raters : values[at]!
    })
    const isScore = measure === 'score' || measure === 'median'
    return {
      rows: axis,
      columns: axis,
      directed: true,
      value,
      mark: cellsOf(size, size, (row, column) => {
        const at = row * size + column
        if (row === column) return 0
        return (
          (found.differ[at] === 1 ? cellMarks.ratersDiffer : 0) | (found.raters[at] === 0 && found.unable[at]! > 0 ? cellMarks.unable : 0)
        )
      }),
      unit: isScore ? { kind: 'score', scale: judgedOn } : { kind: measure === 'spread' ? 'ratio' : 'count' },
      scale: isScore ? divergingScale(value, 0, 3) : sequentialScale(value),
      margins: measure === 'spread' ? 'mean' : 'sum',
    }
  },
  explain: ({ instruments, judged: judgements }, { measure }, row, column) => {
    const at = row * instruments.length + column
    return {
      formula: { key: measure, numbers: { raters: judgements().raters[at]!, unable: judgements().unable[at]! } },
      evidence: [{ kind: 'pair', from: instruments[row]!.id, to: instruments[column]!.id }],
    }
  },
}
