import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { ConfirmDialog } from '#renderer/ui/confirm.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'

/** Removing instruments: what goes with them, and which cannot go. */
export function RemoveDialog({
  instruments,
  onClose,
  onRemoved,
}: {
  readonly instruments: readonly InstrumentRow[]
  readonly onClose: () => void
  readonly onRemoved: () => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const remove = useMutation(queries.instruments.remove.mutationOptions({ onSuccess: onRemoved }))
  const blocked = instruments.filter((one) => one.operations > 0)
  return (
    <ConfirmDialog
      opened
      loss
      title={t('instruments.remove.title', { count: instruments.length })}
      confirm={t('instruments.remove.button')}
      busy={remove.isPending}
      onConfirm={() => remove.mutate({ ids: instruments.map((one) => one.id) })}
      onClose={onClose}
    >
      <p>{instruments.map((one) => one.code).join(' · ')}</p>
      <p>{blocked.length > 0 ? t('instruments.remove.in_use') : t('instruments.remove.text')}</p>
      {blocked.length > 0 ? <p>{t('instruments.remove.blocked', { codes: blocked.map((one) => one.code).join(' · ') })}</p> : null}
      <ErrorNote error={remove.error} />
    </ConfirmDialog>
  )
}
