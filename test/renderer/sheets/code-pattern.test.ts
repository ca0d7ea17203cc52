import { describe, expect, test } from 'vitest'
import { applyPattern, patternFromSelection, patternProblem, tryPattern } from '#renderer/views/sheets/code-pattern.ts'

/** The pattern made by marking a part of an example. */
function marked(example: string, part: string): string {
  const start = example.indexOf(part)
  const pattern = patternFromSelection(example, start, start + part.length)
  if (pattern === null) throw new Error('nothing marked')
  return pattern
}

describe('a part marked in an example', () => {
  test('finds the measure in other Lithuanian codes of 2014-2020', () => {
    const pattern = marked('03.2.1-LVPA-K-802-01-0058', '03.2.1-LVPA-K-802')
    expect(applyPattern(pattern, '03.2.1-LVPA-K-802-01-0058')).toBe('03.2.1-LVPA-K-802')
    expect(applyPattern(pattern, '01.2.1-MITA-T-851-02-0112')).toBe('01.2.1-MITA-T-851')
  })
  test('finds the measure in codes of 2007-2013, with letters beyond ASCII', () => {
    const pattern = marked('VP2-1.3-ŪM-03-K-04-052', 'VP2-1.3-ŪM-03-K')
    expect(applyPattern(pattern, 'VP3-3.4-ŪM-04-R-01-007')).toBe('VP3-3.4-ŪM-04-R')
  })
  test('may lie in the middle or at the end', () => {
    expect(applyPattern(marked('2016/IR2/0044', 'IR2'), '2017/POLI/9')).toBeNull()
    expect(applyPattern(marked('2016/POLI/0044', 'POLI'), '2017/FABB/9')).toBe('FABB')
    expect(applyPattern(marked('0044 IR2', 'IR2'), '9 IR7')).toBe('IR7')
  })
  test('is nothing where nothing is marked', () => expect(patternFromSelection('abc', 1, 1)).toBeNull())
})

describe('a pattern written by hand', () => {
  test('needs a group', () => expect(patternProblem(String.raw`^\d+`)).toBe('no_group'))
  test('must be a regular expression', () => {
    expect(patternProblem('^(')).toBe('broken')
    expect(applyPattern('^(', 'x')).toBeNull()
  })
  test('is tried on distinct values', () => {
    const tried = tryPattern('^([A-Z]+)', ['AB1', 'AB1', 'AB2', 'CD1', '', '9'])
    expect(tried.tries).toHaveLength(4)
    expect(tried.matched).toBe(3)
    expect(tried.instruments).toBe(2)
  })
})
