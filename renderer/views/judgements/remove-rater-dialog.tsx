import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Rater } from '#core/contract/judgements.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { ConfirmDialog } from '#renderer/ui/confirm.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'

/** Removing a rater: how many judgements go with them. */
export function RemoveRaterDialog({ rater, onClose }: { readonly rater: Rater; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  // Who is chosen stays: undo brings the rater back, and then the place as it was.
  const given = rater.assessments + rater.elsewhere
  const remove = useMutation(queries.judgements.removeRater.mutationOptions({ onSuccess: onClose }))
  return (
    <ConfirmDialog
      opened
      loss
      title={t('judgements.rater.remove', { name: rater.name })}
      confirm={t('ui.remove')}
      busy={remove.isPending}
      onConfirm={() => remove.mutate({ id: rater.id })}
      onClose={onClose}
    >
      <div className="judge-dialog">
        <p>{given === 0 ? t('judgements.rater.goes_none') : t('judgements.rater.goes', { name: rater.name, count: given })}</p>
        <p>{t('judgements.rater.undo')}</p>
        <ErrorNote error={remove.error} />
      </div>
    </ConfirmDialog>
  )
}
