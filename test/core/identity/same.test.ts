import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GivenOrganisation, OrganisationProfile } from '#core/identity/same.ts'
import { compareByEvidence, createOrganisationIndex, profileOf } from '#core/identity/same.ts'

type Row = string | readonly [name: string, taxId: string]

/** Runs rows through an index as an import does; the number that each row's organisation got. */
function resolveAll(rows: readonly Row[], country: string | null = 'IT'): number[] {
  const index = createOrganisationIndex()
  let last = 0
  return rows.map((row) => {
    const given: GivenOrganisation =
      typeof row === 'string' ? { name: row, taxId: null, country } : { name: row[0], taxId: row[1], country }
    const found = index.resolve(given)
    const id = found.kind === 'known' ? found.id : ++last
    index.add(id, found.profile)
    return id
  })
}

function profileOfRow([name, taxId]: readonly [string, string]): OrganisationProfile {
  return profileOf({ name, taxId, country: 'IT' })
}

/** How many organisations the rows are when resolved in the order of their evidence. */
function organisationsByEvidence(rows: readonly (readonly [string, string])[]): number {
  return new Set(resolveAll(rows.toSorted((a, b) => compareByEvidence(profileOfRow(a), profileOfRow(b))))).size
}

const fiat = '00469580013'
const other = '00488410010'

describe('the same organisation', () => {
  it('is one under several spellings of its name', () =>
    expect(resolveAll(['Dora S.p.A.', 'DORA SPA', 'dora s. p. a.'])).toEqual([1, 1, 1]))

  it('is two where the legal forms differ', () => expect(resolveAll(['Dora S.p.A.', 'Dora S.r.l.', 'DORA SRL'])).toEqual([1, 2, 2]))

  it.each([
    ['Cooperativa sociale La Rosa', 'Cooperativa agricola La Rosa'],
    ['Cooperativa Edilizia La Rosa', 'Coop. Sociale La Rosa'],
    ['Cooperativa Agrícola San Isidro', 'Sociedad Cooperativa San Isidro'],
    ['Cooperativa Agricola e Industriale La Rosa', 'Coop. Sociale e Industriale La Rosa'],
    ['La Rosa Soc. Coop. Sociale', 'La Rosa Soc. Coop. Agricola'],
    ['La Rosa Soc. Coop. Sociale', 'La Rosa Soc. Coop. Consortile'],
    ['Cooperativa Agricola La Rosa Soc. Coop.', 'Cooperativa Sociale La Rosa Soc. Coop.'],
    ['Société coopérative agricole Fontenelle', 'Société coopérative Fontenelle'],
    ['Incorporated Society of Authors', 'Society of Authors'],
    ['Coop. sociale La Rosa', 'La Rosa'],
    ['La Rosa', 'A.S.D. La Rosa'],
    ['La Rosa', 'Società Cooperativa La Rosa'],
  ])('is two as %s and %s', (a, b) => expect(resolveAll([a, b])).toEqual([1, 2]))

  it('without a legal form joins the only form known', () => expect(resolveAll(['Dora S.p.A.', 'Dora'])).toEqual([1, 1]))

  it('takes on the first legal form that is told of it', () =>
    expect(resolveAll(['Dora', 'Dora S.p.A.', 'Dora S.r.l.', 'Dora SpA'])).toEqual([1, 1, 2, 1]))

  it('without a legal form joins none of two', () =>
    expect(resolveAll(['Dora S.p.A.', 'Dora S.r.l.', 'Dora', 'DORA'])).toEqual([1, 2, 3, 3]))

  it('is one under two names with one valid identifier', () =>
    expect(
      resolveAll([
        ['Dora S.p.A.', fiat],
        ['Nuova Dora S.r.l.', `IT${fiat}`],
      ]),
    ).toEqual([1, 1]))

  it('is two under one name with two identifiers', () =>
    expect(
      resolveAll([
        ['Dora S.p.A.', fiat],
        ['Dora S.p.A.', other],
      ]),
    ).toEqual([1, 2]))

  it('learns an identifier from a later row', () =>
    expect(resolveAll(['Dora S.p.A.', ['Dora S.p.A.', fiat], ['Dora S.p.A.', other], ['Altra', fiat]])).toEqual([1, 1, 2, 1]))

  it('is not joined by an identifier with a wrong check digit, nor kept apart by it', () =>
    expect(
      resolveAll([
        ['Dora S.p.A.', '00469580014'],
        ['Sesia S.p.A.', '00469580014'],
        ['Dora S.p.A.', fiat],
      ]),
    ).toEqual([1, 2, 1]))

  it('is not joined by an identifier that no rule confirms', () =>
    expect(
      resolveAll(
        [
          ['Dora', '12345'],
          ['Sesia', '12345'],
        ],
        null,
      ),
    ).toEqual([1, 2]))

  it('is two under one name in two countries, and one where a country is not known', () => {
    const index = createOrganisationIndex()
    const resolve = (country: string | null, id: number): number => {
      const found = index.resolve({ name: 'Dora', taxId: null, country })
      const settled = found.kind === 'known' ? found.id : id
      index.add(settled, found.profile)
      return settled
    }
    expect([resolve('IT', 1), resolve('AT', 2), resolve('IT', 3), resolve(null, 4)]).toEqual([1, 2, 1, 4])
    expect(createOrganisationIndex().resolve({ name: 'Dora', taxId: null, country: null }).kind).toBe('new')
    const one = createOrganisationIndex()
    one.add(1, profileOf({ name: 'Dora', taxId: null, country: 'IT' }))
    expect(one.resolve({ name: 'DORA', taxId: null, country: null })).toMatchObject({ kind: 'known', id: 1 })
  })

  it('is left to the user where two of one name and form have identifiers and a third has none', () =>
    expect(resolveAll([['Dora S.p.A.', fiat], ['Dora S.p.A.', other], 'Dora S.p.A.', 'Dora SpA'])).toEqual([1, 2, 3, 3]))

  it('is never seen in placeholders or persons of one name', () =>
    expect(resolveAll(['Privado', 'Privado', 'n/a', 'n/a', 'Sig. Mario Rossi', 'Sig. Mario Rossi'])).toEqual([1, 2, 3, 4, 5, 6]))

  it('is seen in a person with one valid identifier', () =>
    expect(resolveAll([['Mario Rossi', 'RSSMRA85T10A562S'], ['Rossi Mario', 'RSSMRA85T10A562S'], 'Mario Rossi'])).toEqual([1, 1, 2]))

  it('is found among those that a project holds, under any of their spellings', () => {
    const profile = { legalForm: 'spa', kind: 'organisation', country: null, taxId: null, taxIdValid: null } as const
    const index = createOrganisationIndex([
      { id: 7, nameKey: 'dora', ...profile },
      { id: 7, nameKey: 'nuova dora', ...profile, taxId: `IT:${fiat}`, taxIdValid: true },
    ])
    expect(index.resolve({ name: 'DORA S.P.A.', taxId: null, country: null })).toMatchObject({ kind: 'known', id: 7, joinedBy: 'name' })
    expect(index.resolve({ name: 'Dora', taxId: fiat, country: 'IT' })).toMatchObject({ kind: 'known', id: 7, joinedBy: 'identifier' })
    expect(index.resolve({ name: 'Dora S.p.A.', taxId: other, country: 'IT' })).toMatchObject({ kind: 'new' })
  })

  it('does not hang on the order of rows when they are resolved by evidence', () => {
    const row = fc.tuple(
      fc.constantFrom('Dora', 'Dora S.p.A.', 'DORA SPA', 'Dora S.r.l.', 'Sesia', 'Sesia Srl'),
      fc.constantFrom('', fiat, other),
    )
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(organisationsByEvidence(shuffled)).toBe(organisationsByEvidence(rows))
        },
      ),
    )
  })
})
