import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPersonsIdentifier, maskedIdentifier, maskIdentifiersIn, maskOrganisation, type Named, pseudonym } from '#core/identity/mask.ts'

const uuid = Uint8Array.from([0x7f, 0x3a, 0x91, 0xc2, 5, 6, 0x47, 8, 0x89, 10, 11, 12, 13, 14, 15, 16])

const person: Named = {
  uuid,
  kind: 'person',
  name: 'Dott. Anna Verdi',
  names: ['Dott. Anna Verdi', 'VERDI ANNA'],
  identifiers: ['IT:VRDNNA80A41L219P'],
}

describe('natural persons', () => {
  test('have one pseudonym in a project, made from the uuid', () => {
    expect(pseudonym(uuid, 'Natural person')).toBe('Natural person 7F3A-91C2')
    expect(pseudonym(uuid, 'Persona fisica')).toBe('Persona fisica 7F3A-91C2')
  })

  test('leave with neither a spelling nor an identifier of theirs', () => {
    expect(maskOrganisation(person, 'Natural person')).toEqual({
      uuid,
      kind: 'person',
      name: 'Natural person 7F3A-91C2',
      names: ['Natural person 7F3A-91C2'],
      identifiers: [maskedIdentifier],
    })
  })

  test('are called alike whatever their name is', () =>
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.array(fc.string()), (name, names, identifiers) => {
        const { name: masked, names: spellings, identifiers: ids } = maskOrganisation({ ...person, name, names, identifiers }, 'Person')
        expect([masked, ...spellings]).toEqual(['Person 7F3A-91C2', 'Person 7F3A-91C2'])
        expect(ids.every((id) => id === maskedIdentifier)).toBe(true)
      }),
    ))
})

describe('organisations', () => {
  test('keep their name and number, but not the number of the person behind them', () => {
    const firm: Named = { ...person, kind: 'organisation', name: 'Verdi Anna impianti', names: ['Verdi Anna impianti'] }
    expect(maskOrganisation({ ...firm, identifiers: ['IT:00488410010', 'IT:RSSMRA80A01H501U'] }, 'Natural person')).toEqual({
      ...firm,
      identifiers: ['IT:00488410010', maskedIdentifier],
    })
  })
})

describe('identifiers', () => {
  test.each([
    ['RSSMRA80A01H501U', 'IT', true],
    ['IT:RSSMRA80A01H501U', null, true],
    ['12345678Z', 'ES', true],
    ['ES:12345678Z', null, true],
    ['00488410010', 'IT', false],
    ['B12345674', 'ES', false],
    ['302436985', 'LT', false],
    ['', null, false],
  ])('%s of %s is a person’s: %s', (identifier, country, expected) => expect(isPersonsIdentifier(identifier, country)).toBe(expected))

  test('are taken out of free text where their check digit is right', () => {
    expect(maskIdentifiersIn('Ditta di Mario Rossi, C.F. RSSMRA80A01H501U, Torino')).toBe(
      `Ditta di Mario Rossi, C.F. ${maskedIdentifier}, Torino`,
    )
    expect(maskIdentifiersIn('rss mra 80a01 h501u')).toBe(maskedIdentifier)
    expect(maskIdentifiersIn('DNI 12345678-Z')).toBe(`DNI ${maskedIdentifier}`)
  })

  test('of firms and codes of operations stay in it', () => {
    for (const text of ['P. IVA 00488410010', 'POR-2014-12345678A', 'project 12345678A', 'RSSMRA80A01H501X'])
      expect(maskIdentifiersIn(text)).toBe(text)
  })
})
