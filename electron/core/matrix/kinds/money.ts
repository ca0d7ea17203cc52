import type { GridSubject } from '../../contract/grids.ts'
import { instrumentAxis } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { sequentialScale } from '../scale.ts'

/** Of each measure: whether it counts what is paid instead of what is granted, and what it does with it. */
const paidMeasures: Readonly<Record<string, string>> = {
  paid_lesser: 'lesser',
  paid_to_shared: 'to_shared',
  paid_share_to_shared: 'share_to_shared',
}
const moneyOf = ({ measure }: GridSubject): 'granted' | 'paid' => (measure in paidMeasures ? 'paid' : 'granted')
const measureOf = ({ measure }: GridSubject): string => paidMeasures[measure] ?? measure

/** Money that goes to organisations which two instruments share, in one currency; null where either grants (or pays) nothing in it. */
export const money: MatrixKind = {
  name: 'money',
  group: 'observed',
  measures: ['lesser', 'to_shared', 'share_to_shared', 'paid_lesser', 'paid_to_shared', 'paid_share_to_shared'],
  make: (context, subject) => {
    const { shared, currencies } = context.sharedMoney(subject.currency, moneyOf(subject))
    const measure = measureOf(subject)
    const size = context.instruments.length
    const axis = instrumentAxis(context.instruments)
    const value = cellsOf(size, size, (row, column) => {
      if (shared === null || row === column || shared.total[row] === 0 || shared.total[column] === 0) return null
      if (measure === 'lesser') return shared.lesser[row * size + column]!
      const amount = shared.toShared[row * size + column]!
      return measure === 'to_shared' ? amount : amount / shared.total[row]!
    })
    const share = measure === 'share_to_shared'
    return {
      rows: axis,
      columns: axis,
      directed: measure !== 'lesser',
      value,
      unit: share ? { kind: 'share' } : { kind: 'money', currency: currencies?.shown ?? null },
      currencies,
      scale: share ? sequentialScale(value, 1) : sequentialScale(value),
      margins: share ? 'mean' : 'sum',
    }
  },
  explain: (context, subject, row, column) => {
    const { shared } = context.sharedMoney(subject.currency, moneyOf(subject))
    const size = context.instruments.length
    return {
      formula: {
        key: subject.measure,
        numbers: { amount: shared?.toShared[row * size + column] ?? null, total: shared?.total[row] ?? null },
      },
      evidence: [
        { kind: 'pair', from: context.instruments[row]!.id, to: context.instruments[column]!.id },
        ...(measureOf(subject) === 'share_to_shared' ? [{ kind: 'operations' as const, instruments: [context.instruments[row]!.id] }] : []),
      ],
    }
  },
}
