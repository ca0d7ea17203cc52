import { Button } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { mostSearched } from '#core/contract/packages.ts'
import { type PackageState, packageStates } from '#core/package/states.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Busy } from '#renderer/ui/busy.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { type Column, VirtualTable } from '#renderer/ui/virtual-table.tsx'
import { listHeight } from './list-height.ts'
import { type ListedPackage, useListed } from './listed.ts'
import { ParetoPicture } from './pareto-picture.tsx'
import { PrintedRows } from './printed-rows.tsx'
import { type SearchState, usePackageChoices } from './package-choices.tsx'
import { statesById, type SetPackage } from './use-package.ts'

/** Consistent packages, best first, with the front among them; a search is begun, watched and stopped here. */
export function ConsistentList({ shown, front }: { readonly shown: SetPackage; readonly front: boolean }) {
  const { t } = useTranslation()
  const { search, start, stop } = usePackageChoices()
  const tooMany = shown.material.instruments.length > mostSearched
  const begin = (
    <Button
      variant={search === null ? 'filled' : 'default'}
      leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
      disabled={tooMany || search?.running === true}
      onClick={() => void start(shown.question, shown.inputs)}
    >
      {t(search === null ? 'packages.search.begin' : 'packages.search.again')}
    </Button>
  )
  if (tooMany) return <Note>{t('packages.search.too_many', { most: mostSearched, count: shown.material.instruments.length })}</Note>
  return (
    <>
      <div className="package-search">
        {begin}
        {search === null ? (
          <span className="package-quiet">{t('packages.search.explained', { count: 3 ** shown.material.instruments.length })}</span>
        ) : search.running ? (
          <Busy
            label={t('packages.search.running', { count: search.found?.count ?? 0 })}
            share={search.found?.share ?? 0}
            onCancel={stop}
          />
        ) : (
          <Verdict search={search} />
        )}
      </div>
      <ErrorNote error={search?.error} />
      {search !== null && !search.running && search.inputs !== shown.inputs ? <Note>{t('packages.search.changed')}</Note> : null}
      {search?.found == null || search.found.best.length === 0 ? null : <Found shown={shown} search={search} front={front} />}
    </>
  )
}

function Verdict({ search }: { readonly search: SearchState }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { found, stopped } = search
  if (found === null) return stopped ? <span className="package-quiet">{t('packages.search.stopped_at_once')}</span> : null
  const counted = t(found.moreThan ? 'packages.search.more_than' : found.finished ? 'packages.search.exactly' : 'packages.search.so_far', {
    count: found.count,
  })
  return (
    <output className="package-quiet">
      {counted}
      {found.count > found.best.length ? ` ${t('packages.search.kept', { count: found.best.length })}` : ''}
      {stopped && !found.finished ? ` ${t('packages.search.stopped', { share: format.share(found.share, 1) })}` : ''}
      {found.finished && found.count === 0 ? ` ${t('packages.search.none')}` : ''}
    </output>
  )
}

function Found({ shown, search, front }: { readonly shown: SetPackage; readonly search: SearchState; readonly front: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { change } = usePackageChoices()
  const { ids, material, currency, packages: listed, current } = useListed(shown, search)
  const rows = front ? listed.filter((one) => one.front) : listed
  const inState = (digits: string, state: number): string =>
    material.instruments
      .filter((_, at) => digits[at] === String(state))
      .map(({ code }) => code)
      .join(', ') || '–'
  const take = (digits: string) => change({ instruments: ids, states: statesById(ids, digits) })
  const stateColumn = (state: PackageState): Column<ListedPackage> => ({
    key: `state-${state}`,
    label: t(`packages.state.${state}`),
    width: 'minmax(7rem, 1fr)',
    cell: ({ digits }) => inState(digits, state),
  })
  const columns: readonly Column<ListedPackage>[] = [
    { key: 'rank', label: t('packages.list.rank'), width: '3.5rem', number: true, cell: ({ rank }) => format.number(rank) },
    {
      key: 'synergy',
      label: t('packages.figure.synergy'),
      width: '6.5rem',
      number: true,
      cell: ({ netSynergy }) => format.score(netSynergy),
    },
    {
      key: 'coverage',
      label: t('packages.figure.coverage'),
      width: '5.5rem',
      number: true,
      cell: ({ coverage }) => (material.terms.length === 0 ? '–' : format.number(coverage)),
    },
    {
      key: 'budget',
      label: currency === null ? t('packages.figure.budget') : t('packages.list.budget', { currency }),
      width: '7rem',
      number: true,
      cell: ({ budget }) => (budget === null ? '–' : format.shortAmount(budget)),
    },
    ...packageStates.toReversed().map(stateColumn),
  ]
  return (
    <>
      {front ? <ParetoPicture listed={{ ids, material, currency, packages: listed, current }} onChoose={take} /> : null}
      <div className="package-list" style={{ height: listHeight(rows.length) }}>
        <VirtualTable<ListedPackage>
          label={t(front ? 'packages.tab.front' : 'packages.tab.consistent')}
          columns={columns}
          count={rows.length}
          rowAt={(index) => rows[index]}
          selected={({ digits }) => digits === current}
          onOpen={({ digits }) => take(digits)}
          foot={t(front ? 'packages.list.front_foot' : 'packages.list.foot', { count: rows.length })}
        />
      </div>
      <PrintedRows columns={columns} rows={rows} keyOf={({ digits }) => digits} />
    </>
  )
}
