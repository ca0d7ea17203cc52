import type { Profile } from './profile.ts'

/** Any other list: vocabulary and values alone decide. */
export const genericProfile: Profile = { id: 'generic', fingerprint: [], enough: 0, headings: {} }
