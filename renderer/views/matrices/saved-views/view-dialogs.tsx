import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedView } from '#core/contract/saved-views.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { ConfirmDialog } from '#renderer/ui/confirm.tsx'
import { FormDialog } from '#renderer/ui/dialog.tsx'
import { type NamedText, NamedTextFields } from '#renderer/ui/named-text.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import type { SeenPlace } from '../../seen/seen-views.ts'
import { useMatrixChoices } from '../question.tsx'
import { shownView } from './shown-view.ts'
import { useViewWords } from './use-view-words.ts'

/** Saves what is on the screen under a name, or names a saved view anew. */
export function NameViewDialog({
  view,
  place,
  onClose,
}: {
  /** Null: a new one. */
  readonly view: SavedView | null
  readonly place: SeenPlace
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const words = useViewWords()
  const { choices, change, shownInstead } = useMatrixChoices()
  const [named, setNamed] = useState<NamedText>({ name: view?.name ?? '', text: view?.note ?? '' })
  const save = useMutation(
    queries.savedViews.save.mutationOptions({
      onSuccess: ({ id }) => {
        change({ view: id })
        onClose()
      },
    }),
  )
  const rename = useMutation(queries.savedViews.rename.mutationOptions({ onSuccess: onClose }))
  const [onScreen] = useState(() => shownView(place, choices, shownInstead()))
  const shown = view ?? onScreen
  return (
    <FormDialog
      title={t(view === null ? 'saved_views.save_title' : 'saved_views.rename_title')}
      confirm={t(view === null ? 'saved_views.save_confirm' : 'saved_views.rename_confirm')}
      ready={named.name.trim() !== ''}
      busy={save.isPending || rename.isPending}
      error={save.error ?? rename.error}
      onConfirm={() => {
        const kept = { name: named.name.trim(), note: named.text.trim() || null }
        if (view === null) save.mutate({ ...onScreen, ...kept })
        else rename.mutate({ id: view.id, ...kept })
      }}
      onClose={onClose}
    >
      <p className="small-line">{words(shown)}</p>
      <NamedTextFields
        labels={{ name: t('saved_views.name'), text: t('saved_views.note'), explained: t('saved_views.note_explained') }}
        value={named}
        onChange={setNamed}
      />
    </FormDialog>
  )
}

export function RemoveViewDialog({ view, onClose }: { readonly view: SavedView; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const remove = useMutation(queries.savedViews.remove.mutationOptions({ onSuccess: onClose }))
  return (
    <ConfirmDialog
      opened
      title={t('saved_views.remove_title', { name: view.name })}
      confirm={t('saved_views.remove_confirm')}
      loss
      busy={remove.isPending}
      onConfirm={() => remove.mutate({ id: view.id })}
      onClose={onClose}
    >
      {t('saved_views.remove_text')}
      <ErrorNote error={remove.error} />
    </ConfirmDialog>
  )
}
