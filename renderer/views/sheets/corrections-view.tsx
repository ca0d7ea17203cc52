import { IconPencil } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CorrectionRow } from '#core/contract/corrections.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { VirtualTable } from '#renderer/ui/virtual-table.tsx'
import { useCorrectionWays } from '../corrections/use-correction-ways.ts'
import { fittingColumns, useListRoom } from '../fitting-columns.ts'
import { NewOperation } from '../corrections/new-operation.tsx'
import { useListPages } from '../organisations/use-list-pages.ts'
import { correctionColumns } from './correction-columns.tsx'
import { SheetsTabs } from './sheets-tabs.tsx'

/** Everything that was corrected by hand, with what is delivered beside it; each can be withdrawn. */
export function CorrectionsView() {
  const { t } = useTranslation()
  const format = useFormat()
  const { client, queries } = useEngine()
  const [changed, setChanged] = useState(false)
  const { ways, error } = useCorrectionWays()
  const ask = useCallback(
    (offset: number, limit: number) => {
      const input = { changed, offset, limit }
      return {
        queryKey: queries.corrections.list.queryKey({ input }),
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => client.corrections.list(input, { signal }),
      }
    },
    [client, queries, changed],
  )
  const list = useListPages<CorrectionRow>(ask)
  const { room, rem } = useListRoom(false)
  const columns = fittingColumns(correctionColumns(t, format, ways), ['who', 'at'], room, rem)
  if (list.total === null && list.error === null) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  return (
    <Page>
      <PageHeader title={t('place.sheets')} sub={t('corrections.sub', { count: list.total ?? 0 })}>
        <NewOperation />
      </PageHeader>
      <div className="sheet-tabs">
        <SheetsTabs shown="corrections" />
      </div>
      {list.total === 0 && !changed ? (
        <EmptyPlace icon={IconPencil} title={t('corrections.empty_title')} text={t('corrections.none')} />
      ) : (
        <>
          <ChipRow>
            <Chip label={t('corrections.changed_since')} on={changed} onClick={() => setChanged(!changed)} />
          </ChipRow>
          <div className="list-notes">
            <ErrorNote error={list.error ?? error} />
          </div>
          <VirtualTable
            label={t('sheets.tab.corrections')}
            columns={columns}
            count={list.total ?? 0}
            rowAt={list.rowAt}
            onRange={list.onRange}
            onOpen={({ operation, organisation }) =>
              go(operation === null ? `/organisations/${organisation?.id ?? ''}` : `/organisations?operation=${operation.id}`)
            }
            foot={t(list.total === 0 ? 'corrections.none_changed' : 'corrections.foot')}
          />
        </>
      )}
      <div className="list-end" />
    </Page>
  )
}
