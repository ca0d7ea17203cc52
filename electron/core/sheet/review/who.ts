import { type OrganisationProfile, profileOf } from '../../identity/same.ts'
import { readTaxId } from '../../identity/tax-id.ts'
import { countryCode, countryOfList } from '../../plan/list-country.ts'
import type { OperationRecord } from '../records.ts'
import { cellShown, type Reviewer, type UnderReview } from './reviewer.ts'

/** Hears of each beneficiary's name where it is met first, taken apart. */
export type SpellingListener = (record: OperationRecord, profile: OrganisationProfile) => void

interface WhoReviewer extends Reviewer {
  /** Different spellings of beneficiaries. */
  readonly spellings: () => number
}

/** Beneficiaries that are missing, that name nobody or a natural person, and identifiers whose check digit is wrong. */
export function reviewWho(under: UnderReview, onSpelling: SpellingListener): WhoReviewer {
  const { issues, layout } = under
  const [nameAt, idAt] = [under.columnOf('beneficiary'), under.columnOf('tax_id')]
  const listCountry = countryOfList(layout)
  const spellings = new Set<string>()
  const wrong = new Map<string, boolean>()
  const lookAtSpelling = (record: OperationRecord, name: string, country: string | null): void => {
    const profile = profileOf({ name, taxId: record.taxId, country })
    onSpelling(record, profile)
    if (profile.kind === 'organisation') return
    const code = profile.kind === 'person' ? 'natural_person' : 'placeholder_beneficiary'
    issues.add({ code, field: 'beneficiary', row: record.row, column: nameAt }, name)
  }
  return {
    spellings: () => spellings.size,
    look(record, row) {
      const { beneficiary, taxId, country: written } = record
      const country = countryCode(written) ?? listCountry
      if (beneficiary === null) {
        if (nameAt !== null) issues.add({ code: 'missing_beneficiary', field: 'beneficiary', row: row.row, column: nameAt }, '')
      } else if (!spellings.has(beneficiary)) {
        spellings.add(beneficiary)
        lookAtSpelling(record, beneficiary, country)
      }
      if (taxId === null) return
      const key = country === null ? taxId : `${country} ${taxId}`
      let isWrong = wrong.get(key)
      if (isWrong === undefined) wrong.set(key, (isWrong = readTaxId(taxId, country)?.valid === false))
      if (isWrong) issues.add({ code: 'wrong_identifier', field: 'tax_id', row: row.row, column: idAt }, () => cellShown(under, row, idAt))
    },
  }
}
