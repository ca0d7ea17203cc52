import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LensAttractors, LensReading, LensStructure } from '#core/contract/lenses.ts'
import { type LensName, lensNames } from '#core/lens/lens-values.ts'
import { type Format, useFormat } from '#renderer/data/use-format.ts'
import { CodedName } from '#renderer/ui/coded-name.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { useViewSetting } from '../matrices/question.tsx'
import { exportedTable, SeenTable, type SeenColumn } from '../seen/seen-table.tsx'
import { scenarioExports, ScenarioTables } from './scenario-tables.tsx'
import { structureExports, StructureTable } from './structure-table.tsx'
import type { Uncertainty } from './use-uncertainty.ts'

interface RankRow {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly by: Readonly<Partial<Record<LensName, number | null>>>
}

/** Lenses that rank the instruments of a reading. */
function rankingLenses({ ranks }: LensReading): readonly LensName[] {
  return lensNames.filter((lens) => ranks.some(({ by }) => (by[lens] ?? null) !== null))
}

function rankRows({ instruments, ranks }: LensReading): readonly RankRow[] {
  const byId = new Map(ranks.map((one) => [one.instrument, one.by]))
  return instruments.map((one) => ({ ...one, by: byId.get(one.id) ?? {} }))
}

type Translate = ReturnType<typeof useTranslation>['t']

function rankColumns(t: Translate, format: Format, intervals: Uncertainty['intervals']): readonly SeenColumn<RankRow>[] {
  const rank = (value: number) => format.number(value, 1)
  return [
    {
      key: 'code',
      label: t('lenses.table.instrument'),
      width: 'minmax(9rem, 2fr)',
      value: ({ code }) => code,
      text: CodedName,
    },
    ...lensNames.map((lens): SeenColumn<RankRow> => ({
      key: lens,
      label: t(`lenses.short.${lens}`),
      width: 'minmax(6rem, 1fr)',
      number: true,
      value: ({ by }) => by[lens] ?? null,
      text: ({ id, by }) => {
        const interval = intervals.get(lens)?.get(id)
        const value = by[lens] ?? null
        if (value === null) return '–'
        return interval === undefined ? (
          rank(value)
        ) : (
          <>
            {rank(value)} <span className="small-line">{t('lenses.interval', { low: rank(interval.low), high: rank(interval.high) })}</span>
          </>
        )
      },
    })),
  ]
}

type Listed = 'ranks' | 'scenarios' | 'links'

/** Ranks by lens side by side with the agreement between the lenses below, the consistent scenarios, or the links of the levels. */
export function LensTables({
  reading,
  lens,
  structure,
  attractors,
  chosen,
  uncertainty,
  onOpen,
  onScenario,
  onPair,
}: {
  readonly reading: LensReading
  readonly lens: LensName
  readonly structure: LensStructure | undefined
  readonly attractors: LensAttractors | null
  readonly chosen: ReadonlySet<number>
  readonly uncertainty: Uncertainty
  readonly onOpen: (id: number) => void
  readonly onScenario: (states: readonly number[]) => void
  readonly onPair: (pair: { readonly from: number; readonly to: number }) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const [ranksListed, setRanksListed] = useViewSetting('lenses.ranks_listed')
  const rows = useMemo(() => rankRows(reading), [reading])
  const columns = useMemo(() => rankColumns(t, format, uncertainty.intervals), [t, format, uncertainty.intervals])
  const own: Listed =
    lens === 'crossImpact' && reading.lenses.crossImpact.refused === null
      ? 'scenarios'
      : lens === 'ism' && structure !== undefined
        ? 'links'
        : 'ranks'
  const shown = ranksListed ? 'ranks' : own
  return (
    <>
      {own === 'ranks' ? null : (
        <div className="lens-listed">
          <Segmented
            label={t('lenses.listed_label')}
            value={shown}
            segments={(['ranks', own] as const).map((value) => ({ value, label: t(`lenses.listed.${value}`) }))}
            onChange={(listed) => setRanksListed(listed === 'ranks')}
          />
        </div>
      )}
      {shown === 'scenarios' ? (
        <ScenarioTables reading={reading} attractors={attractors} onScenario={onScenario} />
      ) : shown === 'links' && structure !== undefined ? (
        <StructureTable reading={reading} structure={structure} onPair={onPair} />
      ) : (
        <>
          <SeenTable
            key="ranks"
            sort="lenses.ranks_sort"
            label={t('lenses.listed.ranks')}
            columns={columns}
            rows={rows}
            first={{ key: rankingLenses(reading).includes(lens) ? lens : 'direct', descending: false }}
            foot={rankFoot(t, rows.length, uncertainty)}
            selected={({ id }) => chosen.has(id)}
            onOpen={({ id }) => onOpen(id)}
          />
          <Agreement reading={reading} />
        </>
      )}
    </>
  )
}

/** How many instruments, how to read the ranks, and on how many draws the intervals rest. */
function rankFoot(t: Translate, count: number, { found }: Uncertainty): string {
  if (found === null) return t('lenses.table.count', { count })
  const crossImpact = found.lenses.find(({ lens }) => lens === 'crossImpact')?.runs ?? 0
  return [
    t('lenses.table.intervals', { count, runs: found.runs, seed: found.seed }),
    ...(crossImpact === 0 || crossImpact === found.runs ? [] : [t('lenses.table.fewer_draws', { runs: crossImpact })]),
  ].join('; ')
}

/** Kendall's W of all lenses, and tau of each two. */
function Agreement({ reading }: { readonly reading: LensReading }) {
  const { t } = useTranslation()
  const format = useFormat()
  const lenses = rankingLenses(reading)
  if (lenses.length < 2) return null
  const { W } = reading.agreement
  return (
    <section className="lens-agreement">
      <h2>
        {t('lenses.agreement.title')}{' '}
        <span className="small-line">
          {W === null ? t('lenses.agreement.none') : t('lenses.agreement.w', { w: format.fixed(W, 2), count: reading.agreement.lenses })}
        </span>
      </h2>
      <p className="small-line">{t('lenses.agreement.explained')}</p>
      <table className="plain-table">
        <caption className="only-read-aloud">{t('lenses.agreement.tau')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lenses.agreement.tau')}</th>
            {lenses.map((lens) => (
              <th key={lens} scope="col" className="is-number">
                {t(`lenses.short.${lens}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lenses.map((a) => (
            <tr key={a}>
              <th scope="row">{t(`lenses.short.${a}`)}</th>
              {lenses.map((b) => {
                const tau = tauOf(reading, a, b)
                return (
                  <td key={b} className="is-number">
                    {a === b ? '' : tau === null ? '–' : format.fixed(tau, 2)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function tauOf({ agreement }: LensReading, a: LensName, b: LensName): number | null {
  return agreement.pairs.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))?.tau ?? null
}

/** The same for files: ranks with their intervals, agreement, scenarios. */
export function lensExports(
  reading: LensReading,
  {
    structure,
    attractors,
    uncertainty,
  }: { structure: LensStructure | undefined; attractors: LensAttractors | null; uncertainty: Uncertainty },
  t: Translate,
  format: Format,
) {
  const ends = (['low', 'high'] as const).flatMap((end) =>
    [...uncertainty.intervals].map(([lens, byId]): SeenColumn<RankRow> => ({
      key: `${lens}-${end}`,
      label: `${t(`lenses.short.${lens}`)}, ${t(`lenses.table.${end}`)}`,
      width: '',
      value: ({ id }) => byId.get(id)?.[end] ?? null,
    })),
  )
  const name: SeenColumn<RankRow> = { key: 'name', label: t('lenses.table.name'), width: '', value: (row) => row.name }
  const [code, ...ranks] = rankColumns(t, format, uncertainty.intervals)
  const lenses = rankingLenses(reading)
  return [
    exportedTable(t('lenses.listed.ranks'), [...(code === undefined ? [] : [code]), name, ...ranks, ...ends], rankRows(reading)),
    {
      name: t('lenses.agreement.title'),
      rows: [
        [t('lenses.agreement.w_name'), reading.agreement.W],
        [t('lenses.agreement.tau'), ...lenses.map((lens) => t(`lenses.short.${lens}`))],
        ...lenses.map((a) => [t(`lenses.short.${a}`), ...lenses.map((b) => (a === b ? 1 : tauOf(reading, a, b)))]),
      ],
    },
    ...scenarioExports(reading, attractors, t, format),
    ...structureExports(reading, structure, t, format),
  ]
}
