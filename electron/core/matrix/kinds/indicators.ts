import type { IndicatorFacts } from '../cell-story.ts'
import { compareLabels } from '../instrument-facts.ts'
import { type IndicatorFigure, instrumentAxis, type MatrixContext } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { divergingScale, sequentialScale } from '../scale.ts'

/** Indicators of one name, code and unit are one column. */
function columnKey({ code, name, unit }: IndicatorFacts): string {
  return [code ?? '', name, unit ?? ''].join(' · ')
}

const figuresOf: Readonly<Record<string, readonly IndicatorFigure[]>> = {
  attainment: ['target', 'achieved'],
  progress: ['baseline', 'target', 'achieved'],
}

function found({ instruments, indicators }: MatrixContext, measure: string) {
  const list = indicators(figuresOf[measure] ?? [])
  const columns = [...new Set(list.map(columnKey))].sort(compareLabels)
  const cells = new Map<string, IndicatorFacts[]>()
  for (const one of list) {
    const key = `${one.instrument}/${columnKey(one)}`
    cells.set(key, [...(cells.get(key) ?? []), one])
  }
  return {
    columns: columns.map((key) => ({ key, of: list.find((one) => columnKey(one) === key)! })),
    at: (row: number, column: number) => cells.get(`${instruments[row]!.id}/${columns[column]!}`) ?? [],
  }
}

/** Over the entries that state all that the measure needs; from 0, or from where they began. */
function sums(list: readonly IndicatorFacts[], measure: string): Readonly<Record<'achieved' | 'target' | 'stated', number>> {
  const stated = list.filter((one) => (figuresOf[measure] ?? []).every((figure) => one[figure] !== null))
  const begin = (one: IndicatorFacts): number => (measure === 'progress' ? one.baseline! : 0)
  return {
    achieved: stated.reduce((sum, one) => sum + one.achieved! - begin(one), 0),
    target: stated.reduce((sum, one) => sum + one.target! - begin(one), 0),
    stated: stated.length,
  }
}

/** Instruments by indicator: what was last achieved as a share of the target, from 0 or from the baseline, or how many entries there are. */
export const indicators: MatrixKind = {
  name: 'indicators',
  group: 'described',
  measures: ['attainment', 'progress', 'entries'],
  make: (context, { measure }) => {
    const { columns, at } = found(context, measure)
    const value = cellsOf(context.instruments.length, columns.length, (row, column) => {
      const list = at(row, column)
      if (list.length === 0) return null
      if (measure === 'entries') return list.length
      const { achieved, target, stated } = sums(list, measure)
      return stated === 0 || target === 0 ? null : achieved / target
    })
    const attained = measure !== 'entries'
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
      formula: { key: measure, numbers: { ...sums(list, measure), count: list.length } },
      evidence: [{ kind: 'indicators', list }],
    }
  },
}
