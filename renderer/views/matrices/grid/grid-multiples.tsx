import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { GridQuestion } from '#core/contract/grids.ts'
import type { Matrix } from '#core/matrix/matrix.ts'
import { commonScale } from '#core/matrix/scale.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import type { Cell } from '../next-cell.ts'
import { GridLegend } from './grid-legend.tsx'
import { GridMap } from './grid-map.tsx'
import { PermuteFirst } from './permute-first.tsx'

/** The same matrix for each region or year, in one scale, with one selection. */
export function GridMultiples({
  question,
  by,
  values,
  placeIn,
  onOpen,
}: {
  readonly question: GridQuestion
  readonly by: 'region' | 'year'
  readonly values: readonly (string | number)[]
  readonly placeIn: (matrix: Matrix) => Cell | null
  readonly onOpen: (matrix: Matrix, cell: Cell) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const questions = values.map((value): GridQuestion => ({
    ...question,
    filter:
      by === 'region'
        ? { ...question.filter, regions: [String(value)] }
        : { ...question.filter, fromYear: Number(value), toYear: Number(value) },
  }))
  const answers = useQueries({ queries: questions.map((input) => queries.matrices.grid.queryOptions({ input })) })
  const failed = answers.find((answer) => answer.isError)
  if (failed?.error != null) return <ErrorNote error={failed.error} onRetry={() => void failed.refetch()} />
  const matrices = answers.flatMap(({ data }) => data ?? [])
  const scale = commonScale(matrices.map((matrix) => matrix.scale))
  if (matrices.length < values.length || scale === null) return <Loading />
  const waiting = matrices.find(({ waits }) => waits)
  if (waiting !== undefined)
    return (
      <PermuteFirst
        key={JSON.stringify([question.filter, by, waiting.facts])}
        matrix={waiting}
        questions={questions.filter((_, at) => matrices[at]!.waits)}
      />
    )
  return (
    <>
      <div className="grid-multiples">
        {matrices.map((matrix, at) => (
          <section key={values[at]} aria-label={String(values[at])}>
            <h3>
              {values[at]}
              {matrix.universe === null ? null : (
                <span className="grid-multiple-universe">
                  {t('matrices.universe')} {format.number(matrix.universe.size)}
                </span>
              )}
            </h3>
            {matrix.rows.entries.length === 0 || matrix.columns.entries.length === 0 ? (
              <p className="inspector-text">{t('grid.split.nothing')}</p>
            ) : matrix.value.every((value) => value === null) ? (
              <p className="inspector-text">{t('grid.empty_title')}</p>
            ) : (
              <GridMap
                matrix={matrix}
                scale={scale}
                small
                focus={placeIn(matrix)}
                onFocus={(cell) => onOpen(matrix, cell)}
                onOpen={(cell) => onOpen(matrix, cell)}
              />
            )}
          </section>
        ))}
      </div>
      {matrices[0] === undefined ? null : <GridLegend matrix={matrices[0]} scale={scale} />}
    </>
  )
}
