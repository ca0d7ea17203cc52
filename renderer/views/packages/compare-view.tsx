import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type ComparedCell, compareCells } from '#core/package/compare.ts'
import { type PackageFigures, packageFigures } from '#core/package/figures.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { type Column, VirtualTable } from '#renderer/ui/virtual-table.tsx'
import { useMatrixChoices } from '../matrices/question.tsx'
import { listHeight } from './list-height.ts'
import { usePackageChoices } from './package-choices.tsx'
import { PrintedRows } from './printed-rows.tsx'
import { statesById, statesOf, type SetPackage } from './use-package.ts'

/** The package that is set beside another: their figures, the instruments that differ, and every score that counts differently. */
export function CompareView({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { choices, change, search } = usePackageChoices()
  const { change: changeMatrix } = useMatrixChoices()
  const proposals = useQuery(queries.packages.proposals.queryOptions()).data ?? []
  const best = search?.found?.best.slice(0, 20) ?? []
  const ids = search?.question.instruments.map(({ id }) => id) ?? []
  const { material, states, figures } = shown
  const { name, states: othersById } = choices.compared
  const otherStates = statesOf(material, othersById)
  const other = packageFigures(material, otherStates, choices.numbers)
  const cells = compareCells(material.score, states, otherStates, choices.numbers)
  const differing = material.instruments.map((_, at) => at).filter((at) => states[at] !== otherStates[at])
  const otherName = name ?? t('packages.compare.as_they_are')
  const rankName = (rank: number) => t('packages.compare.rank', { rank })
  const choose = (value: string | null) => {
    const proposal = proposals.find(({ id }) => value === `proposal-${id}`)
    const rank = best.findIndex((_, at) => value === `rank-${at}`)
    if (proposal !== undefined)
      change({ compared: { name: proposal.name, states: new Map(proposal.states.map((one) => [one.instrument, one.state])) } })
    else if (rank >= 0) change({ compared: { name: rankName(rank + 1), states: statesById(ids, best[rank]!.states) } })
    else change({ compared: { name: null, states: new Map() } })
  }
  const chosen = proposals.find((one) => one.name === name)
  const rank = best.findIndex((_, at) => rankName(at + 1) === name)
  const columns: readonly Column<ComparedCell>[] = [
    {
      key: 'pair',
      label: t('packages.compare.pair'),
      width: 'minmax(10rem, 1fr)',
      cell: ({ from, to }) => `${material.instruments[from]!.code} → ${material.instruments[to]!.code}`,
    },
    { key: 'score', label: t('packages.file.score'), width: '6rem', number: true, cell: ({ score }) => format.score(score) },
    { key: 'first', label: t('packages.compare.this'), width: '8rem', number: true, cell: ({ first }) => format.score(first) },
    { key: 'second', label: otherName, width: 'minmax(8rem, 14rem)', number: true, cell: ({ second }) => format.score(second) },
    {
      key: 'difference',
      label: t('packages.compare.difference'),
      width: '8rem',
      number: true,
      cell: ({ first, second }) => format.scoreDifference(first - second),
    },
  ]
  return (
    <>
      <Select
        className="package-compare-choice"
        label={t('packages.compare.with')}
        data={[
          { value: 'as-they-are', label: t('packages.compare.as_they_are') },
          ...proposals.map((one) => ({ value: `proposal-${one.id}`, label: one.name })),
          ...best.map((_, at) => ({ value: `rank-${at}`, label: rankName(at + 1) })),
        ]}
        value={chosen !== undefined ? `proposal-${chosen.id}` : rank >= 0 ? `rank-${rank}` : 'as-they-are'}
        onChange={choose}
      />
      <table className="package-table">
        <thead>
          <tr>
            <th scope="col">{t('packages.compare.what')}</th>
            <th scope="col">{t('packages.compare.this')}</th>
            <th scope="col">{otherName}</th>
          </tr>
        </thead>
        <tbody>
          {figureRows(t, format, figures, other, material.terms.length).map(([label, one, two]) => (
            <tr key={label} data-differs={one !== two || undefined}>
              <th scope="row">{label}</th>
              <td>{one}</td>
              <td>{two}</td>
            </tr>
          ))}
          {differing.map((at) => (
            <tr key={at} data-differs>
              <th scope="row">{material.instruments[at]!.code}</th>
              <td>{t(`packages.state.${states[at]!}`)}</td>
              <td>{t(`packages.state.${otherStates[at]!}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="package-quiet">{t('packages.compare.cells', { count: cells.length })}</p>
      {cells.length === 0 ? null : (
        <>
          <div className="package-list" style={{ height: listHeight(cells.length) }}>
            <VirtualTable<ComparedCell>
              label={t('packages.compare.cells_label')}
              columns={columns}
              count={cells.length}
              rowAt={(index) => cells[index]}
              onOpen={({ from, to }) => changeMatrix({ pair: { from: material.instruments[from]!.id, to: material.instruments[to]!.id } })}
              foot={t('packages.compare.foot', { difference: format.scoreDifference(figures.netSynergy - other.netSynergy) })}
            />
          </div>
          <PrintedRows columns={columns} rows={cells} keyOf={({ from, to }) => `${from} ${to}`} />
        </>
      )}
    </>
  )
}

function figureRows(
  t: ReturnType<typeof useTranslation>['t'],
  format: ReturnType<typeof useFormat>,
  one: PackageFigures,
  two: PackageFigures,
  terms: number,
): readonly (readonly [string, string, string])[] {
  const row = (label: string, of: (figures: PackageFigures) => string) => [label, of(one), of(two)] as const
  return [
    row(t('packages.figure.synergy'), ({ netSynergy }) => format.score(netSynergy)),
    row(t('packages.figure.budget'), ({ budget }) => format.moneyList(budget)),
    row(t('packages.figure.coverage'), ({ covered }) => (terms === 0 ? '–' : t('ui.of', { done: covered.length, total: terms }))),
    row(t('packages.figure.missing'), ({ missing }) => format.number(missing.length)),
    row(t('packages.figure.contradictions'), ({ contradictions }) => format.number(contradictions.length)),
    row(t('packages.figure.against'), ({ against }) => format.number(against.length)),
  ]
}
