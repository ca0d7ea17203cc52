import { useTranslation } from 'react-i18next'
import type { LensAttractors, LensReading } from '#core/contract/lenses.ts'
import { type Format, useFormat } from '#renderer/data/use-format.ts'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'
import { exportedTable, SeenTable, type SeenColumn } from '../seen/seen-table.tsx'
import { cycleRows, scenarioRows, weightWords, type CycleLine, type ScenarioLine } from './scenario-lines.ts'

type Translate = ReturnType<typeof useTranslation>['t']

/** Cycles are listed up to so many; all are in the export. */
const mostCycles = 10

function scenarioColumns(t: Translate, format: Format): readonly SeenColumn<ScenarioLine>[] {
  const state = (of: 0 | 1 | 2): SeenColumn<ScenarioLine> => ({
    key: `state-${of}`,
    label: t(`packages.state.${of}`),
    width: 'minmax(7rem, 1.5fr)',
    value: (line) => line.codes(of) || null,
    text: (line) => <span title={line.codes(of)}>{line.codes(of) || '–'}</span>,
  })
  const figure = (key: 'consistency' | 'totalImpact'): SeenColumn<ScenarioLine> => ({
    key,
    label: t(`lenses.table.${key}`),
    width: '7.5rem',
    number: true,
    value: (line) => line[key],
    text: (line) => format.score(line[key]),
  })
  return [
    { key: 'place', label: t('lenses.table.place'), width: '4rem', number: true, value: ({ place }) => place },
    state(2),
    state(1),
    state(0),
    figure('consistency'),
    figure('totalImpact'),
    {
      key: 'weight',
      label: t('lenses.table.weight'),
      width: '6.5rem',
      number: true,
      value: ({ weight }) => weight,
      text: ({ weight }) => weightWords(weight, format),
    },
  ]
}

/** All consistent scenarios with their weights, and below them those that never come to rest. */
export function ScenarioTables({
  reading,
  attractors,
  onScenario,
}: {
  readonly reading: LensReading
  readonly attractors: LensAttractors | null
  readonly onScenario: (states: readonly number[]) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const rows = scenarioRows(reading, attractors)
  return (
    <>
      <SeenTable
        key="scenarios"
        sort="lenses.scenarios_sort"
        label={t('lenses.listed.scenarios')}
        columns={scenarioColumns(t, format)}
        rows={rows}
        first={{ key: 'place', descending: false }}
        foot={t('lenses.table.count_scenarios', { count: rows.length })}
        onOpen={({ states }) => onScenario(states)}
      />
      {attractors === null ? null : <Cycles cycles={cycleRows(reading, attractors)} />}
    </>
  )
}

function Cycles({ cycles }: { readonly cycles: readonly CycleLine[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <section className="lens-agreement">
      <h2>
        {t('lenses.cycles.title')} <span className="small-line">{t('lenses.cycles.found', { count: cycles.length })}</span>
      </h2>
      {cycles.length === 0 ? null : (
        <table className="plain-table">
          <ColumnHeads
            heads={[
              { label: t('lenses.cycles.restless') },
              { label: t('lenses.cycles.scenarios'), isNumber: true },
              { label: t('lenses.table.weight'), isNumber: true },
            ]}
          />
          <tbody>
            {cycles.slice(0, mostCycles).map((one) => (
              <tr key={one.place}>
                <td>{one.restless}</td>
                <td className="is-number">{format.number(one.scenarios)}</td>
                <td className="is-number">{weightWords(one.weight, format)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {cycles.length > mostCycles ? <p className="small-line">{t('lenses.cycles.more', { count: cycles.length - mostCycles })}</p> : null}
    </section>
  )
}

/** The same for files. */
export function scenarioExports(reading: LensReading, attractors: LensAttractors | null, t: Translate, format: Format) {
  const scenarios = scenarioRows(reading, attractors)
  const cycles = attractors === null ? [] : cycleRows(reading, attractors)
  return [
    ...(scenarios.length === 0 ? [] : [exportedTable(t('lenses.listed.scenarios'), scenarioColumns(t, format), scenarios)]),
    ...(cycles.length === 0
      ? []
      : [
          {
            name: t('lenses.cycles.title'),
            rows: [
              [t('lenses.cycles.restless'), t('lenses.cycles.scenarios'), t('lenses.table.weight')],
              ...cycles.map(({ restless, scenarios: length, weight }) => [restless, length, weight]),
            ],
          },
        ]),
  ]
}
