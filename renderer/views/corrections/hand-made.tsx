import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationDetail } from '#core/contract/organisations.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ConfirmDialog } from '#renderer/ui/confirm.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { OperationDialog } from './operation-dialog.tsx'
import type { CorrectionWaysGiven } from './use-correction-ways.ts'

/** Where an operation that no sheet holds comes from: who stated it, when and why, with the ways to change and remove it. */
export function HandMade({
  operation,
  byHand,
  ways,
}: {
  readonly operation: OperationDetail
  readonly byHand: NonNullable<OperationDetail['byHand']>
  readonly ways: CorrectionWaysGiven
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const [asked, setAsked] = useState<'edit' | 'remove' | null>(null)
  const remove = useMutation(queries.corrections.withdraw.mutationOptions({ onSuccess: () => go('/sheets/corrections') }))
  const close = () => setAsked(null)
  return (
    <>
      <p className="inspector-text">
        {t('corrections.story_by_hand', { who: byHand.who, day: format.date(byHand.at) })} {byHand.note}
      </p>
      {ways.writable ? (
        <Group gap="xs">
          <Button size="compact-sm" onClick={() => setAsked('edit')}>
            {t('corrections.operation.edit')}
          </Button>
          <Button size="compact-sm" onClick={() => setAsked('remove')}>
            {t('corrections.operation.remove')}
          </Button>
        </Group>
      ) : null}
      {asked === 'edit' ? <OperationDialog operation={operation} onClose={close} onDone={close} /> : null}
      <ConfirmDialog
        opened={asked === 'remove'}
        loss
        title={t('corrections.operation.remove_title')}
        confirm={t('corrections.operation.remove')}
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ id: byHand.correction })}
        onClose={close}
      >
        <p>{t('corrections.operation.remove_text')}</p>
        <ErrorNote error={remove.error} />
      </ConfirmDialog>
    </>
  )
}
