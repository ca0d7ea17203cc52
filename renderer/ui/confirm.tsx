import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from './dialog.tsx'

/** A decision: what will happen, and two buttons. */
export function ConfirmDialog({
  opened,
  title,
  children,
  confirm,
  loss = false,
  busy = false,
  onConfirm,
  onClose,
}: {
  readonly opened: boolean
  readonly title: string
  readonly children: ReactNode
  readonly confirm: string
  /** Something is lost by it: the button is in the colour of loss. */
  readonly loss?: boolean
  readonly busy?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size="md">
      <Stack gap="md">
        <div>{children}</div>
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="filled" {...(loss ? { color: 'loss' } : {})} loading={busy} onClick={onConfirm} data-autofocus>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
