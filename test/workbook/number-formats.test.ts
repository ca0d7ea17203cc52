import { describe, expect, it } from 'vitest'
import { createFormatList, numberFormat } from '#workbook/number-formats.ts'

describe('number formats', () => {
  it.each([
    ['General', 'general'],
    ['0', 'general'],
    ['#,##0.00', 'general'],
    ['0.00E+00', 'general'],
    ['00000', 'general'],
    ['# ??/??', 'general'],
    ['#,##0.00;[Red]-#,##0.00', 'general'],
    ['@', 'text'],
    ['0%', 'percent'],
    ['0.00\\ %', 'percent'],
    ['m/d/yy', 'date'],
    ['dd\\.mm\\.yyyy', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['[$-409]dd\\-mmm\\-yy', 'date'],
    ['[h]:mm:ss', 'date'],
    ['mm:ss', 'date'],
    ['yyyy"г."', 'date'],
    ['"day "0', 'general'],
    ['0" per month"', 'general'],
    ['[<=9999999]###\\-####;(###) ###\\-####', 'general'],
  ])('reads %s as %s', (code, kind) => {
    expect(numberFormat(code).kind).toBe(kind)
  })

  it.each([
    ['#,##0.00\\ [$€-407]', 'EUR'],
    ['[$€-2]\\ #,##0.00', 'EUR'],
    ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', 'EUR'],
    ['#,##0.00\\ €', 'EUR'],
    ['[$£-809]#,##0', 'GBP'],
    ['"£"#,##0.00', 'GBP'],
    ['#,##0.00\\ "zł"', 'PLN'],
    ['#,##0.00\\ [$zł-415]', 'PLN'],
    ['#,##0\\ "Kč"', 'CZK'],
    ['#,##0\\ "Ft"', 'HUF'],
    ['#,##0.00\\ "лв."', 'BGN'],
    ['#,##0.00\\ [$lei-418]', 'RON'],
    ['[$EUR]\\ #,##0.00', 'EUR'],
    ['#,##0.00 "EUR"', 'EUR'],
    ['[$kr-41D]\\ #,##0', 'SEK'],
    ['[$kr.-406]\\ #,##0', 'DKK'],
    ['[$$-409]#,##0.00', 'USD'],
    ['[$CHF-807]\\ #,##0.00', 'CHF'],
    ['#,##0.00\\ [$Lt-427]', 'LTL'],
  ])('reads %s as money in %s', (code, currency) => {
    expect(numberFormat(code)).toEqual({ kind: 'money', currency, code })
  })

  it('knows money without knowing whose where the sign says no more', () => {
    expect(numberFormat('#,##0\\ [$kr]')).toEqual({ kind: 'money', code: '#,##0\\ [$kr]' })
  })

  it('lists each format once, the general one first', () => {
    const list = createFormatList()
    expect([list.of('General'), list.of('0%'), list.of('m/d/yy'), list.of('0%'), list.error(), list.error()]).toEqual([0, 1, 2, 1, 3, 3])
    expect(list.formats.map((format) => format.kind)).toEqual(['general', 'percent', 'date', 'error'])
  })
})
