import { Button, Select, TextInput } from '@mantine/core'
import { IconArrowLeft, IconSearch } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Term } from '#core/contract/taxonomies.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { Inspector } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { termRows } from '../taxonomies/term-rows.ts'
import { recentTerms } from './recent-terms.ts'
import { TagEditor } from './tag-editor.tsx'
import { TagAuthor, TagEvidence } from './tag-evidence.tsx'
import { TagGrid, type GridPlace } from './tag-grid.tsx'
import { useChosenInstruments } from './use-chosen-instruments.ts'
import './tagging.css'

/** The terms used last, of all taxonomies, as if they were one. */
const recent = 'recent'
const recentlyUsed = 40

/** Many instruments and the terms of a taxonomy, to be tagged by keyboard. */
export function TaggingView() {
  const { t } = useTranslation()
  const { language } = useFormat()
  const { queries } = useEngine()
  const writable = useWritable()
  const { list, all, instruments, some } = useChosenInstruments()
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions())
  const [shown, setShown] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [onlyUsed, setOnlyUsed] = useState(false)
  const [closed, setClosed] = useState<ReadonlySet<number>>(new Set())
  const [opened, setOpened] = useState<GridPlace | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const tag = useMutation(queries.instruments.tag.mutationOptions())
  const untag = useMutation(queries.instruments.untag.mutationOptions())
  const known = useMemo(() => taxonomies.data ?? [], [taxonomies.data])
  const key = shown ?? String(known[0]?.id ?? '')
  const rows = useMemo(() => {
    const terms: readonly Term[] =
      key === recent
        ? recentTerms(all, recentlyUsed).flatMap((id) => {
            const term = known.flatMap((one) => one.terms).find((one) => one.id === id)
            return term === undefined ? [] : [{ ...term, parent: null, depth: 0 }]
          })
        : (known.find((one) => String(one.id) === key)?.terms ?? [])
    const tree = termRows(terms, text, closed)
    const carried = new Set(instruments.flatMap((one) => one.tags.map((own) => own.term)))
    return onlyUsed ? tree.filter((row) => carried.has(row.term.id)) : tree
  }, [known, key, all, instruments, text, closed, onlyUsed])
  if (list.isPending || taxonomies.isPending) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  const put = (ids: readonly number[], term: number, weight?: number) => {
    if (writable && ids.length > 0) tag.mutate({ instruments: [...ids], terms: [term], ...(weight === undefined ? {} : { weight }) })
  }
  const take = (ids: readonly number[], term: number) => {
    if (writable && ids.length > 0) untag.mutate({ instruments: [...ids], terms: [term] })
  }
  const openedTags = all.flatMap((one) =>
    opened?.instruments.includes(one.id) === true
      ? one.tags.filter((own) => own.term === opened.term).map((own) => ({ instrument: one.id, code: one.code, name: one.name, tag: own }))
      : [],
  )
  const [first] = openedTags
  const focusGrid = () => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  const leave = () => {
    setOpened(null)
    requestAnimationFrame(focusGrid)
  }
  const inspector =
    first === undefined ? undefined : (
      <Inspector
        title={labelIn(first.tag.label, language)}
        sub={openedTags.length === 1 ? `${first.code} ${first.name}` : openedTags.map(({ code }) => code).join(', ')}
        onClose={leave}
      >
        {openedTags.length === 1 ? (
          <p className="carried-about">
            <TagEvidence tag={first.tag} />
            <TagAuthor tag={first.tag} />
          </p>
        ) : null}
        {writable ? (
          <TagEditor key={`${openedTags.map(({ instrument }) => instrument).join()} ${first.tag.term}`} tags={openedTags} onClose={leave} />
        ) : null}
      </Inspector>
    )
  return (
    <Page inspector={inspector}>
      <PageHeader
        title={t('tagging.title')}
        sub={t(some ? 'tagging.sub_some' : 'tagging.sub', { count: instruments.length, of: all.length })}
      >
        <Button leftSection={<IconArrowLeft size={16} stroke={1.7} aria-hidden />} onClick={() => go('/instruments')}>
          {t('taxonomies.back')}
        </Button>
        {some ? <Button onClick={() => go('/instruments/tagging', { replace: true })}>{t('tagging.all_instruments')}</Button> : null}
      </PageHeader>
      <ChipRow>
        <Select
          size="xs"
          w={260}
          searchable
          allowDeselect={false}
          aria-label={t('taxonomies.title')}
          value={key}
          data={[
            { value: recent, label: t('tagging.recent') },
            ...known.map((one) => ({ value: String(one.id), label: labelIn(one.label, language) })),
          ]}
          onChange={(value) => {
            setShown(value)
            setText('')
            setOnlyUsed(false)
          }}
        />
        <TextInput
          ref={search}
          className="list-search"
          size="xs"
          value={text}
          placeholder={t('taxonomies.search')}
          aria-label={t('taxonomies.search')}
          leftSection={<IconSearch size={15} stroke={1.7} aria-hidden />}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && text !== '') setText('')
            else if (event.key === 'ArrowDown' || event.key === 'Enter') focusGrid()
            else return
            event.preventDefault()
          }}
        />
        <Chip label={t('tagging.only_used')} on={onlyUsed} onClick={() => setOnlyUsed((was) => !was)} />
      </ChipRow>
      <div className="list-notes">
        <ErrorNote error={list.error ?? taxonomies.error} onRetry={() => void list.refetch()} />
        <ErrorNote error={tag.error ?? untag.error} />
      </div>
      <TagGrid
        box={grid}
        rows={rows}
        instruments={instruments}
        foot={
          rows.length === 0
            ? t(key === recent ? 'tagging.no_recent' : 'taxonomies.none_found')
            : t(writable ? 'tagging.keys' : 'tagging.keys_read')
        }
        onTurn={(term) =>
          setClosed((old) => {
            const next = new Set(old)
            if (!next.delete(term)) next.add(term)
            return next
          })
        }
        onPut={put}
        onTake={take}
        onOpen={setOpened}
        onType={(letter) => {
          setText(letter)
          search.current?.focus()
        }}
      />
      <div className="list-end" />
    </Page>
  )
}
