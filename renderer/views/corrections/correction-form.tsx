import { Button, Group, TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNote } from '#renderer/ui/note.tsx'

/** Around the field in which a value is corrected where it stands: Enter keeps it, with a note why, Escape leaves it as it was. */
export function CorrectionForm({
  label,
  error,
  busy,
  onSave,
  onDone,
  children,
}: {
  readonly label: string
  readonly error: Error | null
  readonly busy: boolean
  readonly onSave: (note: string | null) => void
  readonly onDone: () => void
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const [note, setNote] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const shown = form.current
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // The inspector around it stays open.
      event.preventDefault()
      onDone()
    }
    shown?.addEventListener('keydown', leave)
    return () => shown?.removeEventListener('keydown', leave)
  }, [onDone])
  return (
    <form
      ref={form}
      className="value-editor"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        onSave(note.trim() === '' ? null : note.trim())
      }}
    >
      {children}
      <TextInput
        size="xs"
        label={t('corrections.note')}
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ErrorNote error={error} />
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="filled" type="submit" loading={busy}>
          {t('corrections.save')}
        </Button>
        <Button size="compact-sm" onClick={onDone}>
          {t('ui.cancel')}
        </Button>
      </Group>
    </form>
  )
}
