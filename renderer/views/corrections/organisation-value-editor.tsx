import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrganisationCorrectionValue } from '#core/contract/corrections.ts'
import { organisationKinds } from '#core/model/vocabulary.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { readOrganisationValue } from './read-organisation-value.ts'

/** Corrects one value of an organisation where it stands. */
export function OrganisationValueEditor({
  organisation,
  field,
  value,
  onDone,
}: {
  readonly organisation: number
  readonly field: OrganisationCorrectionValue['field']
  readonly value: string | null
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [text, setText] = useState(value ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const correct = useMutation(queries.corrections.correctOrganisation.mutationOptions({ onSuccess: onDone }))
  const called = t(`corrections.organisation_field.${field}`)
  const shared = { size: 'xs', autoFocus: true, 'aria-label': called, value: text, error: problem } as const
  return (
    <CorrectionForm
      label={t('corrections.correct_field', { field: called })}
      error={correct.error}
      busy={correct.isPending}
      onSave={(note) => {
        const read = readOrganisationValue(field, text)
        if ('problem' in read) setProblem(t(`corrections.problem.${read.problem}`))
        else correct.mutate({ organisation, correction: read.correction, note })
      }}
      onDone={onDone}
    >
      {field === 'kind' ? (
        <NativeSelect
          {...shared}
          data={organisationKinds.map((kind) => ({ value: kind, label: t(`organisations.kind.${kind}`) }))}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <TextInput
          {...shared}
          onFocus={(event) => event.currentTarget.select()}
          maxLength={field === 'tax_id' ? 100 : 500}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
    </CorrectionForm>
  )
}
