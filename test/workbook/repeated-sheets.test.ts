import { describe, expect, it } from 'vitest'
import { repeatedSheets } from '#workbook/repeated-sheets.ts'
import { sheetOf } from '../core/sheet/sheet-of.ts'

const heading = ['Code', 'Beneficiary', 'Operation', 'Grant']
const operations = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => [`A${first + at}`, `Firm ${first + at}`, 'A line', 100 + at])

describe('sheets of one workbook', () => {
  it('are the same where they hold the same rows, whatever stands above them', () => {
    const plain = sheetOf([heading, ...operations(1, 40)])
    const titled = sheetOf([['List of operations'], ['As of 1 June 2016'], [], heading, ...operations(1, 40)])
    expect(repeatedSheets([plain, titled])).toEqual([null, 0])
  })

  it('are not the same where each has its own operations under the same heading, nor where both are empty', () => {
    const sheets = [sheetOf([heading, ...operations(1, 40)]), sheetOf([heading, ...operations(41, 80)]), sheetOf([]), sheetOf([])]
    expect(repeatedSheets(sheets)).toEqual([null, null, null, null])
  })
})
