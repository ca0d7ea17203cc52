import { type Field } from '../layout.ts'
import { cordisParticipationsProfile } from './cordis-participations.ts'
import { euList2021Profile, specificObjective } from './eu-list-2021.ts'
import { euListProfile } from './eu-list.ts'
import { genericProfile } from './generic.ts'
import { indicatorsProfile } from './indicators.ts'
import { interregPartnersProfile } from './interreg-partners.ts'
import { kohesioProfile } from './kohesio.ts'
import { lithuaniaApplicationsProfile } from './lithuania-applications.ts'
import { lithuaniaContractsProfile } from './lithuania-contracts.ts'
import { opencoesionePaymentsProfile } from './opencoesione-payments.ts'
import { opencoesioneProjectsProfile } from './opencoesione-projects.ts'
import { opencoesioneSubjectsProfile } from './opencoesione-subjects.ts'
import { headingKey as key } from './own-profile.ts'
import type { Profile, ShippedProfileId } from './profile.ts'
import { sloveniaProfile } from './slovenia.ts'
import { walesProfile } from './wales.ts'

/** All profiles, the narrowest first. */
const profiles: readonly Profile[] = [
  walesProfile,
  lithuaniaContractsProfile,
  lithuaniaApplicationsProfile,
  sloveniaProfile,
  kohesioProfile,
  opencoesionePaymentsProfile,
  opencoesioneSubjectsProfile,
  opencoesioneProjectsProfile,
  interregPartnersProfile,
  cordisParticipationsProfile,
  euList2021Profile,
  euListProfile,
  indicatorsProfile,
  genericProfile,
]

/** The profile with an id. */
export function profileById(id: ShippedProfileId): Profile {
  return profiles.find((profile) => profile.id === id) ?? genericProfile
}

/** The narrow profile whose own headings stand in the sheet, if any. */
export function profileByHeadings(headings: readonly string[]): Profile | null {
  const present = new Set(headings.map(key))
  for (const profile of profiles)
    if (profile.enough > 0 && new Set(profile.fingerprint.map(key).filter((heading) => present.has(heading))).size >= profile.enough)
      return profile
  return null
}

/** What a profile knows a heading to be; undefined where it does not know it. */
export function hintOf(profile: Profile, heading: string): Field | null | undefined {
  const wanted = key(heading)
  for (const [known, field] of Object.entries(profile.headings)) if (key(known) === wanted) return field
  return undefined
}

/** Fields of Annex XII to Reg. (EU) 1303/2013; art. 49(3) of Reg. (EU) 2021/1060 asks for nearly the same. */
const euListFields: readonly Field[] = [
  'beneficiary',
  'operation',
  'summary',
  'start',
  'end',
  'total_cost',
  'eu_rate',
  'postcode',
  'place',
  'country',
  'category',
]

/** The wide profile of a sheet that no narrow one fits, from its fields. */
export function profileByFields(found: ReadonlySet<Field>, headings: readonly string[]): Profile {
  const count = euListFields.filter((field) => found.has(field)).length
  if (!found.has('beneficiary') || !found.has('total_cost') || count < 7) return genericProfile
  const objectives = specificObjective.map(key)
  const keys = headings.map(key)
  const named = keys.some((heading) => objectives.some((objective) => heading.includes(objective)))
  return named && found.has('fund') ? euList2021Profile : euListProfile
}
