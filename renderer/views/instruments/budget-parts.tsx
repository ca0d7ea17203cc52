import { ActionIcon, Autocomplete, Button, NumberInput, TextInput } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BudgetRow, InstrumentRow } from '#core/contract/instruments.ts'
import { budgetSources } from '#core/model/vocabulary.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { readAmount } from './amount-text.ts'
import { sourceText } from './aspect-text.ts'
import { BudgetDifferences } from './budget-differences.tsx'
import { filled } from './filled.ts'

interface Entry {
  readonly id: number | null
  readonly source: string
  readonly year: number | string
  readonly amount: string
  /** Null: as of the part entered last, else of the budget. */
  readonly currency: string | null
}

const blank: Entry = { id: null, source: '', year: '', amount: '', currency: null }

/** The budget by source and by year: what is stated, whether it adds up, and a line to enter another part. */
export function BudgetParts({
  instrument,
  mark,
  writable,
}: {
  readonly instrument: InstrumentRow
  readonly mark: ReactNode
  readonly writable: boolean
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const suggested = instrument.budgets.at(-1)?.currency ?? instrument.budgetCurrency ?? ''
  const [entry, setEntry] = useState<Entry>(blank)
  const [problem, setProblem] = useState<string | null>(null)
  const first = useRef<HTMLInputElement>(null)
  const put = useMutation(queries.instruments.putBudget.mutationOptions())
  const remove = useMutation(queries.instruments.removeBudget.mutationOptions())
  const words = new Map<string, string>(budgetSources.map((source) => [t(`word.budgetSource.${source}`), source]))
  const save = () => {
    const amount = readAmount(entry.amount)
    const currency = (entry.currency ?? suggested).trim().toUpperCase()
    const typed = filled(entry.source)
    const source = typed === null ? null : (words.get(typed) ?? typed)
    const year = typeof entry.year === 'number' ? entry.year : null
    if (source === null && year === null) setProblem(t('instruments.budgets.invalid_part'))
    else if (amount === null || amount === undefined) setProblem(t('instruments.invalid.budget'))
    else if (!/^[A-Z]{3}$/.test(currency)) setProblem(t('instruments.invalid.currency'))
    else {
      setProblem(null)
      const note = instrument.budgets.find(({ id }) => id === entry.id)?.note ?? null
      put.mutate(
        {
          instrument: instrument.id,
          ...(entry.id === null ? {} : { id: entry.id }),
          part: { source, year, amount, currency, note },
        },
        {
          onSuccess: () => {
            setEntry(blank)
            first.current?.focus()
          },
        },
      )
    }
  }
  const edit = ({ id, source, year, amount, currency }: BudgetRow) => {
    setEntry({
      id,
      source: source === null ? '' : sourceText(t, source),
      year: year ?? '',
      amount: format.number(amount, 2),
      currency,
    })
    first.current?.focus()
  }
  return (
    <div className="budget-parts">
      <span className="field-name">
        {t('instruments.part.budgets')} {mark}
      </span>
      {instrument.budgets.length === 0 ? (
        <p className="faint">{t('instruments.blank')}</p>
      ) : (
        <table className="plain-table">
          <tbody>
            {instrument.budgets.map((part) => (
              <tr key={part.id}>
                <td>
                  {sourceText(t, part.source)}
                  {part.note === null ? null : <div className="small-line">{part.note}</div>}
                </td>
                <td>{part.year ?? t('instruments.budgets.all_years')}</td>
                <td className="is-number">{format.money(part)}</td>
                {writable ? (
                  <td className="budget-ways">
                    <ActionIcon variant="subtle" size="sm" aria-label={t('instruments.budgets.edit')} onClick={() => edit(part)}>
                      <IconPencil size={15} stroke={1.7} aria-hidden />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      size="sm"
                      aria-label={t('instruments.budgets.remove')}
                      onClick={() => remove.mutate({ id: part.id })}
                    >
                      <IconTrash size={15} stroke={1.7} aria-hidden />
                    </ActionIcon>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <BudgetDifferences instrument={instrument} />
      {writable ? (
        <form
          className="budget-entry"
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <Autocomplete
            ref={first}
            size="xs"
            aria-label={t('instruments.budgets.source')}
            placeholder={t('instruments.budgets.source')}
            maxLength={200}
            data={[...words.keys()]}
            value={entry.source}
            onChange={(source) => setEntry((old) => ({ ...old, source }))}
          />
          <NumberInput
            size="xs"
            aria-label={t('instruments.budgets.year')}
            placeholder={t('instruments.budgets.year')}
            min={1900}
            max={2199}
            allowDecimal={false}
            hideControls
            thousandSeparator=""
            value={entry.year}
            onChange={(year) => setEntry((old) => ({ ...old, year }))}
          />
          <TextInput
            size="xs"
            aria-label={t('instruments.budgets.amount')}
            placeholder={t('instruments.budgets.amount')}
            inputMode="decimal"
            maxLength={24}
            value={entry.amount}
            onChange={(event) => {
              const amount = event.currentTarget.value
              setEntry((old) => ({ ...old, amount }))
            }}
          />
          <TextInput
            size="xs"
            aria-label={t('instruments.field.budgetCurrency')}
            placeholder="EUR"
            maxLength={3}
            value={entry.currency ?? suggested}
            onChange={(event) => {
              const currency = event.currentTarget.value
              setEntry((old) => ({ ...old, currency }))
            }}
          />
          <Button type="submit" size="xs" loading={put.isPending}>
            {t(entry.id === null ? 'instruments.budgets.add' : 'ui.save')}
          </Button>
        </form>
      ) : null}
      {problem === null ? null : (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <ErrorNote error={put.error ?? remove.error} />
    </div>
  )
}
