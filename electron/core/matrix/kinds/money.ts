import type { GridSubject } from '../../contract/grids.ts'
import { instrumentAxis, type MatrixContext } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { sequentialScale } from '../scale.ts'
import { type SharedMoney, sharedMoney } from '../shared-money.ts'

/** In the currency asked for, else the one that most instruments grant in. */
function found({ instruments, grants }: MatrixContext, { currency }: GridSubject): SharedMoney | null {
  const all = sharedMoney(
    grants(),
    instruments.map(({ slot }) => slot),
  )
  if (currency !== undefined) return all.find((one) => one.currency === currency) ?? null
  const granting = ({ total }: SharedMoney): number => total.reduce((count, amount) => count + (amount === 0 ? 0 : 1), 0)
  return all.toSorted((a, b) => granting(b) - granting(a))[0] ?? null
}

/** Money that goes to organisations which two instruments share, in one currency; null where either grants nothing in it. */
export const money: MatrixKind = {
  name: 'money',
  group: 'observed',
  measures: ['lesser', 'to_shared', 'share_to_shared'],
  make: (context, subject) => {
    const shared = found(context, subject)
    const size = context.instruments.length
    const axis = instrumentAxis(context.instruments)
    const value = cellsOf(size, size, (row, column) => {
      if (shared === null || row === column || shared.total[row] === 0 || shared.total[column] === 0) return null
      if (subject.measure === 'lesser') return shared.lesser[row * size + column]!
      const amount = shared.toShared[row * size + column]!
      return subject.measure === 'to_shared' ? amount : amount / shared.total[row]!
    })
    const share = subject.measure === 'share_to_shared'
    return {
      rows: axis,
      columns: axis,
      directed: subject.measure !== 'lesser',
      value,
      unit: share ? { kind: 'share' } : { kind: 'money', currency: shared?.currency ?? null },
      scale: share ? sequentialScale(value, 1) : sequentialScale(value),
      margins: share ? 'mean' : 'sum',
    }
  },
  explain: (context, subject, row, column) => {
    const shared = found(context, subject)
    const size = context.instruments.length
    return {
      formula: {
        key: subject.measure,
        numbers: { amount: shared?.toShared[row * size + column] ?? null, total: shared?.total[row] ?? null },
      },
      evidence: [
        { kind: 'pair', from: context.instruments[row]!.id, to: context.instruments[column]!.id },
        ...(subject.measure === 'share_to_shared' ? [{ kind: 'operations' as const, instruments: [context.instruments[row]!.id] }] : []),
      ],
    }
  },
}
