import { Group, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { FormDialog } from '#renderer/ui/dialog.tsx'
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
  return (
    <FormDialog
      title={t('instruments.create.title')}
      confirm={t('instruments.create.confirm')}
      ready={code.trim() !== '' && name.trim() !== ''}
      busy={create.isPending}
      error={create.error}
      onClose={onClose}
      onConfirm={() => create.mutate({ code: code.trim(), name: name.trim(), programme: filled(programme), region: filled(region) })}
    >
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
    </FormDialog>
  )
}
