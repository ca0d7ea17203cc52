import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangeRow } from '#core/contract/instruments.ts'
import { firstDay } from '#core/instrument/versions.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat, type Format } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { VirtualTable, type Sort } from '#renderer/ui/virtual-table.tsx'
import { fittingColumns, useListRoom } from '../fitting-columns.ts'
import { changeColumns } from './change-columns.tsx'
import { InstrumentsTabs } from './instruments-tabs.tsx'

/** Every change of a profile from a day on, over the whole mix. */
export function ChangesView() {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const [sort, setSort] = useState<Sort>({ key: 'since', descending: false })
  const list = useQuery(queries.instruments.changes.queryOptions({ input: {} }))
  const rows = sorted(list.data ?? [], sort, format, (change) => t(`instruments.part.${change.aspect}`))
  const { room, rem } = useListRoom(false)
  const columns = fittingColumns(changeColumns(t, format), ['author', 'note'], room, rem)
  return (
    <Page>
      <PageHeader title={t('place.instruments')} sub={t('instruments.history.sub', { count: rows.length })} />
      <InstrumentsTabs shown="changes" />
      <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? (
        <Loading />
      ) : rows.length === 0 ? (
        <EmptyPlace icon={IconHistory} title={t('instruments.history.empty_title')} text={t('instruments.history.empty_text')}>
          <Button onClick={() => go('/instruments')}>{t('instruments.tab.list')}</Button>
        </EmptyPlace>
      ) : (
        <VirtualTable
          label={t('instruments.tab.changes')}
          columns={columns}
          count={rows.length}
          rowAt={(index) => rows[index]}
          sort={sort}
          onSort={setSort}
          onOpen={(row) => go(`/instruments/${row.instrument}?field=${row.aspect}`)}
          foot={t('instruments.history.foot')}
        />
      )}
      <div className="list-end" />
    </Page>
  )
}

function sorted(changes: readonly ChangeRow[], { key, descending }: Sort, format: Format, aspect: (row: ChangeRow) => string) {
  const turn = descending ? -1 : 1
  const value = (row: ChangeRow): string => (key === 'since' ? firstDay(row.since) : key === 'aspect' ? aspect(row) : row.code)
  return changes.toSorted((a, b) => turn * format.compare(value(a), value(b)) || format.compare(firstDay(a.since), firstDay(b.since)))
}
