import { useTranslation } from 'react-i18next'
import type { OperationDetail } from '#core/contract/organisations.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Section } from '#renderer/ui/inspector.tsx'
import { KindMark } from '#renderer/ui/mark.tsx'
import { cellAddress } from './cell-address.ts'

/** What other lists say of an operation: its partners and the payments to it, each with its row. */
export function OperationJoined({ partners, payments }: Pick<OperationDetail, 'partners' | 'payments'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const totals = new Map<string | null, number>()
  for (const { amount } of payments) totals.set(amount.currency, (totals.get(amount.currency) ?? 0) + amount.amount)
  return (
    <>
      {partners.length === 0 ? null : (
        <Section title={t('matrices.partners', { count: partners.length })}>
          <table className="plain-table">
            <tbody>
              {partners.map(({ organisation, written, role, place, country, grant, source }) => (
                <tr key={`${source.sheet} ${source.row}`}>
                  <td>
                    {organisation.name} <KindMark kind={organisation.kind} />
                    {written === organisation.name ? null : <div className="small-line">{t('matrices.as_written', { text: written })}</div>}
                    <div className="small-line">{[role, place, country].filter((part) => part !== null).join(' · ')}</div>
                  </td>
                  <td className="is-number">
                    {grant === null ? '–' : format.money(grant)}
                    <div className="small-line">
                      <a href={cellAddress(source.sheet, source.row, null)} title={source.file}>
                        {t('sheets.issue.row', { row: source.row })}
                      </a>
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
      {payments.length === 0 ? null : (
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
      )}
    </>
  )
}
