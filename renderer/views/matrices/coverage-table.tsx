import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CoverageMatrix } from '#core/contract/matrices.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useFormat, type Format } from '#renderer/data/use-format.ts'
import { Mark } from '#renderer/ui/mark.tsx'
import { coverageCells, type CoverageCell, type CoverageMeasure } from './coverage-rows.ts'
import './coverage.css'

type Term = CoverageMatrix['terms'][number]

/** Terms down, instruments across; a term that nobody covers is marked as a gap. The picture is a real table. */
export function CoverageTable({
  coverage,
  measure,
  onlyGaps,
}: {
  readonly coverage: CoverageMatrix
  readonly measure: CoverageMeasure
  readonly onlyGaps: boolean
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const cells = useMemo(() => coverageCells(coverage, measure), [coverage, measure])
  const most = Math.max(1, ...coverage.totals.map((total) => total.instruments))
  const label = (term: Term) => labelIn(term.label, format.language)
  const groupLabel = (term: Term) => (term.group === null ? null : labelIn(term.group, format.language))
  const shown = coverage.terms.flatMap((term, index) => {
    const total = coverage.totals[index]
    return total === undefined || (onlyGaps && total.instruments > 0) ? [] : [{ term, total, cells: cells[index] ?? [] }]
  })
  return (
    <div className="coverage">
      <table>
        <thead>
          <tr>
            <th scope="col" className="coverage-term">
              {t('matrices.coverage.term')}
            </th>
            {coverage.instruments.map((instrument) => (
              <th key={instrument.id} scope="col" className="coverage-code" title={instrument.name}>
                <span>{instrument.code}</span>
              </th>
            ))}
            <th scope="col" className="coverage-total">
              {t(`matrices.coverage.total.${measure}`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ term, total, cells: row }, index) => {
            const group = groupLabel(term)
            const before = shown[index - 1]
            const opens = group !== null && (before === undefined || groupLabel(before.term) !== group)
            return [
              opens ? (
                <tr key={`group-${term.id}`} className="coverage-group">
                  <th scope="rowgroup" colSpan={coverage.instruments.length + 2}>
                    <span>{group}</span>
                  </th>
                </tr>
              ) : null,
              <tr key={term.id} data-gap={total.instruments === 0 || undefined}>
                <th scope="row" className="coverage-term" title={label(term)}>
                  <span className="coverage-term-code">{term.code}</span> {label(term)}
                </th>
                {coverage.instruments.map((instrument, at) => (
                  <Cell key={instrument.id} cell={row[at] ?? null} measure={measure} format={format} />
                ))}
                <td className="coverage-total">
                  {total.instruments === 0 ? (
                    <Mark explanation={t('matrices.coverage.gap_explained')}>{t('matrices.coverage.gap')}</Mark>
                  ) : measure === 'number' ? (
                    <span className="coverage-count">
                      <i style={{ width: `${(total.instruments / most) * 100}%` }} />
                      {format.number(total.instruments)}
                    </span>
                  ) : (
                    format.moneyList(measure === 'budget' ? total.budget : total.grant)
                  )}
                </td>
              </tr>,
            ]
          })}
        </tbody>
      </table>
    </div>
  )
}

function Cell({
  cell,
  measure,
  format,
}: {
  readonly cell: CoverageCell | null
  readonly measure: CoverageMeasure
  readonly format: Format
}) {
  if (cell === null) return <td>{'\u00a0'}</td>
  const level = cell.strength > 0.66 ? 6 : cell.strength > 0.33 ? 5 : 4
  const words =
    measure === 'number'
      ? cell.weight === 1
        ? ''
        : format.number(cell.weight, 2)
      : cell.money.length === 0
        ? '–'
        : cell.money.map((money) => format.shortAmount(money.amount)).join(' · ')
  return (
    <td title={measure === 'number' ? format.number(cell.weight, 2) : format.moneyList(cell.money)}>
      <span className="coverage-cell" style={{ background: `var(--ramp-${level})`, color: `var(--on-ramp-${level})` }}>
        {words === '' ? <span className="only-read-aloud">1</span> : words}
      </span>
    </td>
  )
}
