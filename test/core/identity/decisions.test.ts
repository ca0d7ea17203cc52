import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identityBy, type StandingDecisions } from '#core/identity/decisions.ts'

const organisation = fc.integer({ min: 1, max: 12 })
const pair = fc.tuple(organisation, organisation).filter(([a, b]) => a !== b)
const given = fc.record({ name: fc.constantFrom('Dora', 'DORA', 'Nova'), taxId: fc.constantFrom(null, '1'), country: fc.constant(null) })
const town = fc.constantFrom('Torino', 'TORINO', 'Asti', null)
const placed = fc.tuple(given, town).map(([one, place]) => ({ ...one, ...(place === null ? {} : { place }) }))
const standing: fc.Arbitrary<StandingDecisions> = fc.record({
  same: fc.array(pair, { maxLength: 12 }),
  different: fc.array(pair, { maxLength: 4 }),
  splits: fc.array(fc.record({ found: organisation, spelling: placed, organisation: fc.integer({ min: 20, max: 24 }) }), { maxLength: 6 }),
})

describe('who is who by the decisions that stand', () => {
  it('does not hang on the order in which organisations became one', () => {
    fc.assert(
      fc.property(standing, fc.infiniteStream(fc.nat()), organisation, given, town, (decisions, order, found, spelling, place) => {
        const shuffled = decisions.same
          .map((one) => ({ one, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ one: [a, b] }, at) => (at % 2 === 0 ? ([b, a] as const) : ([a, b] as const)))
        const other = identityBy({ ...decisions, same: shuffled })
        const identity = identityBy(decisions)
        expect(other.organisationOf(found, spelling, place)).toBe(identity.organisationOf(found, spelling, place))
        expect(other.membersOf(found)).toEqual(identity.membersOf(found))
      }),
    )
  })

  it('makes the oldest of those that are the same the one that stays', () => {
    fc.assert(
      fc.property(standing, organisation, (decisions, one) => {
        const identity = identityBy(decisions)
        const members = identity.membersOf(one)
        expect(members).toContain(one)
        expect(identity.rootOf(one)).toBe(Math.min(...members))
        for (const member of members) expect(identity.rootOf(member)).toBe(identity.rootOf(one))
      }),
    )
  })

  it('gives a spelling that was split off twice to the later one', () => {
    const spelling = { name: 'Dora', taxId: null, country: null }
    const splits = [20, 21].map((made) => ({ found: 1, spelling, organisation: made }))
    expect(identityBy({ same: [], different: [], splits }).organisationOf(1, spelling, null)).toBe(21)
    expect(identityBy({ same: [], different: [], splits: splits.slice(0, 1) }).organisationOf(1, spelling, null)).toBe(20)
    expect(identityBy({ same: [], different: [], splits }).organisationOf(1, { ...spelling, name: 'DORA' }, null)).toBe(1)
  })

  it('gives a spelling in a town to whom that town was given, and elsewhere to whom the spelling was given', () => {
    const spelling = { name: 'Dora', taxId: null, country: null }
    const inTorino = { found: 1, spelling: { ...spelling, place: 'Torino' }, organisation: 20 }
    const everywhere = { found: 1, spelling, organisation: 21 }
    for (const splits of [
      [inTorino, everywhere],
      [everywhere, inTorino],
    ]) {
      const identity = identityBy({ same: [], different: [], splits })
      expect(['TORINO ', 'Asti', '', null].map((place) => identity.organisationOf(1, spelling, place))).toEqual([20, 21, 21, 21])
      expect(identity.looksAtPlace(spelling)).toBe(true)
      expect(identity.looksAtPlace({ ...spelling, name: 'Nova' })).toBe(false)
    }
    expect(identityBy({ same: [], different: [], splits: [everywhere] }).looksAtPlace(spelling)).toBe(false)
    expect(identityBy({ same: [], different: [], splits: [inTorino] }).organisationOf(1, spelling, 'Asti')).toBe(1)
  })

  it('says of two groups of the same that they are different where it was said of any of their members', () => {
    const identity = identityBy({
      same: [
        [1, 2],
        [3, 4],
      ],
      different: [[2, 4]],
      splits: [],
    })
    expect(identity.areDifferent(1, 3)).toBe(true)
    expect(identity.areDifferent(3, 1)).toBe(true)
    expect(identity.areDifferent(1, 5)).toBe(false)
  })
})
