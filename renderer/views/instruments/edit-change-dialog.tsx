import { Button, Group, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AspectValues, ChangeRow } from '#core/contract/instruments.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { AspectEditor } from './aspect-editor.tsx'
import { aspectText } from './aspect-text.ts'
import { ChangeNote, SinceField } from './change-fields.tsx'
import { dayInField, readDay } from './day-text.ts'
import { filled } from './filled.ts'

/** A change that is known already: its day, its note, and what held before it. */
export function EditChangeDialog({ change, onClose }: { readonly change: ChangeRow; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const [since, setSince] = useState(dayInField(change.since))
  const [note, setNote] = useState(change.note ?? '')
  const [before, setBefore] = useState<AspectValues>(change.before)
  const [problem, setProblem] = useState<string | null>(null)
  const edit = useMutation(queries.instruments.editChange.mutationOptions({ onSuccess: onClose }))
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('instruments.change.edit_title', { code: change.code, aspect: t(`instruments.part.${change.aspect}`) })}
      size="md"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const day = readDay(since)
          if (day) edit.mutate({ id: change.id, since: day, note: filled(note), before })
          else setProblem(t('instruments.invalid.date'))
        }}
      >
        <Stack gap="sm">
          <SinceField
            value={since}
            error={problem}
            data-autofocus
            onType={(text) => {
              setSince(text)
              setProblem(null)
            }}
          />
          <fieldset className="change-before">
            <legend>{t('instruments.change.before')}</legend>
            <AspectEditor
              aspect={change.aspect}
              values={before}
              mark={() => null}
              writable
              onSave={(values) => setBefore((old) => ({ ...old, ...values }))}
            />
          </fieldset>
          <p className="faint">
            {t('instruments.change.after', { value: aspectText(t, format, change.after, change.aspect) ?? t('instruments.blank') })}
          </p>
          <ChangeNote value={note} onType={setNote} />
          <ErrorNote error={edit.error} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" loading={edit.isPending}>
              {t('ui.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
