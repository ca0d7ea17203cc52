import { expect, it } from 'vitest'
import { patternOf, skipPattern } from '#core/sheet/skip-pattern.ts'

const leaves = (pattern: string, ...cells: (string | null)[]): boolean => skipPattern([pattern])({ row: 1, values: cells })

it('A pattern of rows stands for the first text of a row, whatever its case and accents', () => {
  expect(leaves('Totale asse *', null, 'TOTALE  ASSE III', '5')).toBe(true)
  expect(leaves('Totale asse *', 'Il totale asse III')).toBe(false)
  expect(leaves('Město *', 'mesto (Brno)')).toBe(true)
  expect(leaves('Sum (a+b)', 'sum (a+b)')).toBe(true)
  expect(leaves('*', null, '')).toBe(false)
})

it('A row without words gives no pattern; the numbers of others may be any', () => {
  expect(patternOf(['', 'Priority axis 3: 12.5', 'x'])).toBe('Priority axis *: *')
  expect(patternOf(['', '12', 'x'])).toBeNull()
  expect(patternOf([])).toBeNull()
})
