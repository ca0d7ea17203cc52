import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileRow } from '#core/contract/profiles.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { ConfirmDialog } from '#renderer/ui/confirm.tsx'
import { FormDialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'

interface ProfileDialogProps {
  readonly profile: ProfileRow
  readonly onClose: () => void
}

/** Asks for a profile's new name. */
export function RenameProfileDialog({ profile, onClose }: ProfileDialogProps) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [name, setName] = useState(profile.name)
  const rename = useMutation(queries.profiles.rename.mutationOptions({ onSuccess: onClose }))
  return (
    <FormDialog
      title={t('sheets.profile.rename_title')}
      confirm={t('ui.rename')}
      ready={name.trim() !== ''}
      busy={rename.isPending}
      error={rename.error}
      onClose={onClose}
      onConfirm={() => rename.mutate({ id: profile.id, name: name.trim() })}
    >
      <TextInput
        label={t('sheets.profile.name')}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
    </FormDialog>
  )
}

/** Asks whether a profile is to be forgotten. */
export function RemoveProfileDialog({ profile, onClose }: ProfileDialogProps) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const remove = useMutation(
    queries.profiles.remove.mutationOptions({
      onSuccess: () => {
        onClose()
        go('/sheets/profiles', { replace: true })
      },
    }),
  )
  return (
    <ConfirmDialog
      opened
      loss
      title={t('sheets.profile.remove_title')}
      confirm={t('sheets.profile.remove')}
      busy={remove.isPending}
      onConfirm={() => remove.mutate({ id: profile.id })}
      onClose={onClose}
    >
      <p>{t('sheets.profile.remove_text', { name: profile.name })}</p>
      <ErrorNote error={remove.error} />
    </ConfirmDialog>
  )
}
