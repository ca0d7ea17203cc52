import type { Profile } from './profile.ts'

/**
 * The list of operations every managing body publishes: Reg. (EU) 1303/2013 art. 115(2) with Annex XII, and Reg. (EU) 2021/1060
 * art. 49(3). Its headings are in the vocabulary in all languages; it is told by its fields (see `profileOf`).
 */
export const euListProfile: Profile = { id: 'eu-list', fingerprint: [], enough: 0, headings: {} }
