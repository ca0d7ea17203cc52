import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useMemo, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { Taxonomy } from '#core/contract/taxonomies.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { CarriedTerms } from './carried-terms.tsx'
import { carriedTerms, foundTerms, offeredTerms, type OfferedTerm } from './tag-terms.ts'
import './tagging.css'

/** Tags of one or several instruments over all taxonomies, by keyboard: type to search, Enter puts, Backspace or Delete takes off. */
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
  const found = useMemo(() => foundTerms(terms, text).slice(0, 60), [terms, text])
  const ids = instruments.map((one) => one.id)
  const put = (term: number) => {
    // A tag that is there already keeps its weight and evidence: only the others get it.
    const missing = instruments.filter((one) => one.tags.every((known) => known.term !== term)).map((one) => one.id)
    if (missing.length > 0) tag.mutate({ instruments: missing, terms: [term] })
  }
  const take = (term: number) => untag.mutate({ instruments: ids, terms: [term] })
  return (
    <Section title={t('instruments.tag.title')}>
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
              if (event.currentTarget.value === '') combobox.closeDropdown()
              else {
                combobox.openDropdown()
                combobox.selectFirstOption()
              }
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
            {found.length === 0 ? <Combobox.Empty>{t('instruments.tag.nothing_found')}</Combobox.Empty> : null}
            {byTaxonomy(found).map(([taxonomy, group]) => (
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
        </Combobox.Dropdown>
      </Combobox>
      <ErrorNote error={tag.error ?? untag.error} />
      <CarriedTerms
        list={list}
        carried={carried}
        taxonomies={taxonomies}
        of={instruments.length}
        writable={writable}
        onPut={put}
        onTake={take}
        onLeave={() => field.current?.focus()}
      />
    </Section>
  )
}

function byTaxonomy(terms: readonly OfferedTerm[]): readonly (readonly [string, readonly OfferedTerm[]])[] {
  const groups = new Map<string, OfferedTerm[]>()
  for (const term of terms) groups.set(term.taxonomy, [...(groups.get(term.taxonomy) ?? []), term])
  return [...groups]
}
