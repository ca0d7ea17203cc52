import { Button, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationDetail } from '#core/contract/organisations.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { refusalOf } from '#renderer/data/refusal.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { filled } from '../instruments/filled.ts'
import { CorrectionNote } from './correction-note.tsx'
import { type DraftProblems, operationDraft, statedOperation, type TypedField } from './operation-draft.ts'
import { ParticipantChoice } from './participant-choice.tsx'
import { Problem } from './partner-dialogs.tsx'

/** States an operation that no sheet holds, or states one of these otherwise. */
export function OperationDialog({
  operation,
  onClose,
  onDone,
}: {
  /** Null: a new one. */
  readonly operation: OperationDetail | null
  readonly onClose: () => void
  readonly onDone: (id: number) => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [draft, setDraft] = useState(() => operationDraft(operation))
  const [problems, setProblems] = useState<DraftProblems>({})
  const instruments = useQuery(queries.instruments.list.queryOptions()).data ?? []
  const create = useMutation(queries.corrections.createOperation.mutationOptions({ onSuccess: ({ id }) => onDone(id) }))
  const update = useMutation(queries.corrections.updateOperation.mutationOptions({ onSuccess: () => onDone(operation?.id ?? 0) }))
  const error = create.error ?? update.error
  const send = () => {
    const stated = statedOperation(draft)
    setProblems('problems' in stated ? stated.problems : {})
    if ('problems' in stated) return
    const note = filled(draft.note)
    if (operation === null) create.mutate({ operation: stated.operation, note })
    else update.mutate({ id: operation.id, operation: stated.operation, note })
  }
  const wrong = (field: keyof DraftProblems): string | null => {
    const problem = problems[field]
    switch (problem) {
      case undefined:
        return null
      case 'needed':
        return t('corrections.participant.needed')
      case 'title_needed':
      case 'instrument_needed':
        return t(`corrections.operation.${problem}`)
      default:
        return t(`corrections.problem.${problem}`)
    }
  }
  const input = (field: TypedField) => ({
    label: t(`fields.${field}`),
    value: draft.texts[field],
    error: wrong(field),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setDraft({ ...draft, texts: { ...draft.texts, [field]: event.currentTarget.value } }),
  })
  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      title={t(operation === null ? 'corrections.operation.new_title' : 'corrections.operation.edit_title')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Stack gap="sm">
          <p>{t('corrections.operation.text')}</p>
          <Select
            searchable
            data-autofocus
            label={t('fields.instrument')}
            data={instruments.map((one) => ({ value: String(one.id), label: `${one.code} · ${one.name}` }))}
            value={draft.instrument}
            error={wrong('instrument')}
            onChange={(instrument) => setDraft({ ...draft, instrument })}
          />
          <SimpleGrid cols={2} spacing="sm">
            <TextInput {...input('operation_code')} maxLength={500} />
            <TextInput {...input('role')} maxLength={500} />
          </SimpleGrid>
          <Textarea {...input('operation')} maxLength={20_000} autosize />
          <div>
            <div className="field-label">{t('fields.beneficiary')}</div>
            <ParticipantChoice
              draft={draft.beneficiary}
              kinds={operation === null ? ['known', 'new', 'none'] : ['unchanged', 'known', 'new', 'none']}
              onChange={(beneficiary) => setDraft({ ...draft, beneficiary })}
            />
            {wrong('beneficiary') === null ? null : <Problem text={wrong('beneficiary') ?? ''} />}
          </div>
          <SimpleGrid cols={2} spacing="sm">
            <TextInput {...input('start')} />
            <TextInput {...input('end')} />
            <TextInput {...input('total_cost')} inputMode="decimal" />
            <TextInput {...input('grant')} inputMode="decimal" />
            <TextInput {...input('eu_amount')} inputMode="decimal" />
            <TextInput {...input('currency')} maxLength={3} />
            <TextInput {...input('place')} maxLength={500} />
            <TextInput {...input('postcode')} maxLength={500} />
          </SimpleGrid>
          <CorrectionNote value={draft.note} onType={(note) => setDraft({ ...draft, note })} />
          {refusalOf(error)?.code === 'duplicate' ? (
            <Note tone="warn">{t('corrections.operation.duplicate')}</Note>
          ) : (
            <ErrorNote error={error} />
          )}
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" loading={create.isPending || update.isPending}>
              {t(operation === null ? 'corrections.operation.make' : 'corrections.operation.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
