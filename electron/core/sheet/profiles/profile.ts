import type { Field, ListKind } from '../layout.ts'

/** A kind of sheet the program knows. Each has a file of its own in this folder and one line in the list. */
export const profileIds = [
  'eu-list',
  'eu-list-2021',
  'kohesio',
  'opencoesione-projects',
  'opencoesione-subjects',
  'opencoesione-payments',
  'interreg-partners',
  'cordis-participations',
  'indicators',
  'wales',
  'lithuania-contracts',
  'lithuania-applications',
  'slovenia',
  'generic',
] as const
export type ShippedProfileId = (typeof profileIds)[number]

/** A profile the user made: "own:" and its UUID. */
export type OwnProfileId = `own:${string}`
export type ProfileId = ShippedProfileId | OwnProfileId

export function isOwnProfile(id: ProfileId): id is OwnProfileId {
  return id.startsWith('own:')
}

/** What a profile is told by, and what it knows beyond the vocabulary. */
export interface Profile {
  readonly id: ShippedProfileId
  /** Headings that mark the sheet; the profile fits where at least `enough` of them stand in it. */
  readonly fingerprint: readonly string[]
  readonly enough: number
  /** Heading → field, null for none of them; compared without case, accents and small words. */
  readonly headings: Readonly<Record<string, Field | null>>
  /** Where the instrument is taken from, if not from a column named so: a pattern on the values of a field. */
  readonly instrument?: { readonly field: Field; readonly pattern: string }
  readonly currency?: string
  /** What the bare numbers of a second identifier are. */
  readonly otherIdIs?: 'PIC'
  /** Operations where left out. */
  readonly kind?: ListKind
}
