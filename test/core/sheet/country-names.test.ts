import { expect, test } from 'vitest'
import { isCountry } from '#core/sheet/country-names.ts'

test.each(['Polska', 'ΕΛΛΑΔΑ', 'Česká republika', 'Ireland', 'DE', 'EL', 'Deutschland / Germany', 'România'])('%s is a country', (name) =>
  expect(isCountry(name)).toBe(true),
)

test.each(['Nitriansky kraj', 'Hessen', 'Alfa Ltd', '1.1'])('%s is none', (name) => expect(isCountry(name)).toBe(false))
