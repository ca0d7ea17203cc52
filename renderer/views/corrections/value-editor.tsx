import { Select, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationCorrectionValue } from '#core/contract/corrections.ts'
import type { ComparedField } from '#core/plan/differences.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { readValue, valueInField } from './read-value.ts'

/** Corrects one value of an operation where it stands. */
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
  const [instrument, setInstrument] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const instruments = useQuery({ ...queries.instruments.list.queryOptions(), enabled: field === 'instrument' }).data ?? []
  const correct = useMutation(queries.corrections.correctOperation.mutationOptions({ onSuccess: onDone }))
  const save = (note: string | null) => {
    const send = (correction: OperationCorrectionValue) => correct.mutate({ operation, correction, note })
    if (field === 'instrument') {
      send({ field, value: instrument === null ? null : Number(instrument) })
      return
    }
    const read = readValue(field, text)
    if ('problem' in read) setProblem(t(`corrections.problem.${read.problem}`))
    else send(read.correction)
  }
  return (
    <CorrectionForm
      label={t('corrections.correct_field', { field: t(`fields.${field}`) })}
      error={correct.error}
      busy={correct.isPending}
      onSave={save}
      onDone={onDone}
    >
      {field === 'instrument' ? (
        <Select
          size="xs"
          searchable
          clearable
          autoFocus
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
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
    </CorrectionForm>
  )
}
