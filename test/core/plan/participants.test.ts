import { describe, expect, it } from 'vitest'
import type { KnownOrganisation } from '#core/identity/same.ts'
import { createParticipants } from '#core/plan/participants.ts'

type Row = readonly [name: string, place: string | null, taxId?: string]

/** The organisation of each row, as places of the rows that are the same: "1 2 1" are two. */
function organisationsOf(rows: readonly Row[]): string {
  const participants = createParticipants(1)
  for (const [at, [name, place, taxId = null]] of rows.entries()) participants.add(at, { name, taxId, country: 'IT' }, place)
  const found: number[] = []
  for (const { id, participants: of } of participants.settle()) for (const at of of) found[at] = id
  const seen = [...new Set(found)]
  return found.map((id) => seen.indexOf(id) + 1).join(' ')
}

describe('participants of one name', () => {
  it.each([
    ['Parrocchia San Lorenzo'],
    ['Istituto Comprensivo n. 2'],
    ['Szkoła Podstawowa nr 1'],
    ['Mateřská škola Sluníčko'],
    ['Basisschool De Regenboog'],
    ['Liceo Scientifico Galileo Galilei'],
    ['Freiwillige Feuerwehr'],
  ])('are one in each town where every town has a %s', (name) =>
    expect(
      organisationsOf([
        [name, 'Foggiano'],
        [name, 'Treviglia'],
        [name.toUpperCase(), 'FOGGIANO'],
      ]),
    ).toBe('1 2 1'),
  )

  it.each([
    ['Dora Meccanica S.r.l.'],
    ['Università di Valdora'],
    ['Ministero della Pubblica Istruzione'],
    ['Scuola Superiore di Economia'],
    ['Fondazione Scuola Viva'],
    ['Volkshochschule'],
    ['Comune di Valdora'],
  ])('are one wherever they work as %s', (name) =>
    expect(
      organisationsOf([
        [name, 'Foggiano'],
        [name, 'Treviglia'],
      ]),
    ).toBe('1 1'),
  )

  it('are one in two places where the name itself says the town', () =>
    expect(
      organisationsOf([
        ['Szkoła Podstawowa nr 1 w Lipowie', 'Lipowo'],
        ['Szkoła Podstawowa nr 1 w Lipowie', null],
      ]),
    ).toBe('1 1'))

  it.each([
    ['with its postcode', '50667 Köln', 'Koeln'],
    ['with a part of it', 'Berlin, Mitte', 'Berlin'],
    ['with its number', 'Praha 6', 'Praha'],
    ['as a municipality', 'Comune di Bari', 'BARI'],
    ['shortened', 'Frankfurt am Main', 'Frankfurt a.M.'],
  ])('are one where the town is written %s', (_, one, other) =>
    expect(
      organisationsOf([
        ['Parrocchia San Lorenzo', one],
        ['Parrocchia San Lorenzo', other],
        ['Parrocchia San Lorenzo', 'Treviglia'],
      ]),
    ).toBe('1 1 2'),
  )

  it('are the same organisations whichever delivery came first', () => {
    const none: readonly Row[] = [['Parrocchia San Lorenzo', null]]
    const two: readonly Row[] = [
      ['Parrocchia San Lorenzo', 'Foggiano'],
      ['Parrocchia San Lorenzo', 'Treviglia'],
    ]
    const count = (first: readonly Row[], second: readonly Row[]): number => {
      const settled = (rows: readonly Row[], known: readonly KnownOrganisation[]) => {
        const participants = createParticipants(known.length + 1)
        for (const _ of participants.know(known)) void _
        for (const [at, [name, place]] of rows.entries()) participants.add(at, { name, taxId: null, country: 'IT' }, place)
        return participants.settle()
      }
      const known = settled(first, []).map(({ id, profile }) => ({ ...profile, id }))
      return new Set([...known, ...settled(second, known)].map(({ id }) => id)).size
    }
    expect([count(none, two), count(two, none)]).toEqual([3, 3])
  })

  it('are one with those of which no town is said, where only one town is', () => {
    expect(
      organisationsOf([
        ['Parrocchia San Lorenzo', null],
        ['Parrocchia San Lorenzo', 'Foggiano'],
      ]),
    ).toBe('1 1')
    expect(
      organisationsOf([
        ['Parrocchia San Lorenzo', null],
        ['Parrocchia San Lorenzo', 'Foggiano'],
        ['Parrocchia San Lorenzo', 'Treviglia'],
      ]),
    ).toBe('1 2 3')
  })

  it('are one in two towns with one valid identifier, and another in a third town without', () =>
    expect(
      organisationsOf([
        ['Parrocchia San Lorenzo', 'Foggiano', '00469580013'],
        ['Parrocchia San Lorenzo', 'Treviglia', '00469580013'],
        ['Parrocchia San Lorenzo', 'Roccalba'],
      ]),
    ).toBe('1 1 2'))
})
