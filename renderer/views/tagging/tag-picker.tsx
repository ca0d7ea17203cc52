import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { Taxonomy } from '#core/contract/taxonomies.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { go } from '#renderer/data/route.ts'
import { LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { CarriedTerms } from './carried-terms.tsx'
import { recentTerms } from './recent-terms.ts'
import { carriedTerms, foundTerms, offeredTerms, type OfferedTerm } from './tag-terms.ts'
import './tagging.css'

/** So many terms are offered at once; more are in the grid, as a tree. */
const offered = 60
const recentlyUsed = 8

/**
 * Tags of one or several instruments over all taxonomies, by keyboard: type to search, or arrow down for the terms used last; Enter puts,
 * Backspace or Delete takes off.
 */
export function TagPicker({
  instruments,
  taxonomies,
  field,
}: {
  readonly instruments: readonly InstrumentRow[]
  readonly taxonomies: readonly Taxonomy[]
  readonly field: RefObject<HTMLInputElement | null>
}) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const { queries } = useEngine()
  const writable = useWritable()
  const [text, setText] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const tag = useMutation(queries.instruments.tag.mutationOptions())
  const untag = useMutation(queries.instruments.untag.mutationOptions())
  const terms = useMemo(() => offeredTerms(taxonomies, language), [taxonomies, language])
  const carried = useMemo(() => carriedTerms(instruments, terms, language), [instruments, terms, language])
  const onAll = new Set(carried.filter((one) => one.on === instruments.length).map((one) => one.term))
  const everyone = useQuery(queries.instruments.list.queryOptions()).data ?? instruments
  const found = useMemo(() => {
    if (text.trim() !== '') return foundTerms(terms, text)
    const byId = new Map(terms.map((term) => [term.id, term]))
    return recentTerms(everyone, recentlyUsed).flatMap((id) => byId.get(id) ?? [])
  }, [terms, text, everyone])
  const shown = found.slice(0, offered)
  const ids = instruments.map((one) => one.id)
  const put = (term: number) => {
    // A tag that is there already keeps its weight and evidence: only the others get it.
    const missing = instruments.filter((one) => one.tags.every((known) => known.term !== term)).map((one) => one.id)
    if (missing.length > 0) tag.mutate({ instruments: missing, terms: [term] })
  }
  const carries = (id: number, term: number) => instruments.some((one) => one.id === id && one.tags.some((known) => known.term === term))
  const take = (term: number) => untag.mutate({ instruments: ids, terms: [term] })
  return (
    <Section
      title={t('instruments.tag.title')}
      action={
        <span className="tag-ways">
          <LinkButton onClick={() => go(`/instruments/tagging?instruments=${ids.join(',')}`)}>{t('tagging.open_grid')}</LinkButton>
          <LinkButton onClick={() => go(`/instruments/suggestions?instruments=${ids.join(',')}`)}>
            {t('tagging.open_suggestions')}
          </LinkButton>
        </span>
      }
    >
      <Combobox
        store={combobox}
        withinPortal
        shadow="md"
        position="bottom-start"
        onOptionSubmit={(value) => {
          put(Number(value))
          setText('')
          combobox.closeDropdown()
        }}
      >
        <Combobox.Target>
          <TextInput
            ref={field}
            size="xs"
            value={text}
            disabled={!writable}
            placeholder={writable ? t('instruments.tag.add') : t('ui.read_only')}
            aria-label={t('instruments.tag.add')}
            onBlur={() => combobox.closeDropdown()}
            onChange={(event) => {
              setText(event.currentTarget.value)
              combobox.openDropdown()
              combobox.selectFirstOption()
            }}
            onKeyDown={(event) => {
              const last = carried.at(-1)
              if (event.key === 'Backspace' && text === '' && last !== undefined) {
                event.preventDefault()
                take(last.term)
              } else if (event.key === 'Escape' && combobox.dropdownOpened) {
                event.preventDefault()
                combobox.closeDropdown()
              } else if (event.key === 'Tab') combobox.closeDropdown()
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={320} style={{ overflowY: 'auto' }}>
            {found.length === 0 ? (
              <Combobox.Empty>{t(text.trim() === '' ? 'tagging.no_recent' : 'instruments.tag.nothing_found')}</Combobox.Empty>
            ) : null}
            {(text.trim() === '' ? recentGroup(shown, t('tagging.recent')) : byTaxonomy(shown)).map(([taxonomy, group]) => (
              <Combobox.Group key={taxonomy} label={taxonomy}>
                {group.map((term) => (
                  <Combobox.Option key={term.id} value={String(term.id)} disabled={onAll.has(term.id)}>
                    <span className="term-option">
                      <span>{term.label}</span>
                      <span className="faint">{onAll.has(term.id) ? t('instruments.tag.here') : (term.group ?? term.code)}</span>
                    </span>
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            ))}
          </Combobox.Options>
          {found.length > shown.length ? (
            <Combobox.Footer>{t('tagging.more_terms', { count: found.length - shown.length })}</Combobox.Footer>
          ) : null}
        </Combobox.Dropdown>
      </Combobox>
      <ErrorNote error={tag.error ?? untag.error} />
      <CarriedTerms
        list={list}
        carried={carried}
        taxonomies={taxonomies}
        instruments={ids}
        writable={writable}
        onPut={put}
        onWeigh={(term, weight) => tag.mutate({ instruments: ids.filter((id) => carries(id, term)), terms: [term], weight })}
        onTake={take}
        onLeave={() => field.current?.focus()}
      />
    </Section>
  )
}

function recentGroup(terms: readonly OfferedTerm[], title: string): readonly (readonly [string, readonly OfferedTerm[]])[] {
  return terms.length === 0 ? [] : [[title, terms]]
}

function byTaxonomy(terms: readonly OfferedTerm[]): readonly (readonly [string, readonly OfferedTerm[]])[] {
  const groups = new Map<string, OfferedTerm[]>()
  for (const term of terms) groups.set(term.taxonomy, [...(groups.get(term.taxonomy) ?? []), term])
  return [...groups]
}
