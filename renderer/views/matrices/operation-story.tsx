import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationDetail } from '#core/contract/organisations.ts'
import { comparedFields, type ComparedField } from '#core/plan/differences.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'
import { Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { CorrectableValue } from '../corrections/correctable-value.tsx'
import { useCorrectionWays } from '../corrections/use-correction-ways.ts'
import { ValueEditor } from '../corrections/value-editor.tsx'
import { fieldValueText } from '../field-value.ts'
import { cellAddress } from './cell-address.ts'
import { HandMade } from '../corrections/hand-made.tsx'
import { OperationParticipants } from '../corrections/operation-participants.tsx'
import { OperationPayments } from './operation-payments.tsx'

/** One operation's values, each with the cell it was read from. */
export function OperationStory({ id }: { readonly id: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const [editing, setEditing] = useState<ComparedField | null>(null)
  const { ways, error } = useCorrectionWays()
  const answer = useQuery(queries.operations.get.queryOptions({ input: { id } }))
  if (answer.isError) return <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} />
  const operation = answer.data
  if (operation === undefined) return <Loading />
  const { source } = operation
  return (
    <>
      <p className="inspector-name">{operation.title ?? operation.code ?? t('palette.untitled')}</p>
      {operation.byHand === null ? (
        <p className="inspector-text">
          {t('matrices.read_from', { file: source.file, sheet: source.sheetName, row: source.row })} ·{' '}
          <a href={cellAddress(source.sheet, source.row, null)}>{t('matrices.open_sheet')}</a>
        </p>
      ) : (
        <HandMade operation={operation} byHand={operation.byHand} ways={ways} />
      )}
      <Section title={t('matrices.values')}>
        <ErrorNote error={error} />
        <table className="plain-table">
          <ColumnHeads heads={[{ label: t('matrices.value') }, { label: t('matrices.cell'), isNumber: true }]} />
          <tbody>
            {operation.values.map((value) => (
              <tr key={`${value.field} ${value.column ?? ''}`}>
                <td>
                  <div className="small-line">{t(`word.field.${value.field}`)}</div>
                  <CorrectableValue
                    field={t(`fields.${value.field}`)}
                    correction={value.correction}
                    ways={ways}
                    editor={
                      editing === value.field ? (
                        <ValueEditor operation={id} field={value.field} value={value.value} onDone={() => setEditing(null)} />
                      ) : null
                    }
                    onEdit={() => setEditing(value.field)}
                  >
                    {fieldValueText(value.field, value.value, value.currency, format)}
                  </CorrectableValue>
                  {value.original === null || value.original === String(value.value) ? null : (
                    <div className="small-line">{t('matrices.as_written', { text: value.original })}</div>
                  )}
                  {value.scale === 1 ? null : (
                    <div className="small-line">{t('matrices.scaled', { factor: format.number(value.scale) })}</div>
                  )}
                  <OfPayments value={value} />
                </td>
                <td className="is-number">
                  {value.payments?.fills ? (
                    t('matrices.payments', { count: value.payments.count })
                  ) : operation.byHand !== null ? (
                    t('corrections.by_hand')
                  ) : value.column === null ? (
                    t('matrices.chosen_for_sheet')
                  ) : (
                    <a href={cellAddress(source.sheet, value.row ?? source.row, value.column)}>
                      {value.column}
                      {value.row ?? source.row}
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {editing === null || operation.values.some(({ field }) => field === editing) ? (
          <Select
            size="xs"
            mt="xs"
            placeholder={t('corrections.another_field')}
            aria-label={t('corrections.another_field')}
            disabled={!ways.writable}
            data={comparedFields
              .filter((field) => !operation.values.some((value) => value.field === field))
              .map((field) => ({ value: field, label: t(`fields.${field}`) }))}
            value={null}
            onChange={(chosen) => setEditing(comparedFields.find((field) => field === chosen) ?? null)}
          />
        ) : (
          <ValueEditor key={editing} operation={id} field={editing} value={null} onDone={() => setEditing(null)} />
        )}
      </Section>
      <OperationParticipants operation={operation} ways={ways} />
      <OperationPayments payments={operation.payments} />
    </>
  )
}

/** What lists of payments say of what is paid: that the value is their sum, or that it is another. */
function OfPayments({ value: { value, currency, payments } }: { readonly value: OperationDetail['values'][number] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (payments === undefined) return null
  if (payments.fills) return <div className="small-line">{t('matrices.paid_filled')}</div>
  const differs = typeof value !== 'number' || Math.abs(payments.sum - value) > 0.01 + 0.0001 * Math.abs(value)
  return differs ? (
    <div className="small-line">{t('matrices.paid_differs', { amount: format.money({ amount: payments.sum, currency }) })}</div>
  ) : null
}
