import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Labels, Taxonomy, Term } from '#core/contract/taxonomies.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ConfirmDialog } from '#renderer/ui/confirm.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { LabelDialog } from './label-dialog.tsx'

/** What is to be done with a taxonomy or a term. */
export type TaxonomyAsk =
  | { readonly kind: 'create' }
  | { readonly kind: 'rename' | 'remove' | 'copy'; readonly taxonomy: Taxonomy }
  | { readonly kind: 'add_term'; readonly taxonomy: Taxonomy; readonly parent: number | null }
  | { readonly kind: 'edit_term'; readonly taxonomy: Taxonomy; readonly term: Term }
  | { readonly kind: 'remove_term'; readonly term: Term }

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
  const showMade = ({ id }: { readonly id: number }) => {
    onMade(id)
    onClose()
  }
  const create = useMutation(queries.taxonomies.create.mutationOptions({ onSuccess: showMade }))
  const copy = useMutation(queries.taxonomies.copy.mutationOptions({ onSuccess: showMade }))
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
    case 'copy':
      return (
        <LabelDialog
          title={t('taxonomies.copy')}
          text={t('taxonomies.copy_text')}
          label={copiedLabel(ask.taxonomy.label)}
          error={copy.error}
          busy={copy.isPending}
          onSave={({ label }) => copy.mutate({ id: ask.taxonomy.id, label })}
          onClose={onClose}
        />
      )
    case 'add_term':
      return (
        <LabelDialog
          title={t('taxonomies.add_term')}
          term={{ code: '', parent: ask.parent, choices: ask.taxonomy.terms, self: null }}
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
          term={{ code: ask.term.code, parent: ask.term.parent, choices: ask.taxonomy.terms, self: ask.term.id }}
          label={ask.term.label}
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

/** The label of a copy until it is changed: two taxonomies of one name could not be told apart. */
function copiedLabel(label: Labels): Labels {
  return Object.assign({ en: '' }, ...Object.entries(label).map(([language, text]) => ({ [language]: `${text} (2)` }))) as Labels
}
