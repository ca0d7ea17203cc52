import { useTranslation } from 'react-i18next'
import type { PairEvidence } from '#core/contract/matrices.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'

type Lags = NonNullable<PairEvidence['lags']>

/** How many organisations came how long after: bars, and the same as a table. Below 0 the second instrument came first. */
export function LagBars({ lags, from, to }: { readonly lags: Lags; readonly from: string; readonly to: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const most = Math.max(...lags.bins.map(({ count }) => count))
  const first = lags.bins[0]?.from ?? 0
  const end = (lags.bins.at(-1)?.from ?? 0) + lags.width
  const span = (begin: number): string =>
    lags.unit === 'years' && lags.width === 1
      ? format.number(begin)
      : t('pair_evidence.lags.span', { low: format.number(begin), high: format.number(begin + lags.width) })
  return (
    <figure className="lag-bars">
      <figcaption>{t(`pair_evidence.lags.${lags.unit}`, { from, to })}</figcaption>
      <div className="lag-columns" aria-hidden>
        {lags.bins.map((bin) => (
          <span
            key={bin.from}
            title={`${span(bin.from)}: ${format.number(bin.count)}`}
            style={{
              height: `${bin.count === 0 ? 0 : Math.max(4, (bin.count / most) * 100)}%`,
              background: bin.from < 0 ? 'var(--ramp-2)' : 'var(--ramp-5)',
            }}
          />
        ))}
      </div>
      <div className="lag-ends" aria-hidden>
        <span>{format.number(first)}</span>
        <span>{format.number(lags.unit === 'years' && lags.width === 1 ? end - 1 : end)}</span>
      </div>
      <details>
        <summary>{t('pair_evidence.lags.table')}</summary>
        <table className="plain-table">
          <ColumnHeads
            heads={[{ label: t(`pair_evidence.lags.unit_${lags.unit}`) }, { label: t('pair_evidence.lags.count'), isNumber: true }]}
          />
          <tbody>
            {lags.bins
              .filter(({ count }) => count > 0)
              .map((bin) => (
                <tr key={bin.from}>
                  <td>{span(bin.from)}</td>
                  <td className="is-number">{format.number(bin.count)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
