/** The closed word lists of the field. Labels stand in the language files under the same words. */

export const levelsOfGovernment = ['eu', 'national', 'regional', 'local', 'interregional'] as const
export type LevelOfGovernment = (typeof levelsOfGovernment)[number]

/** Why a government intervenes: what fails without it. */
export const rationales = ['market_failure', 'system_failure', 'transformational_failure'] as const

/** How an instrument gives its support. */
export const deliveries = ['grant', 'loan', 'equity', 'guarantee', 'voucher', 'service', 'procurement', 'tax'] as const

/** How one comes to be supported. */
export const callTypes = ['competitive', 'rolling', 'negotiated', 'direct', 'automatic'] as const

/** Where money comes from; own words beside them. */
export const budgetSources = ['eu', 'national', 'regional', 'private'] as const

export const evaluationStates = ['planned', 'under_way', 'done'] as const
export type EvaluationState = (typeof evaluationStates)[number]

/** What an evaluation asks for: the five criteria of the Better Regulation guidelines, and those of the OECD beside them. */
export const evaluationCriteria = [
  'effectiveness',
  'efficiency',
  'relevance',
  'coherence',
  'eu_added_value',
  'sustainability',
  'impact',
] as const
export type EvaluationCriterion = (typeof evaluationCriteria)[number]

/** How an evaluation finds out; own words beside them. */
export const evaluationMethods = [
  'monitoring_data',
  'desk_research',
  'survey',
  'interviews',
  'focus_groups',
  'case_studies',
  'theory_based',
  'counterfactual',
  'cost_benefit',
  'network_analysis',
  'peer_review',
] as const

/** Scale of Nilsson, Griggs and Visbeck (2016): from cancelling to indivisible. */
export const scores = [-3, -2, -1, 0, 1, 2, 3] as const

/** How one instrument relates to another (policy packaging literature: Taeihagh, Givoni and Bañares-Alcántara). */
export const relationTypes = [
  'precondition',
  'facilitation',
  'synergy',
  'potential_contradiction',
  'contradiction',
  'redundancy',
  'complement',
] as const
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
  'evaluations',
  'raters',
  'assessments',
  'packages',
  'savedViews',
  'edits',
] as const
export type Topic = (typeof topics)[number]
