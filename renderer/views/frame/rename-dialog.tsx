import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'

/** Asks for the project's new name. */
export function RenameDialog({ opened, name, onClose }: { readonly opened: boolean; readonly name: string; readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('action.rename')}>
      <RenameForm name={name} onClose={onClose} />
    </Dialog>
  )
}

function RenameForm({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [text, setText] = useState(name)
  const rename = useMutation(queries.project.rename.mutationOptions({ onSuccess: onClose }))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') rename.mutate({ name: text.trim() })
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t('start.name')}
          value={text}
          maxLength={200}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        <ErrorNote error={rename.error} />
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={text.trim() === ''} loading={rename.isPending}>
            {t('ui.rename')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
