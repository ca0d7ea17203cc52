import { describe, expect, it } from 'vitest'
import { writtenDate } from '#core/page/date-format.ts'

describe('days', () => {
  it('stay as exact as they are known', () => {
    expect(writtenDate('2019', 'en')).toBe('2019')
    expect(writtenDate('2019-04', 'en')).toBe('Apr 2019')
    expect(writtenDate('2019-04-30', 'it')).toBe('30 apr 2019')
    expect(writtenDate('2019-04-30T12:05:00.470Z', 'en')).toMatch(/^(29|30) Apr 2019, \d\d:05$|^1 May 2019, \d\d:05$/)
  })

  it('that are none stay as they are written', () => {
    expect(writtenDate('soon', 'en')).toBe('soon')
  })
})
