import { Button } from '@mantine/core'
import { IconTable, IconTableImport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeliveryRow } from '#core/contract/deliveries.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go, useHashQuery } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { VirtualTable, type Sort } from '#renderer/ui/virtual-table.tsx'
import { sortedDeliveries, type DeliverySort } from './delivery-order.ts'
import { fittingColumns, useListRoom } from '../fitting-columns.ts'
import { deliveryColumns } from './delivery-columns.tsx'
import { DeliveryInspector } from './delivery-inspector.tsx'
import { SheetsTabs } from './sheets-tabs.tsx'
import { TakeBackDialog } from './take-back-dialog.tsx'
import { useAddSheets } from './use-add-sheets.ts'
import { unfinished } from './import-queue.ts'
import { useImport } from './use-import.ts'

/** The list of deliveries: which sheets the project was made from. */
export function DeliveriesView() {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const waiting = unfinished(useImport().queue).length
  const { choose, over, writable, error } = useAddSheets()
  const list = useQuery(queries.deliveries.list.queryOptions())
  const chosen = Number(useHashQuery().get('delivery') ?? 0)
  const [sort, setSort] = useState<Sort>({ key: 'importedAt', descending: true })
  const { room, rem } = useListRoom(list.data?.some((row) => row.id === chosen) === true)
  const [takingBack, setTakingBack] = useState<DeliveryRow | null>(null)

  if (list.isPending) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  const rows = sortedDeliveries(list.data ?? [], sort.key as DeliverySort, sort.descending, format.compare)
  const selected = rows.find((row) => row.id === chosen)
  const button = (
    <Button
      variant="filled"
      leftSection={<IconTableImport size={17} stroke={1.7} aria-hidden />}
      disabled={!writable}
      title={writable ? undefined : t('ui.read_only')}
      onClick={choose}
    >
      {t('sheets.import.button')}
    </Button>
  )
  const columns = fittingColumns(deliveryColumns(t, format), ['sha', 'sheets', 'importedBy', 'state', 'issues'], room, rem)
  const empty = list.isSuccess && rows.length === 0
  const notes = (
    <div className="list-notes">
      <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      <ErrorNote error={error} />
      {waiting === 0 ? null : (
        <Note
          title={t('sheets.list.unfinished', { count: waiting })}
          actions={
            <Button size="compact-sm" onClick={() => go('/sheets/import')}>
              {t('sheets.list.go_on')}
            </Button>
          }
        />
      )}
    </div>
  )
  return (
    <Page
      inspector={
        selected === undefined ? undefined : (
          <DeliveryInspector delivery={selected} onClose={() => go('/sheets')} onTakeBack={() => setTakingBack(selected)} />
        )
      }
    >
      {empty ? (
        <>
          {notes}
          <EmptyPlace icon={IconTable} title={t('sheets.empty.title')} text={t('sheets.empty.text')}>
            {button}
            <p className="faint">{writable ? t('sheets.empty.drop') : t('ui.read_only')}</p>
          </EmptyPlace>
        </>
      ) : (
        <>
          <PageHeader
            title={t('place.sheets')}
            sub={t('sheets.list.sub', { count: rows.filter((row) => row.takenBackAt === null).length })}
          >
            {button}
          </PageHeader>
          <div className="sheet-tabs">
            <SheetsTabs shown="deliveries" />
          </div>
          {notes}
          <VirtualTable
            label={t('place.sheets')}
            columns={columns}
            count={rows.length}
            rowAt={(index) => rows[index]}
            sort={sort}
            onSort={setSort}
            selected={(row) => row.id === chosen}
            onOpen={(row) => go(`/sheets?delivery=${row.id}`, { replace: true })}
            foot={writable ? t('sheets.list.drop') : t('ui.read_only')}
          />
          <div className="list-end" />
        </>
      )}
      {takingBack === null ? null : <TakeBackDialog delivery={takingBack} onClose={() => setTakingBack(null)} />}
      {over ? <div className="drop-over">{t('sheets.drop')}</div> : null}
    </Page>
  )
}
