import { Button, Group, Select, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationCorrectionValue } from '#core/contract/corrections.ts'
import type { ComparedField } from '#core/plan/differences.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { readValue, valueInField } from './read-value.ts'

/** Corrects one value of an operation where it stands: Enter keeps it, Escape leaves it as it was. */
export function ValueEditor({
  operation,
  field,
  value,
  onDone,
}: {
  readonly operation: number
  readonly field: ComparedField
  readonly value: string | number | null
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [text, setText] = useState(valueInField(field, value))
  const [note, setNote] = useState('')
  const [instrument, setInstrument] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const instruments = useQuery({ ...queries.instruments.list.queryOptions(), enabled: field === 'instrument' }).data ?? []
  const correct = useMutation(queries.corrections.correctOperation.mutationOptions({ onSuccess: onDone }))
  const send = (correction: OperationCorrectionValue) =>
    correct.mutate({ operation, correction, note: note.trim() === '' ? null : note.trim() })
  const save = () => {
    if (field === 'instrument') {
      send({ field, value: instrument === null ? null : Number(instrument) })
      return
    }
    const read = readValue(field, text)
    if ('problem' in read) setProblem(t(`corrections.problem.${read.problem}`))
    else send(read.correction)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onDone()
    }
  }
  return (
    <form
      className="value-editor"
      aria-label={t('corrections.correct_field', { field: t(`fields.${field}`) })}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {field === 'instrument' ? (
        <Select
          size="xs"
          searchable
          clearable
          data-autofocus
          label={t('fields.instrument')}
          data={instruments.map((one) => ({ value: String(one.id), label: `${one.code} · ${one.name}` }))}
          value={instrument}
          onChange={setInstrument}
        />
      ) : (
        <TextInput
          size="xs"
          autoFocus
          aria-label={t(`fields.${field}`)}
          value={text}
          error={problem}
          onKeyDown={onKeyDown}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <TextInput
        size="xs"
        label={t('corrections.note')}
        value={note}
        maxLength={2000}
        onKeyDown={onKeyDown}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ErrorNote error={correct.error} />
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="filled" type="submit" loading={correct.isPending}>
          {t('corrections.save')}
        </Button>
        <Button size="compact-sm" onClick={onDone}>
          {t('ui.cancel')}
        </Button>
      </Group>
    </form>
  )
}
