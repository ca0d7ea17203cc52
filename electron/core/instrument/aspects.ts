/**
 * What the profile of an instrument tells, in the order in which the partners present it. An aspect is one statement: one field of the profile,
 * or fields that mean nothing apart, such as an amount and its currency.
 */
export const aspectFields = {
  objective: ['objective'],
  rationale: ['rationale'],
  interventionLogic: ['interventionLogic'],
  trl: ['trlFrom', 'trlTo'],
  targetGroups: ['targetGroups'],
  region: ['region'],
  geographicalScope: ['geographicalScope'],
  sectoralScope: ['sectoralScope'],
  delivery: ['delivery'],
  callType: ['callType'],
  launch: ['launch'],
  end: ['end'],
  budget: ['budget', 'budgetCurrency'],
  intensity: ['intensityFrom', 'intensityTo'],
  projectSize: ['minimumProject', 'maximumProject', 'projectCurrency'],
  managingBody: ['managingBody'],
  programme: ['programme'],
  priority: ['priority'],
  levelDecided: ['levelDecided'],
  levelFinanced: ['levelFinanced'],
  level: ['level'],
} as const
export type Aspect = keyof typeof aspectFields
export const aspects = Object.keys(aspectFields) as readonly Aspect[] as readonly [Aspect, ...Aspect[]]

/** What a profile is complete by: its aspects and the budget by source, which is a list of its own. */
export const profileParts = [
  ...aspects.slice(0, aspects.indexOf('budget') + 1),
  'budgets',
  ...aspects.slice(aspects.indexOf('budget') + 1),
] as readonly ProfilePart[] as readonly [ProfilePart, ...ProfilePart[]]
export type ProfilePart = Aspect | 'budgets'

/** The aspect that a field of the profile belongs to; null for code and name, which say which instrument it is. */
export function aspectOf(field: string): Aspect | null {
  return aspects.find((aspect) => aspectFields[aspect].some((one) => one === field)) ?? null
}

/** Currencies alone say nothing. */
const companions: ReadonlySet<string> = new Set(['budgetCurrency', 'projectCurrency'])

/** True where the aspect's fields say nothing. */
export function isBlankAspect(values: Readonly<Record<string, unknown>>, aspect: Aspect): boolean {
  return aspectFields[aspect].every((field) => companions.has(field) || isBlank(values[field]))
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/** The values of an aspect's fields. */
export function valuesOf(profile: Readonly<Record<string, unknown>>, aspect: Aspect): Readonly<Record<string, unknown>> {
  return Object.fromEntries(aspectFields[aspect].map((field) => [field, profile[field] ?? null]))
}

/** True where two statements of an aspect say the same; a currency counts only where there is an amount. */
export function sameAspect(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>, aspect: Aspect): boolean {
  if (isBlankAspect(a, aspect) && isBlankAspect(b, aspect)) return true
  return JSON.stringify(valuesOf(a, aspect)) === JSON.stringify(valuesOf(b, aspect))
}

/** True where values entered for an aspect replace what was said; filling a field that was blank beside it does not. */
export function overwrites(before: Readonly<Record<string, unknown>>, given: Readonly<Record<string, unknown>>, aspect: Aspect): boolean {
  if (isBlankAspect(before, aspect)) return false
  return aspectFields[aspect].some(
    (field) => given[field] !== undefined && !isBlank(before[field]) && JSON.stringify(before[field]) !== JSON.stringify(given[field]),
  )
}
