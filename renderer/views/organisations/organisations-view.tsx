import { useLocation } from 'wouter'
import { DecisionsView } from './decisions-view.tsx'
import { GroupsView } from './groups-view.tsx'
import { OrganisationList } from './organisation-list.tsx'
import { ReviewView } from './review-view.tsx'
import './identity.css'

/** The Organisations place: who took part, who may be one, what was decided on it, and who belongs together. */
export function OrganisationsView() {
  const [path] = useLocation()
  if (path === '/organisations/review') return <ReviewView />
  if (path === '/organisations/decisions') return <DecisionsView />
  if (path === '/organisations/groups') return <GroupsView />
  return <OrganisationList />
}
