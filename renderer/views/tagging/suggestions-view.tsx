import { Button, Select } from '@mantine/core'
import { IconArrowLeft, IconSparkles } from '@tabler/icons-react'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TagSuggestion } from '#core/contract/tagging.ts'
import { leastOperations, leastShare, saysFrom } from '#core/tagging/suggest.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { Mark } from '#renderer/ui/mark.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { VirtualTable } from '#renderer/ui/virtual-table.tsx'
import { suggestionColumns } from './suggestion-columns.tsx'
import { suggestedEvidence } from './suggestion-words.ts'
import { useChosenInstruments } from './use-chosen-instruments.ts'
import './tagging.css'

/** Terms that the words of profiles and of operations' titles speak for: each is accepted or rejected by a person. */
export function SuggestionsView() {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const writable = useWritable()
  const { list, all, instruments, some } = useChosenInstruments()
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions())
  const [only, setOnly] = useState<number | null>(null)
  const ids = instruments.map((one) => one.id)
  const asked = useQuery({
    ...queries.tagging.suggest.queryOptions({ input: { instruments: ids, ...(only === null ? {} : { taxonomies: [only] }) } }),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  })
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
  const settle = (one: TagSuggestion) => setSettled((old) => new Set(old).add(keyOf(one)))
  /** Only once the list is asked anew: it would stand there again in between, and the next key would be for it. */
  const free = async (one: Pick<TagSuggestion, 'instrument' | 'term'>) => {
    await asked.refetch()
    setSettled((old) => new Set([...old].filter((key) => key !== keyOf(one))))
  }
  const tag = useMutation(
    queries.instruments.tag.mutationOptions({
      onSettled: (_, __, { instruments: [instrument = 0], terms: [term = 0] }) => free({ instrument, term }),
    }),
  )
  const reject = useMutation(
    queries.tagging.reject.mutationOptions({ onSettled: (_, __, { instrument, terms: [term = 0] }) => free({ instrument, term }) }),
  )
  const restore = useMutation(queries.tagging.restore.mutationOptions())
  const terms = useMemo(
    () => new Map((taxonomies.data ?? []).flatMap((taxonomy) => taxonomy.terms.map((term) => [term.id, { term, taxonomy }] as const))),
    [taxonomies.data],
  )
  const byId = new Map(all.map((one) => [one.id, one]))
  const rows = (asked.data?.suggestions ?? []).filter((one) => !settled.has(keyOf(one)))
  const accept = (one: TagSuggestion) => {
    const instrument = byId.get(one.instrument)
    if (!writable || instrument === undefined) return
    settle(one)
    tag.mutate({ instruments: [one.instrument], terms: [one.term], evidence: suggestedEvidence(one, instrument, t) })
  }
  const refuse = (one: TagSuggestion) => {
    if (!writable) return
    settle(one)
    reject.mutate({ instrument: one.instrument, terms: [one.term] })
  }
  const columns = suggestionColumns(t, format, {
    writable,
    codeOf: (instrument) => byId.get(instrument)?.code ?? '',
    termOf: (term) => terms.get(term),
    onAccept: accept,
    onReject: refuse,
  })
  const rejected = asked.data?.rejected ?? 0
  const rule = t('tagging.rule', { part: saysFrom, least: leastOperations, share: leastShare })
  return (
    <Page>
      <PageHeader
        title={t('tagging.suggestions')}
        sub={t('tagging.suggestions_sub', { count: rows.length, instruments: instruments.length })}
      >
        <Button leftSection={<IconArrowLeft size={16} stroke={1.7} aria-hidden />} onClick={() => go('/instruments')}>
          {t('taxonomies.back')}
        </Button>
        {some ? <Button onClick={() => go('/instruments/suggestions', { replace: true })}>{t('tagging.all_instruments')}</Button> : null}
      </PageHeader>
      <ChipRow
        end={
          rejected === 0 ? undefined : (
            <>
              <span className="faint">{t('tagging.rejected', { count: rejected })}</span>
              <Button size="xs" disabled={!writable} loading={restore.isPending} onClick={() => restore.mutate({ instruments: ids })}>
                {t('tagging.restore')}
              </Button>
            </>
          )
        }
      >
        <Select
          size="xs"
          w={260}
          clearable
          searchable
          aria-label={t('taxonomies.title')}
          placeholder={t('tagging.every_taxonomy')}
          value={only === null ? null : String(only)}
          data={(taxonomies.data ?? []).map((one) => ({ value: String(one.id), label: labelIn(one.label, format.language) }))}
          onChange={(value) => setOnly(value === null ? null : Number(value))}
        />
        <Mark explanation={rule}>{t('tagging.rule_mark')}</Mark>
      </ChipRow>
      <div className="list-notes">
        <ErrorNote error={list.error ?? taxonomies.error ?? asked.error} onRetry={() => void asked.refetch()} />
        <ErrorNote error={tag.error ?? reject.error ?? restore.error} />
      </div>
      {asked.data === undefined && ids.length > 0 && !asked.isError ? (
        <Loading />
      ) : rows.length === 0 ? (
        <EmptyPlace icon={IconSparkles} title={t('tagging.nothing')} text={t('tagging.nothing_text')}>
          <Button onClick={() => go('/instruments/tagging')}>{t('tagging.open_grid')}</Button>
        </EmptyPlace>
      ) : (
        <VirtualTable
          label={t('tagging.suggestions')}
          columns={columns}
          count={rows.length}
          rowAt={(index) => rows[index]}
          onKey={(event, one) => {
            const key = event.key.toLowerCase()
            if (event.ctrlKey || event.metaKey || event.altKey) return
            if (key === 'a' || event.key === 'Enter') accept(one)
            else if (key === 'r' || event.key === 'Delete') refuse(one)
            else return
            event.preventDefault()
          }}
          foot={t(writable ? 'tagging.suggestion_keys' : 'ui.read_only')}
        />
      )}
      <div className="list-end" />
    </Page>
  )
}

function keyOf({ instrument, term }: Pick<TagSuggestion, 'instrument' | 'term'>): string {
  return `${instrument} ${term}`
}
