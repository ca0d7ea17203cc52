import { IconBuilding, IconHome, IconLayoutGrid, IconPackages, IconScale, IconTable, IconTag, type Icon } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { useProject } from '#renderer/data/use-project.ts'
import { InstrumentsView } from './instruments/instruments-view.tsx'
import { JudgementsPlace } from './bring-in/judgements-place.tsx'
import { MatricesView } from './matrices/matrices-view.tsx'
import { OrganisationsView } from './organisations/organisations-view.tsx'
import { OverviewView } from './overview/overview-view.tsx'
import { PackagesView } from './packages/packages-view.tsx'
import { SheetsView } from './sheets/sheets-view.tsx'

/** One place of the rail. Its words are `place.KEY`, its address is `/KEY` and everything below. */
export interface Place {
  readonly key: string
  readonly icon: Icon
  readonly view: ComponentType
  /** Also in a scoring file, which holds what one rater needs. */
  readonly forRater?: true
}

/** The places that work, in the order of the work. */
const places: readonly Place[] = [
  { key: 'overview', icon: IconHome, view: OverviewView },
  { key: 'sheets', icon: IconTable, view: SheetsView },
  { key: 'organisations', icon: IconBuilding, view: OrganisationsView },
  { key: 'instruments', icon: IconTag, view: InstrumentsView, forRater: true },
  { key: 'judgements', icon: IconScale, view: JudgementsPlace, forRater: true },
  { key: 'matrices', icon: IconLayoutGrid, view: MatricesView },
  { key: 'packages', icon: IconPackages, view: PackagesView },
]

const placesForRater = places.filter(({ forRater }) => forRater)

/** The places that make sense in the open project. */
export function usePlaces(): readonly Place[] {
  const scoring = (useProject()?.scoringRater ?? null) !== null
  return scoring ? placesForRater : places
}
