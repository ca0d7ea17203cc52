import { Button, Group, Modal, Stack, type ModalProps } from '@mantine/core'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNote } from './note.tsx'

/** A dialog that has the focus as soon as it is drawn, and gives it back to where it was. */
export function Dialog({ children, ...props }: ModalProps) {
  return (
    <Modal {...props}>
      <TakesFocus>{children}</TakesFocus>
    </Modal>
  )
}

/**
 * Focuses what is marked `data-autofocus` while the dialog is drawn. Mantine does it a timer later, and what was typed in between
 * went to the page behind: a title lost its first letters. Where a key opened the dialog it stays with Mantine's timer, or the key
 * itself would be typed into the dialog, and Enter would send it. A dialog drawn open at once gets no focus given back by Mantine.
 */
function TakesFocus({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    if (window.event?.type !== 'keydown') place.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus({ preventScroll: true })
    }
  }, [])
  return <div ref={place}>{children}</div>
}

/** A dialog with fields that Enter sends: `children` are the fields, the first one marked `data-autofocus`. */
export function FormDialog({
  title,
  confirm,
  ready = true,
  busy,
  error,
  onConfirm,
  onClose,
  children,
}: {
  readonly title: string
  readonly confirm: string
  /** False: something is missing still, nothing is sent. */
  readonly ready?: boolean
  readonly busy: boolean
  readonly error: unknown
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <Dialog opened onClose={onClose} title={title} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready && !busy) onConfirm()
        }}
      >
        <Stack gap="sm">
          {children}
          <ErrorNote error={error} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" disabled={!ready} loading={busy}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
