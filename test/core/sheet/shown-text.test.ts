import { describe, expect, it } from 'vitest'
import type { NumberFormat } from '#core/sheet/cells.ts'
import { shownText } from '#core/sheet/shown-text.ts'

const format = (kind: NumberFormat['kind'], code: string): NumberFormat => ({ kind, code })

describe('a cell shown as text', () => {
  it.each([
    [null, undefined, ''],
    ['  as it is ', undefined, '  as it is '],
    [true, undefined, 'TRUE'],
    [0.1 + 0.2, undefined, '0.3'],
    [1826654.07, format('general', 'General'), '1826654.07'],
    [1826654.1, format('money', '#,##0.00 "€";-#,##0.00 "€"'), '1826654.10'],
    [1826654.1, format('money', '#,##0 [$€-410]'), '1826654'],
    [0.855, format('percent', '0.0%'), '85.5%'],
    [42430, format('date', 'dd/mm/yyyy'), '01/03/2016'],
    [42430, format('date', 'd.m.yy;@'), '1.3.16'],
    [42430, format('date', '[$-410]dd\\.mm\\.yyyy'), '01.03.2016'],
    [42430, format('date', 'm/d/yy'), '2016-03-01'],
    [42430.5, format('date', 'dd/mm/yyyy hh:mm'), '01/03/2016 12:00'],
    [0.75, format('date', 'hh:mm'), '18:00'],
  ] as const)('%j in %j is %j', (value, numberFormat, text) => {
    expect(shownText(value, numberFormat, false)).toBe(text)
  })

  it('counts days from 1904 where the file does', () => {
    expect(shownText(40968, format('date', 'yyyy-mm-dd'), true)).toBe('2016-03-01')
  })
})
