import type { IndicatorEvidence } from '../cell-story.ts'
import { compareLabels } from '../instrument-facts.ts'
import { instrumentAxis, type MatrixContext } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { divergingScale, sequentialScale } from '../scale.ts'

/** Indicators of one name, code and unit are one column. */
function columnKey({ code, name, unit }: IndicatorEvidence): string {
  return [code ?? '', name, unit ?? ''].join(' · ')
}

function found({ instruments, indicators }: MatrixContext, measure: string) {
  const list = indicators(measure === 'attainment')
  const columns = [...new Set(list.map(columnKey))].sort(compareLabels)
  const cells = new Map<string, IndicatorEvidence[]>()
  for (const one of list) {
    const key = `${one.instrument}/${columnKey(one)}`
    cells.set(key, [...(cells.get(key) ?? []), one])
  }
  return {
    columns: columns.map((key) => ({ key, of: list.find((one) => columnKey(one) === key)! })),
    at: (row: number, column: number) => cells.get(`${instruments[row]!.id}/${columns[column]!}`) ?? [],
  }
}

/** Achieved and aimed at, over the entries that state both. */
function sums(list: readonly IndicatorEvidence[]): { readonly achieved: number; readonly target: number; readonly both: number } {
  const both = list.filter(({ target, achieved }) => target !== null && achieved !== null)
  return {
    achieved: both.reduce((sum, one) => sum + one.achieved!, 0),
    target: both.reduce((sum, one) => sum + one.target!, 0),
    both: both.length,
  }
}

/** Instruments by indicator: what was last achieved as a share of the target, over the entries that state both, or how many entries there are. */
export const indicators: MatrixKind = {
  name: 'indicators',
  group: 'described',
  measures: ['attainment', 'entries'],
  make: (context, { measure }) => {
    const { columns, at } = found(context, measure)
    const value = cellsOf(context.instruments.length, columns.length, (row, column) => {
      const list = at(row, column)
      if (list.length === 0) return null
      if (measure === 'entries') return list.length
      const { achieved, target } = sums(list)
      return target === 0 ? null : achieved / target
    })
    const attained = measure === 'attainment'
    return {
      rows: instrumentAxis(context.instruments),
      columns: {
        of: 'indicator',
        entries: columns.map(({ key, of: { code, name, unit } }) => ({
          key: `indicator:${key}`,
          id: null,
          code: code ?? name,
          name: unit === null ? name : `${name} (${unit})`,
        })),
      },
      directed: true,
      value,
      unit: { kind: attained ? 'share' : 'count' },
      scale: attained ? divergingScale(value, 1, 1) : sequentialScale(value),
      margins: attained ? 'mean' : 'sum',
    }
  },
  explain: (context, { measure }, row, column) => {
    const list = found(context, measure).at(row, column)
    return {
      formula: { key: measure, numbers: { ...sums(list), count: list.length } },
      evidence: [{ kind: 'indicators', ids: list.map(({ id }) => id) }],
    }
  },
}
