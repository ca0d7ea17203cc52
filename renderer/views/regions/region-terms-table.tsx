import { useTranslation } from 'react-i18next'
import type { RegionTerms, TermStanding } from '#core/contract/regions.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { walkCells } from '#renderer/ui/walk-cells.ts'

export const regionMeasures = ['instruments', 'budget', 'grant'] as const
export type RegionMeasure = (typeof regionMeasures)[number]

/** A term of one region, by their row ids and name. */
export interface ChosenTerm {
  readonly term: number
  readonly region: string
}

type Term = RegionTerms['terms'][number]

/** What stands in a cell, and the length of its bar (0 to 1). */
export function useTold(terms: readonly Term[], measure: RegionMeasure) {
  const { t } = useTranslation()
  const format = useFormat()
  const most = Math.max(1, ...terms.flatMap(({ cells }) => cells.map(({ instruments }) => instruments.length)))
  return ({ cells }: Term, at: number): { readonly words: string; readonly part: number } => {
    const { instruments, budgetShare, grantShare } = cells[at]!
    if (measure === 'instruments') return { words: format.number(instruments.length), part: instruments.length / most }
    const share = measure === 'budget' ? budgetShare : grantShare
    return share === null ? { words: t('regions.unknown'), part: 0 } : { words: format.share(share), part: Math.min(1, share) }
  }
}

/** Terms down, regions across; what a region lacks and another has is hatched and said. Arrow keys walk the cells, Enter tells what stands in one. */
export function RegionTermsTable({
  terms: { regions, terms },
  measure,
  shown: standings,
  chosen,
  onChoose,
}: {
  readonly terms: RegionTerms
  readonly measure: RegionMeasure
  /** Rows by who has the term. */
  readonly shown: readonly TermStanding[]
  readonly chosen: ChosenTerm | null
  readonly onChoose: (cell: ChosenTerm) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const shown = terms.filter(({ standing }) => standings.includes(standing))
  const told = useTold(terms, measure)
  const groupOf = ({ group }: Term): string | null => (group === null ? null : labelIn(group, format.language))
  return (
    <section aria-labelledby="regions-terms">
      <h2 id="regions-terms">{t('regions.terms')}</h2>
      <table className="regions-terms" style={{ minWidth: `${24 + regions.length * 6}rem` }}>
        <thead>
          <tr>
            <th scope="col">{t('matrices.coverage.term')}</th>
            {regions.map(({ region, instruments, tagged }) => (
              <th key={region} scope="col">
                {region}
                <div className="small-line">{t('regions.tagged', { count: instruments, tagged })}</div>
              </th>
            ))}
            <th scope="col">{t('regions.standing_title')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((term, row) => {
            const label = labelIn(term.label, format.language)
            const group = groupOf(term)
            const before = shown[row - 1]
            return [
              group !== null && (before === undefined || groupOf(before) !== group) ? (
                <tr key={`group-${term.id}`} className="regions-group">
                  <th scope="rowgroup" colSpan={regions.length + 2}>
                    {group}
                  </th>
                </tr>
              ) : null,
              <tr key={term.id}>
                <th scope="row" title={label}>
                  <span className="faint">{term.code}</span> {label}
                </th>
                {regions.map(({ region }, column) => {
                  const { words, part } = told(term, column)
                  const lacks = term.cells[column]!.instruments.length === 0
                  return (
                    <td key={region}>
                      <button
                        type="button"
                        className="regions-cell"
                        data-row={row}
                        data-column={column}
                        data-lacks={lacks || undefined}
                        tabIndex={row === 0 && column === 0 ? 0 : -1}
                        aria-pressed={chosen?.term === term.id && chosen.region === region}
                        aria-label={`${region}, ${label}: ${lacks ? t('regions.lacks') : words}`}
                        onKeyDown={walkCells}
                        onClick={() => onChoose({ term: term.id, region })}
                      >
                        {lacks ? null : <i style={{ width: `${part * 100}%` }} />}
                        <span>{lacks ? (term.standing === 'none' ? '' : t('regions.lacks')) : words}</span>
                      </button>
                    </td>
                  )
                })}
                <td className="faint">{t(`regions.standing.${term.standing}`)}</td>
              </tr>,
            ]
          })}
        </tbody>
      </table>
      <p className="small-line">{t('regions.terms_explained')}</p>
    </section>
  )
}
