import type { ProfilePart } from '#core/instrument/aspects.ts'

/** The parts of a profile as they are shown together, in the order of the partners' slide. */
export const profileGroups: readonly { readonly key: string; readonly parts: readonly ProfilePart[] }[] = [
  { key: 'purpose', parts: ['objective', 'rationale', 'interventionLogic', 'trl', 'targetGroups'] },
  { key: 'scope', parts: ['region', 'geographicalScope', 'sectoralScope'] },
  { key: 'delivery', parts: ['delivery', 'callType', 'launch', 'end'] },
  { key: 'money', parts: ['budget', 'budgets', 'intensity', 'projectSize'] },
  { key: 'governance', parts: ['managingBody', 'programme', 'priority', 'levelDecided', 'levelFinanced', 'level'] },
]
