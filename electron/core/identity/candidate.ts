import type { OrganisationKind } from '../model/vocabulary.ts'

/** What is known of one organisation, for comparing. */
export interface OrganisationEvidence {
  readonly id: number
  readonly kind: OrganisationKind
  /** ISO 3166 of the organisation, else of its list. */
  readonly country: string | null
  /** Every spelling as written, with the number of participations that use it. */
  readonly names: readonly { readonly name: string; readonly count: number }[]
  /** `TaxId.key` and `TaxId.valid` of each identifier. */
  readonly identifiers: readonly { readonly taxId: string; readonly valid: boolean | null }[]
  /** Towns as written. */
  readonly places: readonly string[]
  readonly postcodes: readonly string[]
  /** Addresses of pages or bare host names. */
  readonly webSites: readonly string[]
}

/**
 * Why two organisations are proposed, or what speaks against it; plain data, so that a screen can say it in any language.
 * `a` and `b` are of the candidate's organisations a and b. Words are folded (small letters, no accents).
 */
export type CandidateReason =
  /** Speaks for one organisation by itself where `valid` is true, otherwise together with the name. */
  | { readonly kind: 'same_identifier'; readonly taxId: string; readonly valid: boolean | null }
  | { readonly kind: 'identifiers_conflict'; readonly a: string; readonly b: string }
  /** The same words in the same order; the legal forms may differ. */
  | { readonly kind: 'same_name'; readonly name: string }
  /** The two spellings that are nearest, as written, with what their words have in common and what not. `alike`: spelled differently. */
  | {
      readonly kind: 'similar_name'
      readonly a: string
      readonly b: string
      readonly common: readonly string[]
      readonly alike: readonly { readonly a: string; readonly b: string }[]
      readonly onlyA: readonly string[]
      readonly onlyB: readonly string[]
    }
  /** Canonical legal forms ("spa", "srl"); one of them may be missing from its name and is null then. */
  | { readonly kind: 'legal_forms_differ'; readonly a: string | null; readonly b: string | null }
  | { readonly kind: 'word_order' }
  /** "univ" for "universita". */
  | { readonly kind: 'abbreviation'; readonly short: string; readonly long: string }
  /** "cnr" for "consiglio nazionale delle ricerche". */
  | { readonly kind: 'acronym'; readonly short: string; readonly long: string }
  /** Another script, or another way to write letters with signs ("mueller" for "müller"). */
  | { readonly kind: 'transliteration'; readonly a: string; readonly b: string }
  /** One name is the beginning of the other, cut off after `length` characters. */
  | { readonly kind: 'truncated'; readonly length: number }
  /** One spelling says that it was called so before ("già …", "formerly …"). */
  | { readonly kind: 'former_name'; readonly name: string }
  /** One spelling says that it trades under this name ("t/a …"), or gives it in brackets. */
  | { readonly kind: 'trading_name'; readonly name: string }
  /** One is a department, faculty or branch office of the other; ids. */
  | { readonly kind: 'department_of'; readonly department: number; readonly whole: number; readonly unit: string }
  /** The words that set both apart from the rest are the same, others differ: parent and subsidiary, or sisters. */
  | { readonly kind: 'same_group'; readonly words: readonly string[] }
  | { readonly kind: 'same_place'; readonly place: string }
  | { readonly kind: 'places_differ'; readonly a: string; readonly b: string }
  | { readonly kind: 'same_postcode'; readonly postcode: string }
  | { readonly kind: 'same_web_site'; readonly webSite: string }
  | { readonly kind: 'countries_differ'; readonly a: string; readonly b: string }

export interface Candidate {
  readonly a: number
  readonly b: number
  /** 0 to 1. */
  readonly similarity: number
  /** What the reasons point to: one organisation, a department and the whole, or members of one group. The user decides. */
  readonly suggests: 'same' | 'department' | 'group'
  /** Strongest first, those against last. */
  readonly reasons: readonly CandidateReason[]
}
