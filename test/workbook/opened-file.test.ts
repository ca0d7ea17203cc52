import { expect, it } from 'vitest'
import { refusalOf } from '#workbook/opened-file.ts'

const system = (code: string): Error => Object.assign(new Error(code), { code })

it.each([
  ['ENOENT', 'file_missing'],
  ['EACCES', 'permission'],
  ['EBUSY', 'file_busy'],
  ['EIO', 'disk_failed'],
  ['EISDIR', 'not_a_sheet'],
])('a file that the system does not give (%s) is refused as %s', (code, refusal) => {
  expect(refusalOf(system(code))).toMatchObject({ code: refusal })
})

it('a file whose bytes make a reader throw is a damaged sheet', () => {
  expect(refusalOf(new RangeError('too long'))).toMatchObject({ code: 'broken_sheet', data: { reason: 'too long' } })
})
