import { Button } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { mostSearched } from '#core/contract/packages.ts'
import { possiblePackages } from '#core/package/states.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Busy } from '#renderer/ui/busy.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { type Column, VirtualTable } from '#renderer/ui/virtual-table.tsx'
import { listHeight } from './list-height.ts'
import { type ListedPackage, useListed } from './listed.ts'
import { ParetoPicture } from './pareto-picture.tsx'
import { PrintedRows } from './printed-rows.tsx'
import { mostScored } from './most-scored.ts'
import { type SearchState, usePackageChoices } from './package-choices.tsx'
import { markLayout, StateLegend, stateMarks } from './state-marks.tsx'
import { searchedAtOnce } from './use-search-at-once.ts'
import { statesById, type SetPackage } from './use-package.ts'

/** Consistent packages, best first, with the front among them; a search is begun, watched and stopped here. */
export function ConsistentList({ shown, front }: { readonly shown: SetPackage; readonly front: boolean }) {
  const { t } = useTranslation()
  const { search, start, stop } = usePackageChoices()
  const count = shown.material.instruments.length
  if (count > mostSearched) return <TooMany shown={shown} />
  const stale = search !== null && !search.running && search.inputs !== shown.inputs
  const wanted = search === null ? count > searchedAtOnce : stale || search.stopped || search.error !== null
  return (
    <>
      <div className="package-search">
        {wanted ? (
          <Button
            variant={search === null ? 'filled' : 'default'}
            leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
            onClick={() => void start(shown.question, shown.inputs)}
          >
            {t(search === null ? 'packages.search.begin' : 'packages.search.again')}
          </Button>
        ) : null}
        {search === null ? (
          <span className="package-quiet">{t('packages.search.explained', { count: possiblePackages(shown.question.instruments) })}</span>
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
      {stale ? <Note>{t('packages.search.changed')}</Note> : null}
      {search?.found == null || search.found.best.length === 0 ? null : <Found shown={shown} search={search} front={front} />}
    </>
  )
}

function TooMany({ shown: { material } }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const { change } = usePackageChoices()
  return (
    <Note
      actions={
        <Button onClick={() => change({ instruments: mostScored(material, mostSearched) })}>
          {t('packages.search.most_scored', { most: mostSearched })}
        </Button>
      }
    >
      {t('packages.search.too_many', { most: mostSearched, count: material.instruments.length })}
    </Note>
  )
}

function Verdict({ search }: { readonly search: SearchState }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { found, stopped, question } = search
  if (found === null) return stopped ? <span className="package-quiet">{t('packages.search.stopped_at_once')}</span> : null
  const counted = t(found.moreThan ? 'packages.search.more_than' : found.finished ? 'packages.search.exactly' : 'packages.search.so_far', {
    count: found.count,
    all: possiblePackages(question.instruments),
  })
  return (
    <output className="package-quiet">
      {counted}
      {found.count > found.best.length ? ` ${t('packages.search.kept', { count: found.best.length })}` : ''}
      {stopped && !found.finished ? ` ${t('packages.search.stopped', { share: format.share(found.share, 1) })}` : ''}
      {found.finished && found.count === 0 ? ` ${t('packages.search.none')}` : ` ${t('packages.search.consistent')}`}
    </output>
  )
}

function Found({ shown, search, front }: { readonly shown: SetPackage; readonly search: SearchState; readonly front: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { change } = usePackageChoices()
  const listed = useListed(shown, search)
  const { ids, material, packages, current } = listed
  const [currency = null] = listed.currencies
  const rows = packages.filter((one) => (front ? one.front : one.rank !== null))
  const most = packages.filter(({ rank }) => rank !== null).length
  const layout = markLayout(material.instruments)
  const take = (digits: string) => change({ instruments: ids, states: statesById(ids, digits) })
  const columns: readonly Column<ListedPackage>[] = [
    {
      key: 'rank',
      label: t('packages.list.rank'),
      width: '3.5rem',
      number: true,
      cell: ({ rank }) => (rank === null ? t('packages.list.beyond', { count: most }) : format.number(rank)),
    },
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
    {
      key: 'states',
      label: t('packages.list.states'),
      width: `minmax(${layout.width + 1.25}rem, 1fr)`,
      cell: ({ digits }) => stateMarks(material.instruments, digits),
    },
  ]
  const foot = !front ? 'packages.list.foot' : listed.frontOfAll ? 'packages.list.front_foot' : 'packages.list.listed_front_foot'
  return (
    <>
      {front ? <ParetoPicture listed={listed} onChoose={take} /> : null}
      <StateLegend />
      <div className="package-list" style={{ height: listHeight(rows.length, layout.rowHeight) }}>
        <VirtualTable<ListedPackage>
          label={t(front ? 'packages.tab.front' : 'packages.tab.consistent')}
          columns={columns}
          count={rows.length}
          rowHeight={layout.rowHeight}
          rowAt={(index) => rows[index]}
          selected={({ digits }) => digits === current?.digits}
          onOpen={({ digits }) => take(digits)}
          foot={t(foot, { count: rows.length })}
        />
      </div>
      <PrintedRows columns={columns} rows={rows} keyOf={({ digits }) => digits} />
    </>
  )
}
