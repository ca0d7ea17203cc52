import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { filled } from './filled.ts'

/** A new instrument by code and name; the rest of its profile is written in the panel. */
export function CreateDialog({ onClose, onMade }: { readonly onClose: () => void; readonly onMade: (id: number) => void }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [programme, setProgramme] = useState('')
  const [region, setRegion] = useState('')
  const create = useMutation(queries.instruments.create.mutationOptions({ onSuccess: ({ id }) => onMade(id) }))
  const ready = code.trim() !== '' && name.trim() !== ''
  return (
    <Modal opened onClose={onClose} title={t('instruments.create.title')} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!ready) return
          create.mutate({
            code: code.trim(),
            name: name.trim(),
            programme: filled(programme),
            region: filled(region),
          })
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('instruments.field.code')}
            value={code}
            maxLength={100}
            required
            data-autofocus
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <TextInput
            label={t('instruments.field.name')}
            value={name}
            maxLength={500}
            required
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group grow>
            <TextInput
              label={t('instruments.field.programme')}
              value={programme}
              maxLength={300}
              onChange={(event) => setProgramme(event.currentTarget.value)}
            />
            <TextInput
              label={t('instruments.field.region')}
              value={region}
              maxLength={200}
              onChange={(event) => setRegion(event.currentTarget.value)}
            />
          </Group>
          <ErrorNote error={create.error} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" disabled={!ready} loading={create.isPending}>
              {t('instruments.create.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
