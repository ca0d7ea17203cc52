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
  return (
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
              <Grant list={row.from.grant} currency={currencies.from} />
            </td>
            <td className="is-number">
              <Grant list={row.to.grant} currency={currencies.to} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Amounts of one organisation in one instrument; with `currency` given the heading says it. Currencies are never summed. */
function Grant({ list, currency }: { readonly list: readonly Money[]; readonly currency: string | null }) {
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
