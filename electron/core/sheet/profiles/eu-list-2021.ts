import type { Profile } from './profile.ts'

/**
 * The list of operations of 2021-27: Reg. (EU) 2021/1060 art. 49(3). It asks for what the list before did, and for the fund, the specific
 * objective and a location indicator besides; it is told by these (see `profileByFields`).
 */
export const euList2021Profile: Profile = { id: 'eu-list-2021', fingerprint: [], enough: 0, headings: {} }

/** "Specific objective" as the regulation says it in the languages of the EU. */
export const specificObjective: readonly string[] = [
  'специфична цел',
  'specifický cíl',
  'specifikt mål',
  'spezifisches ziel',
  'ειδικός στόχος',
  'specific objective',
  'objetivo específico',
  'erieesmärk',
  'erityistavoite',
  'objectif spécifique',
  'cuspóir sonrach',
  'specifični cilj',
  'posebni cilj',
  'egyedi célkitűzés',
  'obiettivo specifico',
  'konkretus tikslas',
  'konkretus uždavinys',
  'konkrētais mērķis',
  'specifiskais mērķis',
  'objettiv speċifiku',
  'specifieke doelstelling',
  'cel szczegółowy',
  'objetivo específico',
  'obiectiv specific',
  'obiectivul specific',
  'špecifický cieľ',
  'särskilt mål',
]
