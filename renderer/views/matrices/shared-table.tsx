import { useTranslation } from 'react-i18next'
import type { PairDetail } from '#core/contract/matrices.ts'
import type { Money } from '#core/contract/organisations.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'
import { InventedMark, KindMark } from '#renderer/ui/mark.tsx'
import { columnCurrency } from './column-currency.ts'
import type { Depth, PairInstrument } from './pair-inspector.tsx'

type SharedRow = PairDetail['shared'][number]

function heading(code: string, currency: string | null): string {
  return currency === null ? code : `${code}, ${currency}`
}

/** Organisations that have both instruments, with their grants in each; pressing one shows its operations. */
export function SharedTable({
  rows,
  from,
  to,
  onEnter,
}: {
  readonly rows: readonly SharedRow[]
  readonly from: PairInstrument
  readonly to: PairInstrument
  readonly onEnter: (depth: Depth) => void
}) {
  const { t } = useTranslation()
  const allInvented = rows.length > 0 && rows.every((row) => row.organisation.invented)
  const currencies = { from: columnCurrency(rows.map((row) => row.from.grant)), to: columnCurrency(rows.map((row) => row.to.grant)) }
  const paidBy = new Set(rows.flatMap(({ from: a, to: b }) => [...a.paidBy, ...b.paidBy]))
  return (
    <>
      <table className="plain-table">
        <ColumnHeads
          heads={[
            { label: t(allInvented ? 'matrices.organisations_invented' : 'matrices.organisation') },
            { label: heading(from.code, currencies.from), isNumber: true },
            { label: heading(to.code, currencies.to), isNumber: true },
          ]}
        />
        <tbody>
          {rows.map((row) => (
            <tr key={row.organisation.id}>
              <td>
                <button
                  type="button"
                  className="link link-quiet"
                  onClick={() => onEnter({ ...row.organisation, kind: 'organisation', person: row.organisation.kind === 'person' })}
                >
                  {row.organisation.name}
                </button>{' '}
                {row.organisation.invented && !allInvented ? <InventedMark /> : null}
                {row.organisation.members > 1 ? null : <KindMark kind={row.organisation.kind} />}
                {row.organisation.members > 1 ? (
                  <span className="faint">{t('matrices.members', { count: row.organisation.members })}</span>
                ) : null}
              </td>
              <td className="is-number">
                <Amounts list={row.from.grant} currency={currencies.from} />
                <Paid part={row.from} />
              </td>
              <td className="is-number">
                <Amounts list={row.to.grant} currency={currencies.to} />
                <Paid part={row.to} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {paidBy.size === 0 ? null : (
        <p className="faint">
          {t(`matrices.paid_by.${paidBy.size === 2 ? 'both' : paidBy.has('list') ? 'list' : 'payments'}`)} {t('matrices.paid_left_out')}
        </p>
      )}
    </>
  )
}

/** What is paid of the grant above it; each amount with its currency, for payments may be in another. */
function Paid({ part: { paid } }: { readonly part: SharedRow['from'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (paid.length === 0) return null
  return (
    <span className="money-stack faint">
      {paid.map((money) => (
        <span key={money.currency ?? ''}>{t('matrices.paid_amount', { amount: format.money(money) })}</span>
      ))}
    </span>
  )
}

/** Amounts of one organisation in one instrument; with `currency` given the heading says it. Currencies are never summed. */
function Amounts({ list, currency }: { readonly list: readonly Money[]; readonly currency: string | null }) {
  const format = useFormat()
  if (list.length === 0) return '–'
  if (currency !== null) return format.amount(list[0]?.amount ?? 0)
  return (
    <span className="money-stack">
      {list.map((money) => (
        <span key={money.currency ?? ''}>{format.money(money)}</span>
      ))}
    </span>
  )
}
