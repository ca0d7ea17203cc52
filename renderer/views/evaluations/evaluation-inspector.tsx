import { Button, Checkbox, MultiSelect, TagsInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Evaluation, EvaluationRow } from '#core/contract/evaluations.ts'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import { methodsOf } from '#core/instrument/evaluation-matrix.ts'
import { evaluationCriteria, evaluationStates } from '#core/model/vocabulary.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useWritable } from '#renderer/data/use-project.ts'
import { Inspector, Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { dayInField, readDay } from '../instruments/day-text.ts'
import { filled } from '../instruments/filled.ts'
import { InferredMark } from '../instruments/inferred-mark.tsx'
import { ProfileField } from '../instruments/profile-field.tsx'
import { wordText } from './evaluation-text.ts'
import { codedName } from '#renderer/ui/coded-name.tsx'

type Text = 'evaluator' | 'dataUsed' | 'consequence' | 'reference'

/** One evaluation; each field is saved when it is left, and undo takes it back. */
export function EvaluationInspector({
  evaluation,
  instruments,
  evaluations,
  onClose,
}: {
  readonly evaluation: EvaluationRow
  readonly instruments: readonly InstrumentRow[]
  readonly evaluations: readonly EvaluationRow[]
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const writable = useWritable()
  const update = useMutation(queries.evaluations.update.mutationOptions())
  const remove = useMutation(queries.evaluations.remove.mutationOptions({ onSuccess: onClose }))
  const save = (change: Partial<Evaluation>) => update.mutate({ id: evaluation.id, evaluation: change })
  const mark = (field: string) => (evaluation.inventedFields.includes(field) ? <InferredMark /> : null)
  const label = (field: string) => (
    <>
      {t(`evaluations.field.${field}`)} {mark(field)}
    </>
  )
  const text = (field: Text, max: number, lines = 1) => (
    <ProfileField
      label={t(`evaluations.field.${field}`)}
      mark={mark(field)}
      value={evaluation[field] ?? ''}
      placeholder={t('instruments.blank')}
      lines={lines}
      max={max}
      writable={writable}
      read={(value) => ({ value: filled(value) })}
      onSave={(value) => save({ [field]: value })}
    />
  )
  const day = (field: 'start' | 'end') => (
    <ProfileField
      label={t(`evaluations.field.${field}`)}
      mark={mark(field)}
      value={dayInField(evaluation[field])}
      placeholder={t('instruments.date_hint')}
      max={12}
      writable={writable}
      read={(value) => {
        const read = readDay(value)
        if (read === undefined) return { problem: t('instruments.invalid.date') }
        const [start, end] = field === 'start' ? [read, evaluation.end] : [evaluation.start, read]
        return start !== null && end !== null && start.slice(0, end.length) > end
          ? { problem: t('evaluations.invalid.end') }
          : { value: read }
      }}
      onSave={(value) => save({ [field]: value })}
    />
  )
  const methods = new Map(methodsOf(evaluations).map((method) => [wordText(t, 'method', method), method]))
  return (
    <Inspector title={evaluation.title} sub={t('evaluations.inspector_sub')} onClose={onClose}>
      {writable ? null : <p className="faint">{t('ui.read_only')}</p>}
      <ErrorNote error={update.error ?? remove.error} />
      <div className="profile-form evaluation-form">
        <ProfileField
          label={t('evaluations.field.title')}
          mark={mark('title')}
          value={evaluation.title}
          lines={2}
          max={500}
          writable={writable}
          read={(value) => (filled(value) === null ? { problem: t('evaluations.invalid.title') } : { value: value.trim() })}
          onSave={(title) => save({ title })}
        />
        <div>
          <p className="field-name">{label('state')}</p>
          <Segmented
            label={t('evaluations.field.state')}
            value={evaluation.state}
            segments={evaluationStates.map((value) => ({ value, label: t(`evaluations.state.${value}`) }))}
            onChange={(state) => {
              if (writable && state !== evaluation.state) save({ state })
            }}
          />
        </div>
        <Checkbox
          size="xs"
          label={t('evaluations.is_whole_mix')}
          checked={evaluation.wholeMix}
          disabled={!writable}
          onChange={(event) => save({ wholeMix: event.currentTarget.checked })}
        />
        {evaluation.wholeMix ? null : (
          <MultiSelect
            size="xs"
            label={label('instruments')}
            searchable
            disabled={!writable}
            placeholder={evaluation.instruments.length === 0 ? t('instruments.blank') : ''}
            data={instruments.map((one) => ({ value: String(one.id), label: codedName(one) }))}
            value={evaluation.instruments.map(String)}
            onChange={(chosen) => save({ instruments: chosen.map(Number) })}
          />
        )}
        {text('evaluator', 300)}
        <div className="profile-pair">
          {day('start')}
          {day('end')}
        </div>
        <MultiSelect
          size="xs"
          label={label('criteria')}
          disabled={!writable}
          placeholder={evaluation.criteria.length === 0 ? t('instruments.blank') : ''}
          data={evaluationCriteria.map((value) => ({ value, label: wordText(t, 'criterion', value) }))}
          value={evaluation.criteria}
          onChange={(chosen) => save({ criteria: evaluationCriteria.filter((one) => chosen.includes(one)) })}
        />
        <TagsInput
          size="xs"
          label={label('methods')}
          description={t('evaluations.own_words')}
          disabled={!writable}
          placeholder={evaluation.methods.length === 0 ? t('instruments.blank') : ''}
          maxLength={200}
          data={[...methods.keys()]}
          value={evaluation.methods.map((method) => wordText(t, 'method', method))}
          onChange={(chosen) => save({ methods: chosen.map((words) => methods.get(words) ?? words.trim()).filter((word) => word !== '') })}
        />
        {text('dataUsed', 2000, 3)}
        {text('consequence', 5000, 5)}
        {text('reference', 1000, 2)}
      </div>
      <Section title={t('evaluations.take_out')}>
        <Button
          disabled={!writable}
          title={writable ? undefined : t('ui.read_only')}
          loading={remove.isPending}
          onClick={() => remove.mutate({ ids: [evaluation.id] })}
        >
          {t('evaluations.remove')}
        </Button>
        <p className="faint">{t('evaluations.remove_text')}</p>
      </Section>
    </Inspector>
  )
}
