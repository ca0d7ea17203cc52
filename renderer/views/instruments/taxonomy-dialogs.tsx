import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Taxonomy } from '#core/contract/instruments.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ConfirmDialog } from '#renderer/ui/confirm.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { labelIn } from './tag-terms.ts'

type Term = Taxonomy['terms'][number]
type Labels = Taxonomy['label']

/** What is to be done with a taxonomy or a term. */
export type TaxonomyAsk =
  | { readonly kind: 'create' }
  | { readonly kind: 'rename' | 'remove' | 'add_term'; readonly taxonomy: Taxonomy }
  | { readonly kind: 'edit_term' | 'remove_term'; readonly term: Term }

/** The dialog for what is asked. */
export function TaxonomyDialogs({
  ask,
  onClose,
  onMade,
}: {
  readonly ask: TaxonomyAsk
  readonly onClose: () => void
  readonly onMade: (taxonomy: number) => void
}) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const { queries } = useEngine()
  const create = useMutation(
    queries.taxonomies.create.mutationOptions({
      onSuccess: ({ id }) => {
        onMade(id)
        onClose()
      },
    }),
  )
  const rename = useMutation(queries.taxonomies.rename.mutationOptions({ onSuccess: onClose }))
  const remove = useMutation(queries.taxonomies.remove.mutationOptions({ onSuccess: onClose }))
  const addTerm = useMutation(queries.taxonomies.addTerm.mutationOptions())
  const updateTerm = useMutation(queries.taxonomies.updateTerm.mutationOptions({ onSuccess: onClose }))
  const removeTerm = useMutation(queries.taxonomies.removeTerm.mutationOptions({ onSuccess: onClose }))
  switch (ask.kind) {
    case 'create':
      return (
        <LabelDialog
          title={t('taxonomies.new')}
          error={create.error}
          busy={create.isPending}
          onSave={({ label }) => create.mutate({ label })}
          onClose={onClose}
        />
      )
    case 'rename':
      return (
        <LabelDialog
          title={t('taxonomies.rename')}
          label={ask.taxonomy.label}
          error={rename.error}
          busy={rename.isPending}
          onSave={({ label }) => rename.mutate({ id: ask.taxonomy.id, label })}
          onClose={onClose}
        />
      )
    case 'add_term':
      return (
        <LabelDialog
          title={t('taxonomies.add_term')}
          code=""
          group={ask.taxonomy.terms.at(-1)?.group ?? null}
          again
          error={addTerm.error}
          busy={addTerm.isPending}
          onSave={(entry, then) => addTerm.mutate({ taxonomy: ask.taxonomy.id, ...entry }, { onSuccess: then })}
          onClose={onClose}
        />
      )
    case 'edit_term':
      return (
        <LabelDialog
          title={t('taxonomies.edit_term')}
          code={ask.term.code}
          label={ask.term.label}
          group={ask.term.group}
          error={updateTerm.error}
          busy={updateTerm.isPending}
          onSave={(entry) => updateTerm.mutate({ id: ask.term.id, ...entry })}
          onClose={onClose}
        />
      )
    case 'remove':
      return (
        <ConfirmDialog
          opened
          loss
          title={t('taxonomies.remove')}
          confirm={t('ui.remove')}
          busy={remove.isPending}
          onConfirm={() => remove.mutate({ id: ask.taxonomy.id })}
          onClose={onClose}
        >
          <p>{t('taxonomies.remove_text', { label: labelIn(ask.taxonomy.label, language), count: ask.taxonomy.terms.length })}</p>
          <ErrorNote error={remove.error} />
        </ConfirmDialog>
      )
    case 'remove_term':
      return (
        <ConfirmDialog
          opened
          loss
          title={t('taxonomies.remove_term')}
          confirm={t('ui.remove')}
          busy={removeTerm.isPending}
          onConfirm={() => removeTerm.mutate({ id: ask.term.id })}
          onClose={onClose}
        >
          <p>{t('taxonomies.remove_term_text', { label: labelIn(ask.term.label, language), count: ask.term.instruments })}</p>
          <ErrorNote error={removeTerm.error} />
        </ConfirmDialog>
      )
  }
}

interface Entry {
  readonly code: string
  readonly label: Labels
  readonly group: Labels | null
}

/** Labels in both languages; with `code`, those of a term. `again` keeps the dialog open for the next one. */
function LabelDialog({
  title,
  code,
  label,
  group,
  again = false,
  error,
  busy,
  onSave,
  onClose,
}: {
  readonly title: string
  readonly code?: string
  readonly label?: Labels
  readonly group?: Labels | null
  readonly again?: boolean
  readonly error: unknown
  readonly busy: boolean
  readonly onSave: (entry: Entry, then: () => void) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const [typedCode, setCode] = useState(code ?? '')
  const [en, setEn] = useState(label?.en ?? '')
  const [it, setIt] = useState(label?.it ?? '')
  const [groupEn, setGroupEn] = useState(group === undefined || group === null ? '' : labelIn(group, language))
  const main = en.trim() === '' ? it.trim() : en.trim()
  const save = () => {
    if (main === '') return
    const keptGroup = group !== undefined && group !== null && groupEn.trim() === labelIn(group, language) ? group : null
    onSave(
      {
        code: typedCode.trim(),
        label: it.trim() === '' ? { en: main } : { en: main, it: it.trim() },
        group: groupEn.trim() === '' ? null : (keptGroup ?? { en: groupEn.trim() }),
      },
      () => {
        setCode('')
        setEn('')
        setIt('')
      },
    )
  }
  return (
    <Modal opened onClose={onClose} title={title} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Stack gap="sm">
          {code === undefined ? null : (
            <TextInput
              label={t('taxonomies.code')}
              value={typedCode}
              maxLength={50}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
          )}
          <TextInput
            label={t('taxonomies.label_en')}
            value={en}
            maxLength={500}
            data-autofocus
            onChange={(event) => setEn(event.currentTarget.value)}
          />
          <TextInput label={t('taxonomies.label_it')} value={it} maxLength={500} onChange={(event) => setIt(event.currentTarget.value)} />
          {code === undefined ? null : (
            <TextInput
              label={t('taxonomies.group')}
              value={groupEn}
              maxLength={500}
              onChange={(event) => setGroupEn(event.currentTarget.value)}
            />
          )}
          <ErrorNote error={error} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{again ? t('ui.close') : t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" disabled={main === ''} loading={busy}>
              {again ? t('taxonomies.add_term') : t('ui.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
