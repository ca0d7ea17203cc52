import { array, constantFrom, option, property, assert, record as shape, string, double, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OperationRecord } from '#core/sheet/records.ts'
import { packRecords, unpackRecords } from '#workbook/packed-records.ts'
import { record } from '../store/project.ts'

const amount = option(double({ noNaN: true }), { nil: null })
const records = array(
  shape({
    title: option(string(), { nil: null }),
    // few different ones, so that they repeat
    fund: option(constantFrom('ERDF', 'ESF', ''), { nil: null }),
    currency: constantFrom('EUR', 'GBP'),
    grant: amount,
    otherCurrencies: option(tuple(string(), string()).map(String), { nil: null }),
  }),
  { maxLength: 40 },
)

describe('records packed by column', () => {
  it('come back as they were', () => {
    assert(
      property(records, (drawn) => {
        const given: readonly OperationRecord[] = drawn.map((values, at) => ({ ...record({}), ...values, row: at + 1 }))
        expect(unpackRecords(structuredClone(packRecords(given))).records).toEqual(given)
      }),
    )
  })

  it('hold a text that repeats once', () => {
    const { keys, columns } = packRecords(Array.from({ length: 6 }, (_, at) => record({ fund: at % 2 ? 'ERDF' : 'ESF', title: `T${at}` })))
    expect(columns[keys.indexOf('fund')]).toEqual({ texts: ['ESF', 'ERDF'], places: Uint16Array.of(0, 1, 0, 1, 0, 1) })
    expect(columns[keys.indexOf('title')]).toEqual(['T0', 'T1', 'T2', 'T3', 'T4', 'T5'])
  })
})
