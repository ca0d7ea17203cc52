import { useTranslation } from 'react-i18next'
import type { DecisionEffect } from '#core/contract/identity.ts'
import { useFormat } from '#renderer/data/use-format.ts'

/** What a decision does to the figures: organisations, and the pairs of instruments that share more or fewer of them. */
export function EffectList({ effect }: { readonly effect: DecisionEffect }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { organisations, participations, pairs, pairsChanged } = effect
  const counts = [
    organisations === 0
      ? null
      : t(organisations < 0 ? 'identity.effect.fewer' : 'identity.effect.more', { count: Math.abs(organisations) }),
    participations === 0 ? null : t('identity.effect.participations', { count: participations }),
  ].filter((part) => part !== null)
  return (
    <div className="effect">
      <p>{counts.length === 0 ? t('identity.effect.nothing') : counts.join(' · ')}</p>
      {pairsChanged === 0 ? (
        <p className="faint">{t('identity.effect.no_pair')}</p>
      ) : (
        <table className="plain-table">
          <caption className="effect-caption">{t('identity.effect.shared')}</caption>
          <tbody>
            {pairs.map(({ a, b, before, after }) => (
              <tr key={`${a.id}-${b.id}`}>
                <td>
                  {a.code} – {b.code}
                </td>
                <td className="is-number">
                  {format.number(before)} → <strong>{format.number(after)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pairsChanged > pairs.length ? (
        <p className="faint">{t('identity.effect.more_pairs', { count: pairsChanged - pairs.length })}</p>
      ) : null}
    </div>
  )
}
