import { Button, Group, Radio, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AspectValues, ChangeRow, InstrumentRow } from '#core/contract/instruments.ts'
import type { Aspect } from '#core/instrument/aspects.ts'
import { firstDay } from '#core/instrument/versions.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { aspectText } from './aspect-text.ts'
import { ChangeNote, SinceField } from './change-fields.tsx'
import { readDay } from './day-text.ts'
import { filled } from './filled.ts'

/** What is to become of a statement that was there: it was wrong, or it changed from a day on. */
export function ChangeDialog({
  instrument,
  aspect,
  values,
  changes,
  onClose,
}: {
  readonly instrument: InstrumentRow
  readonly aspect: Aspect
  /** The fields as entered. */
  readonly values: AspectValues
  /** Changes of the aspect that are known already. */
  readonly changes: readonly ChangeRow[]
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const [kind, setKind] = useState<'correction' | 'change'>('correction')
  const [since, setSince] = useState('')
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const update = useMutation(queries.instruments.update.mutationOptions({ onSuccess: onClose }))
  const change = useMutation(queries.instruments.change.mutationOptions({ onSuccess: onClose }))
  const after: AspectValues = { ...instrument, ...values }
  const day = readDay(since)
  const later = day ? changes.find((one) => firstDay(one.since) > firstDay(day)) : undefined
  const save = () => {
    if (kind === 'correction') update.mutate({ id: instrument.id, profile: values })
    else if (day) change.mutate({ id: instrument.id, profile: values, since: day, note: filled(note) })
    else setProblem(t('instruments.invalid.date'))
  }
  return (
    <Dialog opened onClose={onClose} title={t('instruments.change.title', { aspect: t(`instruments.part.${aspect}`) })} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Stack gap="md">
          <p className="change-values">
            <span>{aspectText(t, format, instrument, aspect) ?? t('instruments.blank')}</span>
            <span aria-hidden> → </span>
            <strong>{aspectText(t, format, after, aspect) ?? t('instruments.blank')}</strong>
          </p>
          <Radio.Group
            value={kind}
            onChange={(value) => setKind(value === 'change' ? 'change' : 'correction')}
            aria-label={t('instruments.change.kind')}
          >
            <Stack gap="xs">
              <Radio
                value="correction"
                data-autofocus
                label={t('instruments.change.correction')}
                description={t('instruments.change.correction_text')}
              />
              <Radio value="change" label={t('instruments.change.change')} description={t('instruments.change.change_text')} />
            </Stack>
          </Radio.Group>
          {kind === 'change' ? (
            <>
              <SinceField
                placeholder={t('instruments.date_hint')}
                value={since}
                error={problem}
                onType={(text) => {
                  setSince(text)
                  setProblem(null)
                }}
              />
              {later === undefined ? null : (
                <p className="faint">{t('instruments.change.until_later', { date: format.date(later.since) })}</p>
              )}
              <ChangeNote value={note} onType={setNote} />
            </>
          ) : null}
          <ErrorNote error={update.error ?? change.error} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" loading={update.isPending || change.isPending}>
              {t(kind === 'correction' ? 'instruments.change.correct' : 'instruments.change.keep_both')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
