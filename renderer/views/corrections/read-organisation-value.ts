import type { OrganisationCorrectionValue } from '#core/contract/corrections.ts'
import { organisationKinds } from '#core/model/vocabulary.ts'

/** What a typed or chosen text means for a field of an organisation, or why it means nothing. */
export function readOrganisationValue(
  field: OrganisationCorrectionValue['field'],
  text: string,
): { readonly correction: OrganisationCorrectionValue } | { readonly problem: 'name' | 'country' | 'kind' } {
  const typed = text.trim()
  const filled = typed === '' ? null : typed
  switch (field) {
    case 'name':
      return filled === null ? { problem: 'name' } : { correction: { field, value: filled } }
    case 'tax_id':
      return { correction: { field, value: filled } }
    case 'country':
      return filled !== null && !/^[A-Za-z]{2}$/.test(filled)
        ? { problem: 'country' }
        : { correction: { field, value: filled === null ? null : filled.toUpperCase() } }
    case 'kind': {
      const value = organisationKinds.find((kind) => kind === typed)
      return value === undefined ? { problem: 'kind' } : { correction: { field, value } }
    }
  }
}
