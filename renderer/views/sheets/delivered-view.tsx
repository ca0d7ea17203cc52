import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeliveryRow } from '#core/contract/deliveries.ts'
import type { SheetIssue } from '#core/sheet/records.ts'
import { columnIndex } from '#core/sheet/cells.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go, useHashQuery } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { InventedMark } from '#renderer/ui/mark.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import type { GridCursor } from './grid-cursor.ts'
import { OrganisationInspector } from '../organisations/organisation-inspector.tsx'
import { PagedSheet } from './paged-sheet.tsx'
import { RowOperations } from './row-operations.tsx'
import type { RowQuestion } from './use-row-pages.ts'
import { useSample } from './use-sample.ts'
import { useSheetMarks } from './use-sheet-marks.ts'

const noIssues: readonly SheetIssue[] = []

/** A sheet as it was delivered, with the cell that a figure came from. */
export function DeliveredView({ sheet }: { readonly sheet: number }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const list = useQuery(queries.deliveries.list.queryOptions())
  const extent = useQuery(queries.deliveries.rows.queryOptions({ input: { sheet, fromRow: 1, toRow: 1 } }))
  const delivery = list.data?.find((one) => one.sheets.some((part) => part.id === sheet))
  if (list.isPending || extent.isPending) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  if (delivery === undefined || extent.data === undefined) {
    return (
      <Page>
        <PageHeader title={t('place.sheets')} />
        <div className="list-notes">
          <ErrorNote error={list.error ?? extent.error} onRetry={() => void extent.refetch()} />
          {list.error === null && extent.error === null ? (
            <Note
              title={t('sheets.delivered.gone')}
              actions={
                <Button size="compact-sm" onClick={() => go('/sheets')}>
                  {t('sheets.done.deliveries')}
                </Button>
              }
            />
          ) : null}
        </div>
      </Page>
    )
  }
  return <DeliveredSheet delivery={delivery} sheet={sheet} lastRow={extent.data.lastRow} />
}

function DeliveredSheet({
  delivery,
  sheet,
  lastRow,
}: {
  readonly delivery: DeliveryRow
  readonly sheet: number
  readonly lastRow: number
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { client, queries } = useEngine()
  const query = useHashQuery()
  const part = delivery.sheets.find((one) => one.id === sheet)
  const row = Math.min(lastRow, Math.max(1, Number(query.get('row') ?? part?.layout.firstDataRow ?? 1)))
  const column = columnIndex(query.get('column') ?? '')
  const asked = query.has('row')
  const wanted = useMemo(() => ({ row, column: asked || column >= 0 ? column : 0 }), [row, column, asked])
  const [cursor, setCursor] = useState<GridCursor>(wanted)
  const [menu, setMenu] = useState<Pick<ComponentProps<typeof RowOperations>, 'row' | 'at'> | null>(null)
  const [operation, setOperation] = useState<number | null>(null)
  const [followed, setFollowed] = useState<GridCursor>(wanted)
  if (followed !== wanted) {
    setFollowed(wanted)
    setCursor(wanted)
  }
  const ask = useCallback(
    (fromRow: number, toRow: number): RowQuestion => {
      const input = { sheet, fromRow, toRow }
      return {
        queryKey: [...queries.deliveries.rows.queryKey({ input }), 'rows'],
        queryFn: async ({ signal }) => (await client.deliveries.rows(input, { signal })).rows,
      }
    },
    [client, queries, sheet],
  )
  const layout = part?.layout
  const marks = useSheetMarks(layout, part?.issues ?? noIssues)
  const sample = useSample(ask, lastRow, marks.markAt, layout?.isList === true)
  const readings = layout?.readings.length ?? 0
  const columns = Math.max(
    readings === 0 ? 0 : Math.max(...(layout?.readings.map((one) => one.column) ?? [])) + 1,
    ...sample.map((cells) => cells.length),
    column + 1,
    1,
  )
  const inspector =
    operation === null ? undefined : (
      <OrganisationInspector
        key={operation}
        id={null}
        operation={operation}
        onOperation={setOperation}
        onClose={() => {
          setOperation(null)
          focusSheet()
        }}
      />
    )
  return (
    <Page inspector={inspector}>
      <PageHeader
        title={
          <>
            {delivery.file} {delivery.invented ? <InventedMark /> : null}
          </>
        }
        sub={[
          part?.name ?? '',
          t('sheets.delivered.as_delivered', { day: format.date(delivery.importedAt) }),
          t('sheets.delivered.rows', { count: lastRow }),
        ].join(' · ')}
      >
        <Button leftSection={<IconArrowLeft size={16} stroke={1.7} aria-hidden />} onClick={() => history.back()}>
          {t('sheets.delivered.back')}
        </Button>
      </PageHeader>
      <div className="sheet-frame delivered">
        <PagedSheet
          ask={ask}
          beginAt={row}
          {...marks}
          label={t('sheets.grid.label', { sheet: part?.name ?? '' })}
          rows={lastRow}
          columns={columns}
          sample={sample}
          headerRows={layout?.headerRows ?? []}
          cursor={cursor}
          onCursor={setCursor}
          onRowMenu={(chosen, at) => setMenu({ row: chosen, at })}
          reveal={asked ? wanted : null}
          marked
        />
      </div>
      {menu === null ? null : (
        <RowOperations
          sheet={sheet}
          {...menu}
          onOpen={(id) => {
            setOperation(id)
            setMenu(null)
          }}
          onClose={() => {
            setMenu(null)
            focusSheet()
          }}
        />
      )}
      <div className="list-end" />
    </Page>
  )
}

/** The keyboard goes on in the sheet. */
function focusSheet() {
  document.querySelector<HTMLElement>('.delivered [role="grid"]')?.focus({ preventScroll: true })
}
