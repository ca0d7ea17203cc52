import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '../../electron/browser/file-name.ts'

test.each([
  ['Beneficiari 2020.xlsx', 'Beneficiari 2020.xlsx'],
  ['ŪM-03 "galutinis".xls', 'ŪM-03 _galutinis_.xls'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\anna\\a.csv', 'a.csv'],
  ['con.csv', '_con.csv'],
  ['a.csv. . ', 'a.csv'],
])('%s is kept as %s', (given, kept) => expect(fileName(given)).toBe(kept))

test.each(['', '.', '..', '/', 'a/..', '   '])('%j is no name', (given) => expect(fileName(given)).toBeNull())

test('whatever is given, the name has no folder, no control character and a bearable length', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 400 }), (given) => {
      const name = fileName(given)
      if (name === null) return
      expect(name).not.toMatch(/[/\\\p{Cc}]/u)
      expect(name).not.toMatch(/^\.*$/)
      expect(name.length).toBeLessThanOrEqual(151)
    }),
  )
})
