import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import type { SetPackage } from './use-package.ts'

/** Keeps the package that is set as a proposal, with its reasons. */
export function KeepDialog({
  shown,
  onClose,
  onKept,
}: {
  readonly shown: SetPackage
  readonly onClose: () => void
  readonly onKept: () => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [name, setName] = useState('')
  const [reasons, setReasons] = useState('')
  const keep = useMutation(queries.packages.keep.mutationOptions({ onSuccess: onKept }))
  const ready = name.trim() !== ''
  return (
    <Modal opened onClose={onClose} title={t('packages.proposals.keep')} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!ready) return
          keep.mutate({
            name: name.trim(),
            reasons: reasons.trim() || null,
            taxonomy: shown.taxonomy,
            numbers: shown.question.numbers,
            states: shown.material.instruments.map(({ id }, at) => ({ instrument: id, state: shown.states[at]! })),
          })
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('packages.proposals.name')}
            value={name}
            maxLength={200}
            required
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Textarea
            label={t('packages.proposals.reasons')}
            description={t('packages.proposals.reasons_explained')}
            value={reasons}
            maxLength={5000}
            autosize
            minRows={4}
            onChange={(event) => setReasons(event.currentTarget.value)}
          />
          <ErrorNote error={keep.error} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" disabled={!ready} loading={keep.isPending}>
              {t('packages.proposals.keep_button')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
