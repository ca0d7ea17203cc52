import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvaluationState } from '#core/model/vocabulary.ts'
import { evaluationStates } from '#core/model/vocabulary.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'

/** A new evaluation by title and state; the rest is written in the panel. */
export function CreateEvaluation({ onClose, onMade }: { readonly onClose: () => void; readonly onMade: (id: number) => void }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [title, setTitle] = useState('')
  const [state, setState] = useState<EvaluationState>('planned')
  const create = useMutation(queries.evaluations.create.mutationOptions({ onSuccess: ({ id }) => onMade(id) }))
  const ready = title.trim() !== ''
  return (
    <Modal opened onClose={onClose} title={t('evaluations.new')} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!ready) return
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
        }}
      >
        <Stack gap="sm">
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
          <ErrorNote error={create.error} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" disabled={!ready} loading={create.isPending}>
              {t('evaluations.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
