import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { labelIn } from '#core/tagging/label.ts'
import { coverageMapPicture } from '#renderer/charts/coverage-map.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import type { Size } from '#renderer/ui/use-size.ts'
import { useMatrixChoices, useShownInstead, useViewTaxonomy } from '../matrices/question.tsx'
import { useChosenIds } from '../seen/chosen-ids.ts'
import { InstrumentsInspector } from '../seen/instruments-inspector.tsx'
import { SeenPage } from '../seen/seen-page.tsx'
import { exportedTable, SeenTable, type SeenColumn } from '../seen/seen-table.tsx'
import type { SeenPlace } from '../seen/seen-views.ts'
import { Selected, useSelected } from '../seen/selected.tsx'
import { SharedChips } from '../seen/shared-chips.tsx'

/** From so many terms on, the branches of a taxonomy stand for them. */
const mostTerms = 12

/** Two taxonomies against each other: where instruments stand, with their budgets, and where none does. */
export function CoverageMapView({ place, chooser }: { readonly place: SeenPlace; readonly chooser: ReactNode }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { choices, question, change } = useMatrixChoices()
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions()).data ?? []
  const instruments = useQuery(queries.instruments.list.queryOptions()).data
  const [pickedRows, setRows] = useViewTaxonomy('coverage_map.rows')
  const [pickedColumns, setColumns] = useViewTaxonomy('coverage_map.columns')
  const [cell, setCell] = useState<string | null>(null)
  const first = (id: number | null, key: string) =>
    taxonomies.find((one) => one.id === id) ?? taxonomies.find((one) => one.key === key) ?? taxonomies[0]
  const down = first(pickedRows, 'trl')
  const across = first(pickedColumns, 'stip-target-groups')
  useShownInstead({
    taxonomies: {
      ...(down === undefined ? {} : { 'coverage_map.rows': down.id }),
      ...(across === undefined ? {} : { 'coverage_map.columns': across.id }),
    },
  })
  const axis = (one: typeof down) => ({
    taxonomy: one?.id ?? 1,
    branches: one !== undefined && one.terms.length > mostTerms && one.terms.some(({ depth }) => depth > 0),
  })
  const answer = useQuery({
    ...queries.views.coverageMap.queryOptions({
      input: { filter: choices.filter, order: question.order, rows: axis(down), columns: axis(across) },
    }),
    enabled: down !== undefined && across !== undefined,
    placeholderData: keepPreviousData,
  })
  const map = answer.data
  const rows = useMemo(
    () =>
      (map?.cells ?? []).map((one, at) => ({
        ...one,
        at,
        row: Math.floor(at / (map?.columns.length ?? 1)),
        column: at % (map?.columns.length ?? 1),
      })),
    [map],
  )
  type Cell = (typeof rows)[number]
  const words = useMemo(() => {
    const term = (one: { code: string; label: Parameters<typeof labelIn>[0] } | undefined) =>
      one === undefined ? '' : `${one.code} ${labelIn(one.label, format.language)}`.trim()
    return {
      row: (at: number) => term(map?.rows[at]),
      column: (at: number) => term(map?.columns[at]),
      gap: t('coverage-map.gap'),
      money: (at: number) => {
        const budget = map?.cells[at]?.budget ?? []
        // Several would be cut off in a cell; the tip and the inspector name them.
        if (budget.length > 1) return t('coverage-map.currencies', { number: budget.length })
        return budget.map(({ amount, currency }) => `${format.shortAmount(amount)} ${currency ?? ''}`.trim()).join('')
      },
      said: (at: number) => {
        const one = map?.cells[at]
        const columns = map?.columns.length ?? 1
        if (one === undefined) return []
        return [
          `${term(map?.rows[Math.floor(at / columns)])} · ${term(map?.columns[at % columns])}`,
          t('coverage-map.instruments', { count: one.instruments.length }),
          ...(one.budget.length === 0 ? [] : [t('coverage-map.budgets', { money: format.moneyList(one.budget) })]),
          ...(one.withoutBudget === 0 ? [] : [t('coverage-map.without', { count: one.withoutBudget })]),
        ]
      },
    }
  }, [map, t, format])
  const chosen = useChosenIds()
  const draw = useCallback(
    (size: Size, tokens: Tokens) =>
      map === undefined
        ? { ...size, layers: {}, targets: [] }
        : coverageMapPicture(map, { ...size, tokens, chosen, chosenCell: cell, words }),
    [map, chosen, cell, words],
  )
  const selected = useSelected(instruments?.map(({ id }) => id))
  const codes = (one: Cell) => one.instruments.map((id) => instruments?.find((row) => row.id === id)?.code ?? '').join(', ')
  const columns: readonly SeenColumn<Cell>[] = [
    { key: 'row', label: t('coverage-map.rows'), width: 'minmax(8rem, 2fr)', value: (one) => words.row(one.row) },
    { key: 'column', label: t('coverage-map.columns'), width: 'minmax(8rem, 2fr)', value: (one) => words.column(one.column) },
    { key: 'count', label: t('coverage-map.number'), width: '7rem', number: true, value: (one) => one.instruments.length },
    { key: 'codes', label: t('coverage-map.which'), width: 'minmax(8rem, 2fr)', value: codes },
    { key: 'budget', label: t('coverage-map.budget'), width: 'minmax(8rem, 1.5fr)', value: (one) => format.moneyList(one.budget) },
  ]
  const open = (key: string) => {
    change({ pair: null, instrument: null })
    setCell(key)
  }
  const opened = selected === null ? rows.find(({ at }) => `cell ${at}` === cell) : undefined
  const covered = rows.filter((one) => one.instruments.length > 0).length
  const choose = (side: 'rows' | 'columns', value: number | undefined) => (
    <Select
      aria-label={t(`coverage-map.${side}`)}
      size="xs"
      w={200}
      value={value === undefined ? null : String(value)}
      data={taxonomies.map((one) => ({ value: String(one.id), label: labelIn(one.label, format.language) }))}
      onChange={(id) => {
        setCell(null)
        if (side === 'rows') setRows(Number(id))
        else setColumns(Number(id))
      }}
    />
  )
  return (
    <SeenPage
      place={place}
      chooser={chooser}
      title={t('coverage-map.title')}
      sentence={map === undefined ? '' : t('coverage-map.sentence', { count: map.instruments, covered, cells: map.cells.length })}
      note={[
        ...(map === undefined || map.left === 0 ? [] : [t('coverage-map.left', { count: map.left })]),
        ...(map === undefined || map.money.mix.length === 0
          ? []
          : [
              t('coverage-map.sums', {
                cells: format.moneyList(map.money.cells),
                placed: format.moneyList(map.money.placed),
                mix: format.moneyList(map.money.mix),
              }),
            ]),
        t('coverage-map.read'),
      ].join(' ')}
      settings={[
        [t('coverage-map.rows'), down === undefined ? '' : labelIn(down.label, format.language)],
        [t('coverage-map.columns'), across === undefined ? '' : labelIn(across.label, format.language)],
      ]}
      inputs={map?.inputs}
      answer={answer}
      state={map === undefined ? 'loading' : map.instruments === 0 ? 'empty' : 'full'}
      empty={{ title: t('matrices.coverage.empty_title'), text: t('coverage-map.empty_text'), missing: 'instruments' }}
      keys={t('seen.keys')}
      draw={draw}
      onOpen={open}
      tables={() => [exportedTable(t('coverage-map.title'), columns, rows)]}
      table={
        <SeenTable
          sort="coverage_map.sort"
          label={t('coverage-map.title')}
          columns={columns}
          rows={rows}
          first={{ key: 'count', descending: true }}
          foot={t('coverage-map.count', { count: rows.length })}
          selected={(one) => one.at === opened?.at}
          onOpen={(one) => open(`cell ${one.at}`)}
        />
      }
      inspector={
        selected !== null ? (
          <Selected kind={selected} />
        ) : opened === undefined ? undefined : (
          <InstrumentsInspector
            said={words.said(opened.at)}
            instruments={(instruments ?? []).filter(({ id }) => opened.instruments.includes(id))}
            figure={({ id, budget, budgetCurrency: currency }) => {
              const weight = opened.weights[opened.instruments.indexOf(id)] ?? 0
              if (budget === null) return '–'
              const whole = format.money({ amount: budget, currency })
              return weight === 1
                ? whole
                : t('coverage-map.weighed', {
                    part: format.money({ amount: budget * weight, currency }),
                    whole,
                    weight: format.number(weight, 2),
                  })
            }}
            onOpen={(instrument) => change({ instrument })}
            onClose={() => setCell(null)}
          />
        )
      }
      chips={
        <>
          {choose('rows', down?.id)}
          {choose('columns', across?.id)}
          <SharedChips counts={false} />
        </>
      }
    />
  )
}
