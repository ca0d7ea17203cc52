import { Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { FormDialog } from '#renderer/ui/dialog.tsx'
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
  return (
    <FormDialog
      title={t('packages.proposals.keep')}
      confirm={t('packages.proposals.keep_button')}
      ready={name.trim() !== ''}
      busy={keep.isPending}
      error={keep.error}
      onConfirm={() =>
        keep.mutate({
          name: name.trim(),
          reasons: reasons.trim() || null,
          taxonomy: shown.taxonomy,
          numbers: shown.question.numbers,
          states: shown.material.instruments.map(({ id }, at) => ({ instrument: id, state: shown.states[at]! })),
        })
      }
      onClose={onClose}
    >
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
    </FormDialog>
  )
}
