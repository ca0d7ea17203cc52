import { useTranslation } from 'react-i18next'
import type { RegionTerms } from '#core/contract/regions.ts'
import { labelIn } from '#core/tagging/label.ts'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Inspector, LinkButton, Section } from '#renderer/ui/inspector.tsx'
import type { ChosenTerm } from './region-terms-table.tsx'

/** What a region has of a term, instrument by instrument, and what the others have of it. */
export function RegionTermInspector({
  chosen,
  terms: { regions, terms },
  onClose,
}: {
  readonly chosen: ChosenTerm
  readonly terms: RegionTerms
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const term = terms.find(({ id }) => id === chosen.term)
  const ordered = regions
    .map((one, at) => ({ ...one, at }))
    .toSorted((a, b) => Number(b.region === chosen.region) - Number(a.region === chosen.region))
  if (term === undefined) return null
  return (
    <Inspector title={labelIn(term.label, format.language)} sub={t(`regions.standing.${term.standing}`)} onClose={onClose}>
      {ordered.map(({ region, at }) => {
        const { instruments, budgetShare, grantShare } = term.cells[at]!
        const shares = [
          budgetShare === null ? null : t('regions.share_of_budget', { share: format.share(budgetShare) }),
          grantShare === null ? null : t('regions.share_of_grant', { share: format.share(grantShare) }),
        ].filter((part) => part !== null)
        return (
          <Section key={region} title={region}>
            {instruments.length === 0 ? (
              <p className="small-line">{t('regions.lacks_it')}</p>
            ) : (
              <>
                <ul className="evaluation-lines">
                  {instruments.map(({ id, code, name, weight }) => (
                    <li key={id}>
                      <LinkButton onClick={() => go(`/instruments/${id}/profile`)}>
                        <span className="code">{code}</span> {name}
                      </LinkButton>
                      {weight === 1 ? null : <div className="small-line">{t('regions.weight', { weight: format.number(weight, 2) })}</div>}
                    </li>
                  ))}
                </ul>
                {shares.length === 0 ? null : <p className="small-line">{shares.join(' · ')}</p>}
              </>
            )}
          </Section>
        )
      })}
    </Inspector>
  )
}
