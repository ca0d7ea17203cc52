import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { FormDialog } from '#renderer/ui/dialog.tsx'
import { type NamedText, NamedTextFields } from '#renderer/ui/named-text.tsx'
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
  const [named, setNamed] = useState<NamedText>({ name: '', text: '' })
  const keep = useMutation(queries.packages.keep.mutationOptions({ onSuccess: onKept }))
  return (
    <FormDialog
      title={t('packages.proposals.keep')}
      confirm={t('packages.proposals.keep_button')}
      ready={named.name.trim() !== ''}
      busy={keep.isPending}
      error={keep.error}
      onConfirm={() =>
        keep.mutate({
          name: named.name.trim(),
          reasons: named.text.trim() || null,
          taxonomy: shown.taxonomy,
          numbers: shown.question.numbers,
          states: shown.material.instruments.map(({ id }, at) => ({ instrument: id, state: shown.states[at]! })),
        })
      }
      onClose={onClose}
    >
      <NamedTextFields
        labels={{
          name: t('packages.proposals.name'),
          text: t('packages.proposals.reasons'),
          explained: t('packages.proposals.reasons_explained'),
        }}
        value={named}
        onChange={setNamed}
      />
    </FormDialog>
  )
}
