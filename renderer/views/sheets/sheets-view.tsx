import { Route, Switch } from 'wouter'
import { CorrectionsView } from './corrections-view.tsx'
import { DeliveredView } from './delivered-view.tsx'
import { DeliveriesView } from './deliveries-view.tsx'
import { ImportView } from './import-view.tsx'
import { ProfilesView } from './profiles-view.tsx'
import '../lists.css'
import './sheets.css'
import './meaning.css'
import './issues.css'

/** The Sheets place: deliveries, the import of new ones, each delivered sheet as it was, and the profiles that sheets are known by. */
export function SheetsView() {
  return (
    <Switch>
      <Route path="/sheets/import" component={ImportView} />
      <Route path="/sheets/corrections" component={CorrectionsView} />
      <Route path="/sheets/delivered/:sheet">{({ sheet }) => <DeliveredView key={sheet} sheet={Number(sheet)} />}</Route>
      <Route path="/sheets/profiles" component={ProfilesView} />
      <Route component={DeliveriesView} />
    </Switch>
  )
}
