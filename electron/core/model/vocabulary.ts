/** The closed word lists of the field. Labels stand in the language files under the same words. */

export const levelsOfGovernment = ['eu', 'national', 'regional', 'local', 'interregional'] as const
export type LevelOfGovernment = (typeof levelsOfGovernment)[number]

/** Scale of Nilsson, Griggs and Visbeck (2016): from cancelling to indivisible. */
export const scores = [-3, -2, -1, 0, 1, 2, 3] as const
export type Score = (typeof scores)[number]

/** How one instrument relates to another (policy packaging literature: Taeihagh, Givoni and Bañares-Alcántara). */
export const relationTypes = ['precondition', 'facilitation', 'synergy', 'redundancy', 'potential_contradiction', 'contradiction'] as const
export type RelationType = (typeof relationTypes)[number]

export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** What a name stands for; only organisations are ever joined by name. */
export const organisationKinds = ['organisation', 'person', 'placeholder'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** How natural persons stand in what leaves the program, see core/identity/mask.ts. */
export const personsChoices = ['masked', 'shown'] as const
export type PersonsChoice = (typeof personsChoices)[number]

/** What can be decided on who is who. */
export const decisionKinds = ['same', 'different', 'split', 'group'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Parts of the project that a command can change; screens ask again when theirs is announced. */
export const topics = [
  'project',
  'deliveries',
  'profiles',
  'operations',
  'organisations',
  'proposals',
  'instruments',
  'taxonomies',
  'tags',
  'raters',
  'assessments',
] as const
export type Topic = (typeof topics)[number]
