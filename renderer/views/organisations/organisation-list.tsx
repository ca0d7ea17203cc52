import { Button, Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconBuildingCommunity, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRoute } from 'wouter'
import type { OrganisationRow } from '#core/contract/organisations.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go, useHashQuery } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { VirtualTable, type Sort } from '#renderer/ui/virtual-table.tsx'
import { fittingColumns, useListRoom } from '../fitting-columns.ts'
import { organisationColumns } from './organisation-columns.tsx'
import { IdentityTabs } from './identity-tabs.tsx'
import { OrganisationInspector } from './organisation-inspector.tsx'
import { useListPages } from './use-list-pages.ts'
import '../lists.css'

type SortKey = 'name' | 'operations' | 'instruments' | 'grant'

/** One list of who took part, and each one's story. */
export function OrganisationList() {
  const { t } = useTranslation()
  const format = useFormat()
  const { client, queries } = useEngine()
  const writable = useWritable()
  const [, params] = useRoute('/organisations/:id')
  const query = useHashQuery()
  const chosen = params === null ? null : Number(params.id)
  const operation = query.get('operation') === null ? null : Number(query.get('operation'))
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 180)
  const [instrument, setInstrument] = useState<number | null>(null)
  const [sort, setSort] = useState<Sort>({ key: 'name', descending: false })
  const instruments = useQuery(queries.instruments.list.queryOptions()).data ?? []
  const ask = useCallback(
    (offset: number, limit: number) => {
      const input = {
        search,
        sort: sort.key as SortKey,
        descending: sort.descending,
        offset,
        limit,
        ...(instrument === null ? {} : { instrument }),
      }
      return {
        queryKey: queries.organisations.list.queryKey({ input }),
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => client.organisations.list(input, { signal }),
      }
    },
    [client, queries, search, sort, instrument],
  )
  const list = useListPages<OrganisationRow>(ask)
  const all = useMemo(() => organisationColumns(t, format), [t, format])
  const { room, rem } = useListRoom(chosen !== null || operation !== null)
  const columns = fittingColumns(all, ['country', 'spellings', 'instruments'], room, rem)
  const instrumentName = instruments.find((one) => one.id === instrument)
  const narrowed = search !== '' || instrument !== null
  const inspector =
    chosen === null && operation === null ? undefined : (
      <OrganisationInspector
        key={chosen ?? 'operation'}
        id={chosen}
        operation={operation}
        onOperation={(id) => go(chosen === null ? `/organisations?operation=${id}` : `/organisations/${chosen}?operation=${id}`)}
        onClose={() => go('/organisations')}
      />
    )
  if (list.total === null && list.error === null) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  if (list.total === 0 && !narrowed && list.error === null) {
    return (
      <Page>
        <EmptyPlace icon={IconBuildingCommunity} title={t('organisations.empty.title')} text={t('organisations.empty.text')}>
          <Button variant="filled" disabled={!writable} title={writable ? undefined : t('ui.read_only')} onClick={() => go('/sheets')}>
            {t('organisations.empty.button')}
          </Button>
        </EmptyPlace>
      </Page>
    )
  }
  return (
    <Page inspector={inspector}>
      <PageHeader title={t('place.organisations')} sub={t('organisations.sub', { count: list.total ?? 0 })}>
        <IdentityTabs tab="all" />
      </PageHeader>
      <ChipRow>
        <TextInput
          className="list-search"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          placeholder={t('organisations.search')}
          aria-label={t('organisations.search')}
          leftSection={<IconSearch size={15} stroke={1.7} aria-hidden />}
          maxLength={200}
          size="xs"
        />
        <ChipPanel
          label={t('organisations.in_instrument')}
          value={instrumentName?.code ?? t('organisations.in_all_instruments')}
          on={instrument !== null}
          width={320}
        >
          {(close) => (
            <Select
              size="xs"
              searchable
              clearable
              label={t('organisations.in_instrument')}
              comboboxProps={{ withinPortal: false }}
              data={instruments.map((one) => ({ value: String(one.id), label: `${one.code} · ${one.name}` }))}
              value={instrument === null ? null : String(instrument)}
              onChange={(value) => {
                setInstrument(value === null ? null : Number(value))
                close()
              }}
            />
          )}
        </ChipPanel>
      </ChipRow>
      <div className="list-notes">
        <ErrorNote error={list.error} onRetry={list.again} />
      </div>
      <VirtualTable
        label={t('place.organisations')}
        columns={columns}
        count={list.total ?? 0}
        rowAt={list.rowAt}
        onRange={list.onRange}
        sort={sort}
        onSort={setSort}
        selected={(row) => row.id === chosen}
        onOpen={(row) => go(`/organisations/${row.id}`)}
        foot={list.total === 0 ? t('organisations.none_found') : t('organisations.joined_rule')}
      />
      <div className="list-end" />
    </Page>
  )
}
