import { useQuery } from '@tanstack/react-query'
import { IconLayoutGrid } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { GridAnswer, GridQuestion, GridSubject } from '#core/contract/grids.ts'
import { type AxisEntry, type Currencies, isSquare, type Matrix } from '#core/matrix/matrix.ts'
import { bothWith } from '#core/view/with-subject.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { InputsDigest } from '../../seen/inputs-digest.tsx'
import { WayOut, type Missing } from '../../seen/way-out.tsx'
import { PictureOrTable } from '../../seen/picture-or-table.tsx'
import type { MatrixChoices } from '../choices.ts'
import type { Cell } from '../next-cell.ts'
import { useMatrixChoices } from '../question.tsx'
import { GridChips } from './grid-chips.tsx'
import { GridExport } from './grid-export.tsx'
import { GridInspector } from './grid-inspector.tsx'
import { GridLegend } from './grid-legend.tsx'
import { GridMap } from './grid-map.tsx'
import { GridMultiples } from './grid-multiples.tsx'
import { GridTable } from './grid-table.tsx'
import { PermuteFirst } from './permute-first.tsx'
import { useFigure, useGridMatrix, useGridQuestion } from './use-grid.ts'

/** A matrix of one kind and measure: picture, table or several side by side, with the story of one cell beside it. */
export function GridView({
  subject,
  table,
  chooser,
}: {
  readonly subject: GridSubject
  readonly table: boolean
  readonly chooser: ReactNode
}) {
  const { t } = useTranslation()
  const { choices, change } = useMatrixChoices()
  const question = useGridQuestion(subject)
  const answer = useGridMatrix(question)
  // While another kind is worked out, the one before would stand under wrong words.
  const matrix = answer.data?.kind === subject.kind && answer.data.measure === subject.measure ? answer.data : undefined
  const selected = matrix === undefined ? null : selectedIn(matrix, choices)
  const open = (row: AxisEntry, column: AxisEntry) => change(selectionOf(row, column))
  const split = choices.split === 'region' && matrix?.rows.of === 'region' ? null : choices.split
  return (
    <Page
      inspector={
        selected === null ? undefined : (
          <GridInspector
            key={`${selected.row} ${selected.column}`}
            question={question}
            cell={selected}
            onClose={() => change({ pair: null, cell: null })}
          />
        )
      }
    >
      <PageHeader title={t(`grid.title.${subject.kind}`)} sub={matrix === undefined ? undefined : <Sentence matrix={matrix} />}>
        {chooser}
        <PictureOrTable view="matrix" table={table} />
        <GridExport question={question} disabled={matrix === undefined || matrix.waits} />
      </PageHeader>
      <GridChips subject={subject} matrix={matrix} error={answer.error} />
      {answer.isError ? (
        <div className="matrices-error">
          <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} actions={<WayOut />} />
        </div>
      ) : matrix === undefined ? (
        <Loading />
      ) : matrix.waits && (table || split === null) ? (
        <PermuteFirst key={JSON.stringify([question.filter, matrix.facts])} matrix={matrix} questions={[question]} />
      ) : !matrix.waits && matrix.value.every((value) => value === null) && matrix.mark.length === 0 ? (
        <EmptyPlace icon={IconLayoutGrid} title={t('grid.empty_title')} text={t(`grid.empty.${subject.kind}`)}>
          <WayOut missing={sources[subject.kind]} />
        </EmptyPlace>
      ) : table ? (
        <div className="matrices-table">
          <GridTable matrix={matrix} selected={selected} onOpen={({ row, column }) => open(row, column)} />
        </div>
      ) : split === null ? (
        <Picture matrix={matrix} selected={selected} onOpen={open} />
      ) : (
        <Multiples matrix={matrix} by={split} choices={choices} subject={subject} onOpen={open} />
      )}
      {matrix === undefined || answer.isError ? null : (
        <p className="seen-note">
          <InputsDigest inputs={matrix.inputs} />
        </p>
      )}
    </Page>
  )
}

/** Where the values of a kind come from; a difference only has those of its two matrices. */
const sources: Readonly<Record<string, Missing>> = {
  judged: 'judgements',
  claim: 'judgements',
  observed: 'sheets',
  permuted: 'sheets',
  money: 'sheets',
  sequence: 'sheets',
  indicators: 'sheets',
  regions: 'instruments',
  tagged: 'instruments',
  terms: 'instruments',
  region_terms: 'instruments',
  levels: 'instruments',
  criteria: 'evaluations',
}

/** Two instruments are the one pair that every picture of instruments shares; any other cell is known by its keys. */
function selectionOf(row: AxisEntry, column: AxisEntry): Partial<MatrixChoices> {
  const both = row.key.startsWith('instrument:') && column.key.startsWith('instrument:')
  return both && row.id !== null && column.id !== null
    ? { pair: { from: row.id, to: column.id }, cell: null }
    : { cell: { row: row.key, column: column.key } }
}

function selectedIn(matrix: Matrix, { pair, cell }: MatrixChoices): { readonly row: string; readonly column: string } | null {
  const keys =
    matrix.rows.of === 'instrument' && matrix.columns.of === 'instrument'
      ? pair === null
        ? null
        : { row: `instrument:${pair.from}`, column: `instrument:${pair.to}` }
      : cell
  const known = keys !== null && placeOf(matrix, keys) !== null
  return known ? keys : null
}

function placeOf({ rows, columns }: Matrix, keys: { readonly row: string; readonly column: string }): Cell | null {
  const row = rows.entries.findIndex(({ key }) => key === keys.row)
  const column = columns.entries.findIndex(({ key }) => key === keys.column)
  return row < 0 || column < 0 ? null : { row, column }
}

function Picture({
  matrix,
  selected,
  onOpen,
}: {
  readonly matrix: GridAnswer
  readonly selected: { readonly row: string; readonly column: string } | null
  readonly onOpen: (row: AxisEntry, column: AxisEntry) => void
}) {
  const [walked, setWalked] = useState<Cell | null>(null)
  const inside = walked !== null && walked.row < matrix.rows.entries.length && walked.column < matrix.columns.entries.length
  return (
    <>
      <GridMap
        matrix={matrix}
        scale={matrix.scale}
        focus={inside ? walked : selected === null ? null : placeOf(matrix, selected)}
        onFocus={setWalked}
        onOpen={({ row, column }) => onOpen(matrix.rows.entries[row]!, matrix.columns.entries[column]!)}
      />
      <GridLegend matrix={matrix} scale={matrix.scale} />
    </>
  )
}

function Multiples({
  matrix,
  by,
  choices,
  subject,
  onOpen,
}: {
  readonly matrix: GridAnswer
  readonly by: 'region' | 'year'
  readonly choices: MatrixChoices
  readonly subject: GridSubject
  readonly onOpen: (row: AxisEntry, column: AxisEntry) => void
}) {
  const { queries } = useEngine()
  const asked = useGridQuestion(subject)
  const question = matrix.currencies === null ? asked : inCurrency(asked, matrix.currencies.shown)
  const offer = useQuery(queries.matrices.choices.queryOptions()).data
  if (offer === undefined) return <Loading />
  const { fromYear, toYear, regions } = choices.filter
  const [from, to] = [fromYear ?? offer.firstYear, toYear ?? offer.lastYear]
  const years = from === null || to === null ? [] : Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const square = isSquare(matrix)
  return (
    <GridMultiples
      question={question}
      by={by}
      values={by === 'year' ? years : (regions ?? offer.regions)}
      placeIn={(one) => {
        const keys = selectedIn(one, choices)
        return keys === null ? null : placeOf(one, keys)
      }}
      onOpen={(one, { row, column }) => {
        if (!square || row !== column) onOpen(one.rows.entries[row]!, one.columns.entries[column]!)
      }}
    />
  )
}

/** The commonest currency is not the same in every region: side by side all are in the one of the whole. */
function inCurrency(question: GridQuestion, currency: string | null): GridQuestion {
  const { against } = question
  return { ...question, currency, ...(against === undefined ? {} : { against: bothWith(against, { currency }) }) }
}

/** What the matrix shows and what its strongest cell says. */
function Sentence({ matrix }: { readonly matrix: GridAnswer }) {
  const { t } = useTranslation()
  const figure = useFigure(matrix.unit)
  const width = matrix.columns.entries.length
  let best = -1
  let known = 0
  const weak = matrix.scale.low > matrix.scale.high
  matrix.value.forEach((value, at) => {
    if (value === null) return
    known++
    const before = best < 0 ? null : matrix.value[best]!
    if (before === null || (weak ? value < before : Math.abs(value) > Math.abs(before))) best = at
  })
  const strongest = matrix.value[best] ?? null
  const { permutations, seed, organisations, instruments } = matrix.facts
  const facts = [
    t(`grid.explained.${matrix.measure}`),
    ...(permutations === undefined || organisations === 0
      ? []
      : [t('grid.permuted.made', { permutations, seed, organisations, instruments })]),
    ...(matrix.currencies === null ? [] : [currencyWords(t, matrix.currencies)]),
    t('grid.known', { count: known, all: matrix.value.length - (isSquare(matrix) ? width : 0) }),
    ...(strongest === null || strongest === 0
      ? []
      : [
          t('grid.strongest', {
            row: matrix.rows.entries[Math.floor(best / width)]?.code,
            column: matrix.columns.entries[best % width]?.code,
            value: figure(strongest),
          }),
        ]),
    ...(matrix.threshold === null ? [] : [t('grid.below', { count: matrix.below })]),
  ]
  return (matrix.waits ? facts.slice(0, 2) : facts).join(' ')
}

/** In which currency amounts are, and which others there are beside it. */
function currencyWords(t: ReturnType<typeof useTranslation>['t'], { shown, there }: Currencies): string {
  const word = (currency: string | null) => currency ?? t('grid.no_currency')
  const others = there.filter((one) => one !== shown).map(word)
  return others.length === 0
    ? t('grid.currency_said', { currency: word(shown) })
    : t('grid.currency_apart', { currency: word(shown), others: others.join(', ') })
}
