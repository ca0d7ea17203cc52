import { describe, expect, it } from 'vitest'
import { maskedIdentifier } from '#core/identity/mask.ts'
import { readOrganisationName } from '#core/identity/organisation-name.ts'
import { createPersonTexts } from '#core/identity/person-texts.ts'

const verdi = 'Natural person 7F3A-91C2'

function known() {
  const texts = createPersonTexts()
  texts.addName('Dott. Anna Verdi', verdi)
  texts.addName('Mgr. J. Novák', 'Natural person 0000-0001')
  texts.addIdentifier('LT:39001010000')
  texts.addOrganisation('Fondazione Anna Verdi')
  return texts
}

describe('known persons in texts', () => {
  it('are found in any case, order and with other punctuation, with and without their title', () => {
    const texts = known()
    for (const text of ['Dott. Anna Verdi', 'VERDI ANNA', 'anna.verdi', 'Anna  Verdi'])
      expect(texts.mask(`Grant to ${text}, Dora`)).toMatch(new RegExp(`^Grant to (?:Dott. )?${verdi}, Dora$`))
  })

  it('are not found in parts of other words, nor by one of their names', () => {
    const texts = known()
    for (const text of ['Giovanna Verdi', 'Anna Verdini', 'Via Verdi 3', 'Susanna verdissima']) expect(texts.mask(text)).toBe(text)
  })

  it('are found by an initial only where it is written as one', () => {
    const texts = known()
    expect(texts.mask('with J. Novak')).toBe('with Natural person 0000-0001')
    expect(texts.mask('with j Novak')).toBe('with j Novak')
  })

  it('leave an organisation named after them its name', () => {
    expect(known().mask('Fondazione Anna Verdi')).toBe('Fondazione Anna Verdi')
  })

  it('are found by their identifiers, written with and without blanks', () => {
    const texts = known()
    expect(texts.mask('code 39001010000.')).toBe(`code ${maskedIdentifier}.`)
    expect(texts.isIdentifier('LT 39001010000')).toBe(false)
    expect(texts.isIdentifier('39001010000')).toBe(true)
    expect(texts.mask('139001010000')).toBe('139001010000')
  })

  it('of namesakes the one asked for is meant', () => {
    const texts = known()
    texts.addName('Anna Verdi', 'Natural person 2222-2222')
    expect(texts.pseudonymOf('Anna Verdi', 'Natural person 2222-2222')).toBe('Natural person 2222-2222')
    expect(texts.mask('by Anna Verdi', 'Natural person 2222-2222')).toBe('by Natural person 2222-2222')
    expect(texts.pseudonymOf('Anna Verdi')).toBe(verdi)
  })

  it('stay natural persons under their pseudonym', () => {
    expect(readOrganisationName(verdi).kind).toBe('person')
    expect(readOrganisationName('Persona fisica 7F3A-91C2').kind).toBe('person')
  })
})
