import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import { budgetTables } from '#core/instrument/budget.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Mark } from '#renderer/ui/mark.tsx'
import { sourceText } from './aspect-text.ts'

/** The budget as sources by years, one table a currency. */
export function BudgetTables({ instrument }: { readonly instrument: InstrumentRow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const amount = (value: number | null) => (value === null ? '–' : format.amount(value))
  return budgetTables(instrument.budgets).map(({ currency, years, sources }) => (
    <table key={currency} className="plain-table budget-table">
      <thead>
        <tr>
          <th scope="col">{currency}</th>
          {years.map((year) => (
            <th key={year} scope="col" className="is-number">
              {year}
            </th>
          ))}
          <th scope="col" className="is-number">
            {t('instruments.budgets.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ source, byYear, total, summed }) => (
          <tr key={source ?? ''}>
            <th scope="row">{sourceText(t, source)}</th>
            {byYear.map((value, index) => (
              <td key={years[index]} className="is-number">
                {amount(value)}
              </td>
            ))}
            <td className="is-number">
              {amount(total)} {summed && byYear.length > 1 ? <Mark explanation={t('instruments.budgets.summed')}>Σ</Mark> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ))
}
