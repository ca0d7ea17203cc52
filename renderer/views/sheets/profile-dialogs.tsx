import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileRow } from '#core/contract/profiles.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { ConfirmDialog } from '#renderer/ui/confirm.tsx'
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
  const ready = name.trim() !== ''
  return (
    <Modal opened onClose={onClose} title={t('sheets.profile.rename_title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) rename.mutate({ id: profile.id, name: name.trim() })
        }}
      >
        <Stack gap="md">
          <TextInput
            label={t('sheets.profile.name')}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <ErrorNote error={rename.error} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" disabled={!ready} loading={rename.isPending}>
              {t('ui.rename')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
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
