import { describe, expect, it } from 'vitest'
import type { OrganisationEvidence } from '#core/identity/candidate.ts'
import { defaultThreshold, findCandidates } from '#core/identity/candidates.ts'

function organisation(id: number, name: string, more: Partial<OrganisationEvidence> = {}): OrganisationEvidence {
  const nothing = { identifiers: [], places: [], postcodes: [], webSites: [] }
  return { id, kind: 'organisation', country: 'IT', names: [{ name, count: 1 }], ...nothing, ...more }
}

describe('candidates for one organisation', () => {
  it('are proposed where names are the same and legal forms differ, with both said', () =>
    expect(findCandidates([organisation(2, 'Dora S.r.l.'), organisation(1, 'Dora S.p.A.'), organisation(3, 'Sesia S.p.A.')])).toMatchObject(
      [
        {
          a: 1,
          b: 2,
          suggests: 'same',
          reasons: [
            { kind: 'same_name', name: 'dora' },
            { kind: 'legal_forms_differ', a: 'spa', b: 'srl' },
          ],
        },
      ],
    ))

  it('come best first, each pair once, at or above the threshold', () => {
    const found = findCandidates([
      organisation(1, 'Officine Meccaniche Dora S.p.A.'),
      organisation(2, 'Officine Meccaniche Dora S.r.l.'),
      organisation(3, 'Officine Dora S.p.A.'),
    ])
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ a, b, similarity }) => a < b && similarity >= defaultThreshold && similarity <= 1)).toBe(true)
    expect(found.map(({ similarity }) => similarity)).toEqual(found.map(({ similarity }) => similarity).toSorted((x, y) => y - x))
    expect(new Set(found.map(({ a, b }) => `${a} ${b}`)).size).toBe(found.length)
  })

  it('are never seen in natural persons or placeholders by name', () =>
    expect(
      findCandidates([
        organisation(1, 'Sig. Mario Rossi', { kind: 'person' }),
        organisation(2, 'Sig. Mario Rossi', { kind: 'person' }),
        organisation(3, 'n/a', { kind: 'placeholder' }),
        organisation(4, 'n/a', { kind: 'placeholder' }),
      ]),
    ).toEqual([]))
})
