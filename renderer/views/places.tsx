import { IconBuilding, IconHome, IconLayoutGrid, IconScale, IconTable, IconTag, type Icon } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { InstrumentsView } from './instruments/instruments-view.tsx'
import { JudgementsPlace } from './bring-in/judgements-place.tsx'
import { MatricesView } from './matrices/matrices-view.tsx'
import { OrganisationsView } from './organisations/organisations-view.tsx'
import { OverviewView } from './overview/overview-view.tsx'
import { SheetsView } from './sheets/sheets-view.tsx'

/** One place of the rail. Its words are `place.KEY`, its address is `/KEY` and everything below. */
export interface Place {
  readonly key: string
  readonly icon: Icon
  readonly view: ComponentType
}

/** The places that work, in the order of the work. */
export const places: readonly Place[] = [
  { key: 'overview', icon: IconHome, view: OverviewView },
  { key: 'sheets', icon: IconTable, view: SheetsView },
  { key: 'organisations', icon: IconBuilding, view: OrganisationsView },
  { key: 'instruments', icon: IconTag, view: InstrumentsView },
  { key: 'judgements', icon: IconScale, view: JudgementsPlace },
  { key: 'matrices', icon: IconLayoutGrid, view: MatricesView },
]
