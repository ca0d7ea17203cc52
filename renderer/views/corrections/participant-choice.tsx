import { Select, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedParticipant } from '#core/contract/corrections.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import type { ParticipantDraft, ParticipantKind } from './participant-draft.ts'

const listed = 20

/** Names an organisation: one that the project holds, found by name, or a new one. `kinds`: what can be said here. */
export function ParticipantChoice({
  draft,
  kinds,
  onChange,
}: {
  readonly draft: ParticipantDraft
  readonly kinds: readonly ParticipantKind[]
  readonly onChange: (draft: ParticipantDraft) => void
}) {
  const { t } = useTranslation()
  const { kind } = draft
  return (
    <Stack gap="xs">
      <Segmented
        label={t('corrections.participant.label')}
        value={kind}
        onChange={(chosen) => onChange({ ...draft, kind: chosen })}
        segments={kinds.map((one) => ({ value: one, label: t(`corrections.participant.${one}`) }))}
      />
      {kind === 'known' ? (
        <KnownOrganisation chosen={draft.organisation} onChoose={(organisation) => onChange({ ...draft, organisation })} />
      ) : null}
      {kind === 'new' ? (
        <>
          <TextInput
            label={t('corrections.participant.name')}
            value={draft.name}
            maxLength={500}
            required
            onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
          />
          <TextInput
            label={t('corrections.participant.tax_id')}
            value={draft.taxId}
            maxLength={100}
            onChange={(event) => onChange({ ...draft, taxId: event.currentTarget.value })}
          />
          <TextInput
            label={t('corrections.participant.country')}
            value={draft.country}
            maxLength={2}
            onChange={(event) => onChange({ ...draft, country: event.currentTarget.value })}
          />
        </>
      ) : null}
    </Stack>
  )
}

type Known = Extract<NamedParticipant, { kind: 'known' }>['organisation']

function KnownOrganisation({ chosen, onChoose }: { readonly chosen: Known | null; readonly onChoose: (id: Known | null) => void }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [typed, setTyped] = useState('')
  const [label, setLabel] = useState<string | null>(null)
  // What stands in the field after a choice is no question.
  const [search] = useDebouncedValue(typed === label ? '' : typed.trim(), 180)
  const list = useQuery({
    ...queries.organisations.list.queryOptions({ input: { search, sort: 'operations', descending: true, limit: listed } }),
    placeholderData: keepPreviousData,
  })
  const rows = (list.data?.rows ?? []).map(({ id, name, taxId, country }) => ({
    value: String(id),
    label: [name, taxId, country].filter((part) => part !== null).join(' · '),
  }))
  const value = chosen === null ? null : String(chosen)
  const data = value === null || label === null || rows.some((row) => row.value === value) ? rows : [{ value, label }, ...rows]
  return (
    <Select
      searchable
      label={t('corrections.participant.choose')}
      placeholder={t('corrections.participant.search')}
      nothingFoundMessage={t('organisations.none_found')}
      data={data}
      // The engine has searched: by accents, identifiers and other spellings too.
      filter={({ options }) => options}
      value={value}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id, option) => {
        setLabel(option?.label ?? null)
        onChoose(id === null ? null : Number(id))
      }}
    />
  )
}
