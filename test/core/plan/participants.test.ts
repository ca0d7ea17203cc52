import { describe, expect, it } from 'vitest'
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
