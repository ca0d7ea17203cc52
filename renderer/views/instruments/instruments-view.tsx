import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconSearch, IconTags } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Switch, useRoute } from 'wouter'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { ProfilePart } from '#core/instrument/aspects.ts'
import { completeness } from '#core/instrument/completeness.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { VirtualTable, type Sort } from '#renderer/ui/virtual-table.tsx'
import { allOrNone, extended, noChoice, toggled, type Choice } from './chosen-rows.ts'
import { ChangesView } from './changes-view.tsx'
import { CompletenessView } from './completeness-view.tsx'
import { CreateDialog } from './create-dialog.tsx'
import { EvaluationsView } from '../evaluations/evaluations-view.tsx'
import { fittingColumns, useListRoom } from '../fitting-columns.ts'
import { instrumentColumns } from './instrument-columns.tsx'
import { InstrumentInspector } from './instrument-inspector.tsx'
import { foundInstruments, sortedInstruments, type InstrumentSort } from './instrument-order.ts'
import { InstrumentsTabs } from './instruments-tabs.tsx'
import { MissingChip } from './missing-chip.tsx'
import { ProfilePage } from './profile-page.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { SeveralInspector } from './several-inspector.tsx'
import { SuggestionsView } from '../tagging/suggestions-view.tsx'
import { TaggingView } from '../tagging/tagging-view.tsx'
import { TaxonomiesView } from '../taxonomies/taxonomies-view.tsx'
import '../lists.css'
import './instruments.css'

/** The Instruments place: the list with profiles and tags, how complete they are, what changed, the evaluations, and the taxonomies. */
export function InstrumentsView() {
  return (
    <Switch>
      <Route path="/instruments/taxonomies" component={TaxonomiesView} />
      <Route path="/instruments/completeness" component={CompletenessView} />
      <Route path="/instruments/changes" component={ChangesView} />
      <Route path="/instruments/evaluations/:id?">{({ id }) => <EvaluationsView opened={id === undefined ? null : Number(id)} />}</Route>
      <Route path="/instruments/:id/profile">{({ id }) => <ProfilePage instrument={Number(id)} />}</Route>
      <Route path="/instruments/tagging" component={TaggingView} />
      <Route path="/instruments/suggestions" component={SuggestionsView} />
      <Route component={InstrumentList} />
    </Switch>
  )
}

function InstrumentList() {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const writable = useWritable()
  const list = useQuery(queries.instruments.list.queryOptions())
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions())
  const [, params] = useRoute('/instruments/:id')
  const opened = params === null ? null : Number(params.id)
  const [text, setText] = useState('')
  const [sort, setSort] = useState<Sort>({ key: 'code', descending: false })
  const [choice, setChoice] = useState<Choice>(noChoice)
  const [creating, setCreating] = useState(false)
  const [removing, setRemoving] = useState<readonly InstrumentRow[] | null>(null)
  const tagField = useRef<HTMLInputElement>(null)
  const [missing, setMissing] = useState<ProfilePart | null>(null)
  const rows = useMemo(() => {
    const found = foundInstruments(list.data ?? [], text)
    const kept = missing === null ? found : found.filter((one) => completeness(one).missing.includes(missing))
    return sortedInstruments(kept, sort.key as InstrumentSort, sort.descending, format.compare)
  }, [list.data, text, missing, sort, format])
  const order = useMemo(() => rows.map((row) => row.id), [rows])
  const [terms, retryTerms] = [taxonomies.data ?? [], taxonomies.refetch]
  const chosen = (list.data ?? []).filter((row) => choice.ids.has(row.id))
  const one = chosen.length === 0 ? list.data?.find((row) => row.id === opened) : undefined
  const codes = useMemo(() => (list.data ?? []).map(({ code }) => code), [list.data])
  const all = useMemo(
    () =>
      instrumentColumns(
        t,
        format,
        {
          choice,
          allChosen: order.length > 0 && order.every((id) => choice.ids.has(id)),
          onToggle: (id, range) => setChoice((old) => (range ? extended(old, id, order) : toggled(old, id))),
          onAll: () => setChoice((old) => allOrNone(old, order)),
        },
        codes,
      ),
    [t, format, choice, order, codes],
  )
  const { room, rem } = useListRoom(chosen.length > 0 || one !== undefined)
  const columns = fittingColumns(all, ['tags', 'programme', 'trl', 'region', 'budget', 'organisations'], room, rem)
  const create = (
    <Button
      variant="filled"
      leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
      disabled={!writable}
      title={writable ? undefined : t('ui.read_only')}
      onClick={() => setCreating(true)}
    >
      {list.data?.length === 0 ? t('instruments.empty.button') : t('instruments.new')}
    </Button>
  )
  const dialogs = (
    <>
      {creating ? (
        <CreateDialog
          onClose={() => setCreating(false)}
          onMade={(id) => {
            setCreating(false)
            setChoice(noChoice)
            go(`/instruments/${id}`)
          }}
        />
      ) : null}
      {removing === null ? null : (
        <RemoveDialog
          instruments={removing}
          onClose={() => setRemoving(null)}
          onRemoved={() => {
            setRemoving(null)
            setChoice(noChoice)
            go('/instruments')
          }}
        />
      )}
    </>
  )
  if (list.isPending) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  if (list.data?.length === 0) {
    return (
      <Page>
        <EmptyPlace icon={IconTags} title={t('instruments.empty.title')} text={t('instruments.empty.text')}>
          {create}
        </EmptyPlace>
        {dialogs}
      </Page>
    )
  }
  const inspector =
    chosen.length > 0 ? (
      <SeveralInspector
        instruments={chosen}
        taxonomies={terms}
        tagField={tagField}
        onRemove={() => setRemoving(chosen)}
        onClose={() => setChoice(noChoice)}
      />
    ) : one === undefined ? undefined : (
      <InstrumentInspector
        key={one.id}
        instrument={one}
        taxonomies={terms}
        tagField={tagField}
        onRemove={() => setRemoving([one])}
        onClose={() => go('/instruments')}
      />
    )
  return (
    <Page inspector={inspector}>
      <PageHeader title={t('place.instruments')} sub={t('instruments.sub', { count: list.data?.length ?? 0 })}>
        <Button onClick={() => go('/instruments/tagging')}>{t('tagging.title')}</Button>
        <Button onClick={() => go('/instruments/suggestions')}>{t('tagging.open_suggestions')}</Button>
        <Button leftSection={<IconTags size={16} stroke={1.7} aria-hidden />} onClick={() => go('/instruments/taxonomies')}>
          {t('instruments.taxonomies')}
        </Button>
        {create}
      </PageHeader>
      <InstrumentsTabs shown="list" />
      <ChipRow end={chosen.length === 0 ? undefined : <span className="faint">{t('instruments.chosen', { count: chosen.length })}</span>}>
        <TextInput
          className="list-search"
          size="xs"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          placeholder={t('instruments.search')}
          aria-label={t('instruments.search')}
          leftSection={<IconSearch size={15} stroke={1.7} aria-hidden />}
        />
        <MissingChip instruments={list.data ?? []} part={missing} onChange={setMissing} />
      </ChipRow>
      <div className="list-notes">
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
        <ErrorNote error={taxonomies.error} onRetry={() => void retryTerms()} />
      </div>
      <VirtualTable
        label={t('place.instruments')}
        columns={columns}
        count={rows.length}
        rowAt={(index) => rows[index]}
        sort={sort}
        onSort={setSort}
        selected={(row) => choice.ids.has(row.id) || (chosen.length === 0 && row.id === opened)}
        onOpen={(row) => {
          setChoice(noChoice)
          go(`/instruments/${row.id}`)
        }}
        onKey={(event, row) => {
          if (event.target !== event.currentTarget) return
          const ctrl = event.ctrlKey || event.metaKey
          if (event.key === ' ') setChoice((old) => (event.shiftKey ? extended(old, row.id, order) : toggled(old, row.id)))
          else if (ctrl && event.key.toLowerCase() === 'a') setChoice((old) => allOrNone(old, order))
          else if (event.key.toLowerCase() === 'b' && !ctrl) {
            const [first] = completeness(row).missing
            setChoice(noChoice)
            go(first === undefined ? `/instruments/${row.id}` : `/instruments/${row.id}?field=${first}`)
          } else if (event.key.toLowerCase() === 't' && !ctrl) {
            if (chosen.length === 0) setChoice(toggled(noChoice, row.id))
            requestAnimationFrame(() => tagField.current?.focus())
          } else return
          event.preventDefault()
        }}
        foot={rows.length === 0 ? t('instruments.none_found') : t('instruments.keys')}
      />
      <div className="list-end" />
      {dialogs}
    </Page>
  )
}
