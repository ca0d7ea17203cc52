import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import { budgetDifferences } from '#core/instrument/budget.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Note } from '#renderer/ui/note.tsx'
import { sourceText } from './aspect-text.ts'

/** Where the stated budget and its parts do not agree, in sentences; nothing where they do. */
export function BudgetDifferences({ instrument }: { readonly instrument: InstrumentRow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { budget, budgetCurrency, budgets } = instrument
  const differences = budgetDifferences(budget === null ? null : { amount: budget, currency: budgetCurrency }, budgets)
  if (differences.length === 0) return null
  return (
    <Note>
      {differences.map(({ kind, source, year, currency, whole, parts }) => (
        <p key={`${kind} ${source} ${year} ${currency}`}>
          {t(`instruments.budgets.differs.${kind}`, {
            source: sourceText(t, source),
            year,
            whole: format.money({ amount: whole, currency }),
            parts: format.money({ amount: parts, currency }),
            difference: format.money({ amount: Math.abs(whole - parts), currency }),
          })}
        </p>
      ))}
    </Note>
  )
}
