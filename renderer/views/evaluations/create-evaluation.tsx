import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvaluationState } from '#core/model/vocabulary.ts'
import { evaluationStates } from '#core/model/vocabulary.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { FormDialog } from '#renderer/ui/dialog.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'

/** A new evaluation by title and state; the rest is written in the panel. */
export function CreateEvaluation({ onClose, onMade }: { readonly onClose: () => void; readonly onMade: (id: number) => void }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [title, setTitle] = useState('')
  const [state, setState] = useState<EvaluationState>('planned')
  const create = useMutation(queries.evaluations.create.mutationOptions({ onSuccess: ({ id }) => onMade(id) }))
  return (
    <FormDialog
      title={t('evaluations.new')}
      confirm={t('evaluations.create')}
      ready={title.trim() !== ''}
      busy={create.isPending}
      error={create.error}
      onClose={onClose}
      onConfirm={() =>
        create.mutate({
          title: title.trim(),
          state,
          evaluator: null,
          start: null,
          end: null,
          methods: [],
          criteria: [],
          dataUsed: null,
          consequence: null,
          reference: null,
          wholeMix: false,
          instruments: [],
        })
      }
    >
      <TextInput
        label={t('evaluations.field.title')}
        value={title}
        maxLength={500}
        required
        data-autofocus
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Segmented
        label={t('evaluations.field.state')}
        value={state}
        segments={evaluationStates.map((value) => ({ value, label: t(`evaluations.state.${value}`) }))}
        onChange={setState}
      />
    </FormDialog>
  )
}
