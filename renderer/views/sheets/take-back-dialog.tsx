import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DeliveryRow } from '#core/contract/deliveries.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { ConfirmDialog } from '#renderer/ui/confirm.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { countsOf } from './delivery-order.ts'

/** Taking a delivery back: what goes, what stays, and why it may be refused. */
export function TakeBackDialog({ delivery, onClose }: { readonly delivery: DeliveryRow; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const takeBack = useMutation(queries.deliveries.takeBack.mutationOptions({ onSuccess: onClose }))
  const goes = useQuery(queries.deliveries.goesWith.queryOptions({ input: { delivery: delivery.id } }))
  const counts = countsOf(delivery)
  return (
    <ConfirmDialog
      opened
      loss
      title={t('sheets.take_back.title')}
      confirm={t('sheets.take_back.confirm')}
      busy={takeBack.isPending || goes.isPending}
      onConfirm={() => takeBack.mutate({ delivery: delivery.id })}
      onClose={onClose}
    >
      <div className="take-back">
        <p>{t('sheets.take_back.goes', { file: delivery.file, count: counts.imported })}</p>
        {counts.updated === 0 ? null : <p>{t('sheets.take_back.updated', { count: counts.updated })}</p>}
        {goes.data === undefined || goes.data.corrections === 0 ? null : (
          <p>
            <strong>{t('sheets.take_back.corrections', { count: goes.data.corrections })}</strong>
          </p>
        )}
        {goes.data === undefined || goes.data.decisions === 0 ? null : (
          <p>{t('sheets.take_back.decisions', { count: goes.data.decisions })}</p>
        )}
        <p>{t('sheets.take_back.stays')}</p>
        <p>{t('sheets.take_back.undo')}</p>
        <ErrorNote error={takeBack.error ?? goes.error} />
      </div>
    </ConfirmDialog>
  )
}
