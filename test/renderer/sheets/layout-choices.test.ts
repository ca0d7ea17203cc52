import { describe, expect, test } from 'vitest'
import { layoutChoices } from '#core/contract/sheets.ts'
import { decided } from '#renderer/views/sheets/decide-row.ts'
import {
  hasChoices,
  isUncertain,
  sentChoices,
  withColumn,
  withFirstRow,
  withHeaderRow,
  withHeaderRows,
  withLastRow,
  withProfile,
  withRows,
  withScale,
  withWriting,
} from '#renderer/views/sheets/layout-choices.ts'
import { decisionOfKey, rowDecisions } from '#renderer/views/sheets/row-menu.tsx'
import { layoutOf } from './fixtures.ts'

const layout = layoutOf(['beneficiary', 'operation', 'total_cost', 'grant'])

describe('how a column is written', () => {
  test('is chosen for it alone, one thing after another', () => {
    const marked = withWriting(withScale({}, 'grant', 1000), 'grant', { decimal: ',' })
    const choices = withWriting(withWriting(marked, 'grant', { currency: 'PLN' }), 'start', { dateStyle: 'm/d/Y' })
    expect(choices).toEqual({
      scale: { grant: 1000 },
      writing: { grant: { decimal: ',', currency: 'PLN' }, start: { dateStyle: 'm/d/Y' } },
    })
    expect(layoutChoices.parse(sentChoices(choices))).toEqual(choices)
  })
})

describe('the meaning of a column', () => {
  test('leaves the column that held it before', () => {
    expect(withColumn({}, layout, 3, 'total_cost').columns).toEqual({ '2': null, '3': 'total_cost' })
  })
  test('stands in one column even when both were chosen by hand', () => {
    const first = withColumn({}, layout, 0, 'paid')
    expect(withColumn(first, layout, 1, 'paid').columns).toEqual({ '0': null, '1': 'paid' })
  })
  test('can be taken away', () => expect(withColumn({}, layout, 3, null).columns).toEqual({ '3': null }))
  test('is a question below certainty, unless the user settled it', () => {
    expect(isUncertain({ field: 'grant', confidence: 0.4, decidedBy: 'values' })).toBe(true)
    expect(isUncertain({ field: 'grant', confidence: 0.4, decidedBy: 'user' })).toBe(false)
    expect(isUncertain({ field: null, confidence: 0, decidedBy: null })).toBe(false)
  })
})

describe('rows', () => {
  test('are taken out and put back', () => {
    const out = withRows({}, [5, 6], 'skip')
    expect(withRows(out, [6], 'operation').rows).toEqual({ 5: 'skip', 6: 'operation' })
  })
  test('a heading can get a second row, and the columns are asked anew', () => {
    const chosen = withColumn({}, layout, 3, 'paid')
    expect(withHeaderRow(chosen, layout, 2, true)).toEqual({ headerRows: [2, 3], columns: undefined })
  })
  test('a heading keeps one row', () => expect(withHeaderRow({}, layout, 3, false)).toEqual({}))
  test('another heading asks the first operation anew', () =>
    expect(withHeaderRows({ firstDataRow: 9 }, [7])).toEqual({ headerRows: [7], firstDataRow: undefined, columns: undefined }))
  test('an end before the beginning is asked anew', () => {
    expect(withFirstRow({ lastDataRow: 10 }, 12)).toEqual({ firstDataRow: 12, lastDataRow: undefined })
    expect(withLastRow({ firstDataRow: 10 }, 8)).toEqual({ lastDataRow: 8, firstDataRow: undefined })
  })
  test('another profile forgets columns and instrument but not the rows', () => {
    const before = { rows: { 5: 'skip' }, columns: { '0': null }, instrument: { kind: 'none' } } as const
    expect(withProfile(before, 'wales')).toEqual({ rows: { 5: 'skip' }, columns: undefined, instrument: undefined, profile: 'wales' })
  })
})

describe('what a row’s menu offers', () => {
  test('an operation can be left out, a left-out row put back', () => {
    expect(rowDecisions({ kind: 'operation' }, 8, layout)).toContain('skip')
    expect(rowDecisions({ kind: 'skipped', reason: 'total' }, 21, layout)).toContain('operation')
  })
  test('the only heading row is not taken away', () => expect(rowDecisions({ kind: 'header' }, 3, layout)).toEqual([]))
  test('keys do what the menu says, and only that', () => {
    const offered = rowDecisions({ kind: 'operation' }, 8, layout)
    expect(decisionOfKey('Delete', offered)).toBe('skip')
    expect(decisionOfKey('h', offered)).toBe('only_header')
    expect(decisionOfKey('+', offered)).toBeNull()
  })
  test('each decision changes the choices', () => {
    for (const decision of rowDecisions({ kind: 'operation' }, 8, layout)) expect(hasChoices(decided({}, layout, 8, decision))).toBe(true)
  })
})

test('what is sent passes the contract', () => {
  const choices = withRows(withHeaderRows(withColumn({}, layout, 0, 'paid'), [4]), [9], 'skip')
  expect(layoutChoices.safeParse(sentChoices(choices)).success).toBe(true)
})
