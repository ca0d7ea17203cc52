import { useTranslation } from 'react-i18next'
import type { OperationDetail } from '#core/contract/organisations.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Section } from '#renderer/ui/inspector.tsx'
import { cellAddress } from './cell-address.ts'

/** Payments to an operation by lists of payments, each with its row. */
export function OperationPayments({ payments }: Pick<OperationDetail, 'payments'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const totals = new Map<string | null, number>()
  for (const { amount } of payments) totals.set(amount.currency, (totals.get(amount.currency) ?? 0) + amount.amount)
  if (payments.length === 0) return null
  return (
    <Section title={t('matrices.payments', { count: payments.length })}>
      <table className="plain-table">
        <tbody>
          {payments.map(({ date, amount, source }) => (
            <tr key={`${source.sheet} ${source.row}`}>
              <td>
                {date === null ? '–' : format.date(date)}
                <div className="small-line">
                  <a href={cellAddress(source.sheet, source.row, null)} title={source.file}>
                    {t('sheets.issue.row', { row: source.row })}
                  </a>
                </div>
              </td>
              <td className="is-number">{format.money(amount)}</td>
            </tr>
          ))}
          {[...totals].map(([currency, amount]) => (
            <tr key={currency ?? ''}>
              <th scope="row">{t('matrices.paid_together')}</th>
              <td className="is-number">{format.money({ amount, currency })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
