import { filled } from '../instruments/filled.ts'
import type { NamedParticipant } from '#core/contract/corrections.ts'

export type ParticipantKind = 'known' | 'new' | 'none' | 'unchanged'

/** An organisation while it is being named. */
export interface ParticipantDraft {
  readonly kind: ParticipantKind
  readonly organisation: number | null
  readonly name: string
  readonly taxId: string
  readonly country: string
}

export function participantDraft(kind: ParticipantKind): ParticipantDraft {
  return { kind, organisation: null, name: '', taxId: '', country: '' }
}

/** Who is named; undefined where it stays as it is, `problem` where nobody is named or the country is none. */
export function namedIn(
  draft: ParticipantDraft,
): { readonly participant: NamedParticipant | null | undefined } | { readonly problem: 'needed' | 'country' } {
  switch (draft.kind) {
    case 'unchanged':
      return { participant: undefined }
    case 'none':
      return { participant: null }
    case 'known':
      return draft.organisation === null ? { problem: 'needed' } : { participant: { kind: 'known', organisation: draft.organisation } }
    case 'new': {
      const name = draft.name.trim()
      const country = draft.country.trim().toUpperCase()
      if (name === '') return { problem: 'needed' }
      if (country !== '' && !/^[A-Z]{2}$/.test(country)) return { problem: 'country' }
      return { participant: { kind: 'new', name, taxId: filled(draft.taxId), country: filled(country) } }
    }
  }
}
