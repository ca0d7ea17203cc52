import type { TFunction } from 'i18next'
import type { CandidateReason } from '#core/identity/candidate.ts'
import { wordsOfName } from '#core/identity/name-words.ts'

/** Reasons that speak against one organisation. */
const against: ReadonlySet<CandidateReason['kind']> = new Set([
  'identifiers_conflict',
  'legal_forms_differ',
  'places_differ',
  'countries_differ',
])

export function speaksAgainst({ kind }: CandidateReason): boolean {
  return against.has(kind)
}

/** Words as a name writes them, in its order; "and" is none of them. */
function asWritten(name: string, words: readonly string[]): string {
  return name
    .split(/\s+/u)
    .filter((part) => words.includes(wordsOfName(part).join(' ')))
    .map((part) => part.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((part) => part !== '')
    .join(' ')
}

/** A reason in words. */
export function reasonText(t: TFunction, reason: CandidateReason): string {
  const key = `identity.reason.${reason.kind}` as const
  switch (reason.kind) {
    case 'same_identifier':
      return t(reason.valid === true ? 'identity.reason.same_identifier_valid' : key, { taxId: reason.taxId })
    case 'similar_name': {
      const words = asWritten(reason.a, reason.common)
      return words === '' ? t('identity.reason.similar_name_alike') : t(key, { words })
    }
    case 'legal_forms_differ':
      return t(key, { a: reason.a ?? t('identity.no_legal_form'), b: reason.b ?? t('identity.no_legal_form') })
    case 'department_of':
      return t(key, { unit: reason.unit })
    case 'same_group':
      return t(key, { words: reason.words.join(' ') })
    default:
      return t(key, { ...reason })
  }
}
