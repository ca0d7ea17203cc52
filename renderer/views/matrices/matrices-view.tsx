import { IconLayoutGrid } from '@tabler/icons-react'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { CoverageMapView } from '../coverage-map/coverage-map-view.tsx'
import { FlowView } from '../flow/flow-view.tsx'
import { LensesView } from '../lenses/lenses-view.tsx'
import { NetworkView } from '../network/network-view.tsx'
import { RegionsView } from '../regions/regions-view.tsx'
import { SeenAs } from '../seen/seen-as.tsx'
import { seenPlace, type SeenPlace } from '../seen/seen-views.ts'
import { TimelineView } from '../timeline/timeline-view.tsx'
import { CoverageView } from './coverage-view.tsx'
import { GridView } from './grid/grid-view.tsx'
import { InteractionView } from './interaction-view.tsx'
import { useMatrixChoices } from './question.tsx'
import { ViewNotice } from './saved-views/view-notice.tsx'
import { ViewsButton } from './saved-views/views-button.tsx'
import './matrices.css'

/** Which way to see the mix is shown. */
export function MatricesView() {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const writable = useWritable()
  const [path] = useLocation()
  const place = seenPlace(path)
  const instruments = useQuery(queries.instruments.list.queryOptions())

  if (instruments.isPending) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  if (instruments.isError) {
    return (
      <Page>
        <PageHeader title={t('matrices.title')} />
        <div className="matrices-error">
          <ErrorNote error={instruments.error} onRetry={() => void instruments.refetch()} />
        </div>
      </Page>
    )
  }
  if (instruments.data.length < 2) {
    return (
      <Page>
        <EmptyPlace icon={IconLayoutGrid} title={t('matrices.empty_title')} text={t('matrices.empty_text')}>
          <Button variant="filled" disabled={!writable} onClick={() => go('/sheets')}>
            {t('matrices.empty_button')}
          </Button>
        </EmptyPlace>
      </Page>
    )
  }
  const chooser = (
    <>
      <ViewsButton place={place} />
      <SeenAs view={place.view} />
    </>
  )
  return (
    <div className="with-views">
      <ViewNotice place={place} />
      <SeenView place={place} chooser={chooser} />
    </div>
  )
}

function SeenView({ place, chooser }: { readonly place: SeenPlace; readonly chooser: ReactNode }) {
  const { subject } = useMatrixChoices().choices
  switch (place.view) {
    case 'matrix':
      if (subject !== null) return <GridView subject={subject} table={place.table} chooser={chooser} />
      return <InteractionView table={place.table} chooser={chooser} />
    case 'network':
      return <NetworkView place={place} chooser={chooser} />
    case 'lenses':
      return <LensesView place={place} chooser={chooser} />
    case 'flow':
      return <FlowView place={place} chooser={chooser} />
    case 'timeline':
      return <TimelineView place={place} chooser={chooser} />
    case 'coverage-map':
      return <CoverageMapView place={place} chooser={chooser} />
    case 'coverage':
      return <CoverageView chooser={chooser} />
    case 'regions':
      return <RegionsView chooser={chooser} />
  }
}
