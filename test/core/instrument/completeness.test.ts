import { describe, expect, it } from 'vitest'
import { blankProfile } from '#core/contract/instruments.ts'
import { aspectFields, aspectOf, aspects, isBlankAspect, overwrites, profileParts, sameAspect } from '#core/instrument/aspects.ts'
import { completeness, completenessOfMix } from '#core/instrument/completeness.ts'

const nothing = { ...blankProfile, budgets: [] as readonly unknown[] }

describe('the parts of a profile', () => {
  it('hold every field of it once, but for code and name', () => {
    const held = aspects.flatMap((aspect): readonly string[] => aspectFields[aspect])
    expect(held.toSorted()).toEqual(
      Object.keys(blankProfile)
        .filter((field) => field !== 'notApplicable')
        .toSorted(),
    )
    expect(aspectOf('trlTo')).toBe('trl')
    expect(aspectOf('code')).toBeNull()
  })

  it('are blank where only a currency is told', () => {
    expect(isBlankAspect({ budget: null, budgetCurrency: 'EUR' }, 'budget')).toBe(true)
    expect(isBlankAspect({ budget: 0, budgetCurrency: null }, 'budget')).toBe(false)
    expect(sameAspect({ budget: null, budgetCurrency: 'EUR' }, { budget: null }, 'budget')).toBe(true)
    expect(sameAspect({ delivery: ['grant'] }, { delivery: ['grant', 'loan'] }, 'delivery')).toBe(false)
  })
})

describe('what is entered', () => {
  const before = { minimumProject: 5e6, maximumProject: null, projectCurrency: 'EUR', delivery: ['grant'] }
  it('overwrites where another value takes its place, or nothing', () => {
    expect(overwrites(before, { minimumProject: 3e6 }, 'projectSize')).toBe(true)
    expect(overwrites(before, { minimumProject: null }, 'projectSize')).toBe(true)
    expect(overwrites(before, { delivery: ['grant', 'loan'] }, 'delivery')).toBe(true)
  })
  it('fills where the field was blank, or only a currency stood there', () => {
    expect(overwrites(before, { maximumProject: 9e6 }, 'projectSize')).toBe(false)
    expect(overwrites({ budget: null, budgetCurrency: 'EUR' }, { budgetCurrency: 'GBP' }, 'budget')).toBe(false)
    expect(overwrites(before, { minimumProject: 5e6 }, 'projectSize')).toBe(false)
  })
})

describe('completeness', () => {
  it('counts what is filled of what applies', () => {
    expect(completeness(nothing)).toEqual({ filled: 0, of: profileParts.length, missing: [...profileParts] })
    const told = { ...nothing, objective: 'Innovation', minimumProject: 5e6, budgets: [{}], notApplicable: ['end', 'trl'] as const }
    const { filled, of, missing } = completeness(told)
    expect([filled, of]).toEqual([3, profileParts.length - 2])
    expect(missing).not.toContain('projectSize')
    expect(missing).not.toContain('end')
  })

  it('takes a statement for true where the part was said not to apply', () => {
    const { missing, of } = completeness({ ...nothing, end: '2020', notApplicable: ['end'] })
    expect(of).toBe(profileParts.length)
    expect(missing).not.toContain('end')
  })

  it('says of each part where in the mix it is blank', () => {
    const one = { ...nothing, code: 'A', objective: 'x' }
    const other = { ...nothing, code: 'B', notApplicable: ['trl'] as const }
    const parts = completenessOfMix([one, other])
    expect(parts.find(({ part }) => part === 'objective')?.missing.map(({ code }) => code)).toEqual(['B'])
    expect(parts.find(({ part }) => part === 'trl')).toMatchObject({ of: 1, missing: [{ code: 'A' }] })
  })
})
