import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorEntry } from '#core/contract/instruments.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'
import { Section } from '#renderer/ui/inspector.tsx'
import { cellAddress } from '../matrices/cell-address.ts'

/** What sheets of indicators say of an instrument and its operations; every figure leads to its cell. Nothing where they say nothing. */
export function Indicators({ instrument }: { readonly instrument: number }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const answer = useQuery(queries.instruments.indicators.queryOptions({ input: { id: instrument } }))
  if (answer.data === undefined || answer.data.total === 0) return null
  const { total, indicators } = answer.data
  return (
    <Section title={t('instruments.indicators.title', { count: total })}>
      <IndicatorTable indicators={indicators} />
      {indicators.length < total ? <p className="faint">{t('instruments.indicators.first', { count: indicators.length, total })}</p> : null}
    </Section>
  )
}

/** Indicators with baseline, targets and what was reached, each figure a way to its cell. */
export function IndicatorTable({ indicators }: { readonly indicators: readonly IndicatorEntry[] }) {
  const { t } = useTranslation()
  return (
    <table className="plain-table indicators">
      <ColumnHeads
        heads={[
          { label: t('instruments.indicators.indicator') },
          { label: t('instruments.indicators.baseline'), isNumber: true },
          { label: t('instruments.indicators.target'), isNumber: true },
          { label: t('instruments.indicators.achieved'), isNumber: true },
        ]}
      />
      <tbody>
        {indicators.map((one) => (
          <IndicatorLine key={one.id} indicator={one} />
        ))}
      </tbody>
    </table>
  )
}

function IndicatorLine({ indicator }: { readonly indicator: IndicatorEntry }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { operation, name, code, unit, baseline, target, targetYear, targets, achieved, source } = indicator
  const figure = (one: { readonly value: number; readonly row: number; readonly column: string | null } | null) =>
    one === null ? (
      '–'
    ) : (
      <a href={cellAddress(source.sheet, one.row, one.column)} title={`${source.file}, ${source.sheetName}, ${one.column ?? ''}${one.row}`}>
        {format.number(one.value, 6)}
      </a>
    )
  return (
    <tr>
      <th scope="row">
        {name ?? code}
        <div className="small-line">{[name === null ? null : code, unit].filter((part) => part !== null).join(' · ')}</div>
        {operation === null ? null : <div className="small-line">{t('instruments.indicators.of_operation', { code: operation })}</div>}
      </th>
      <td className="is-number">{figure(baseline)}</td>
      <td className="is-number">
        {targets.length === 0 ? (
          <>
            {figure(target)}
            {targetYear === null ? null : <div className="small-line">{targetYear}</div>}
          </>
        ) : (
          [...targets, ...(target === null ? [] : [{ ...target, year: targetYear }])].map((one) => (
            <YearFigure key={one.year ?? 0} year={one.year}>
              {figure(one)}
            </YearFigure>
          ))
        )}
      </td>
      <td className="is-number">
        {achieved.length === 0
          ? '–'
          : achieved.map((one) => (
              <YearFigure key={one.year ?? 0} year={one.year}>
                {figure(one)}
              </YearFigure>
            ))}
      </td>
    </tr>
  )
}

function YearFigure({ year, children }: { readonly year: number | null; readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className="indicator-year">
      <span className="small-line">{year ?? t('instruments.indicators.no_year')}</span> {children}
    </div>
  )
}
