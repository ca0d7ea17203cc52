import { describe, expect, it } from 'vitest'
import { readOrganisationValue } from '#renderer/views/corrections/read-organisation-value.ts'

describe('a corrected value of an organisation, as it is typed', () => {
  it('is taken without the blanks around it', () => {
    expect(readOrganisationValue('name', ' Beta Holding ')).toEqual({ correction: { field: 'name', value: 'Beta Holding' } })
    expect(readOrganisationValue('tax_id', ' 01234567897')).toEqual({ correction: { field: 'tax_id', value: '01234567897' } })
  })

  it('is a country by its two letters, in capitals', () => {
    expect(readOrganisationValue('country', 'it')).toEqual({ correction: { field: 'country', value: 'IT' } })
    for (const typed of ['Italy', 'I', '39']) expect(readOrganisationValue('country', typed)).toEqual({ problem: 'country' })
  })

  it('can be left empty but for the name', () => {
    expect(readOrganisationValue('country', ' ')).toEqual({ correction: { field: 'country', value: null } })
    expect(readOrganisationValue('tax_id', '')).toEqual({ correction: { field: 'tax_id', value: null } })
    expect(readOrganisationValue('name', '  ')).toEqual({ problem: 'name' })
  })

  it('is one of the kinds', () => {
    expect(readOrganisationValue('kind', 'person')).toEqual({ correction: { field: 'kind', value: 'person' } })
    expect(readOrganisationValue('kind', 'firm')).toEqual({ problem: 'kind' })
  })
})
