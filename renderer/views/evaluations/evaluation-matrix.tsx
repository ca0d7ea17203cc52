import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvaluationRow, EvaluationViewBy } from '#core/contract/evaluations.ts'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import { evaluationMatrix, type EvaluationCell } from '#core/instrument/evaluation-matrix.ts'
import type { EvaluationState } from '#core/model/vocabulary.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { walkCells } from '#renderer/ui/walk-cells.ts'
import { wordText } from './evaluation-text.ts'

/** A cell of the matrix with the evaluations behind it. */
export interface ChosenCell {
  readonly by: EvaluationViewBy
  readonly word: string
  /** Null: the whole mix. */
  readonly instrument: InstrumentRow | null
  readonly evaluations: readonly number[]
}

/** Instruments by criterion or by method; blank spots are hatched. Arrow keys walk the cells, Enter tells what stands behind one. */
export function EvaluationMatrix({
  instruments,
  evaluations,
  by,
  states,
  chosen,
  onChoose,
}: {
  readonly instruments: readonly InstrumentRow[]
  readonly evaluations: readonly EvaluationRow[]
  readonly by: EvaluationViewBy
  readonly states: readonly EvaluationState[]
  readonly chosen: ChosenCell | null
  readonly onChoose: (cell: ChosenCell) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const matrix = useMemo(() => evaluationMatrix(instruments, evaluations, by, states), [instruments, evaluations, by, states])
  const { columns, rows, mix, blank } = matrix
  const all = rows.length * columns.length
  const blankAll = blank.reduce((sum, count) => sum + count, 0)
  const never = columns.filter((_, at) => blank[at] === rows.length).map((word) => wordText(t, by, word))
  const cell = (instrument: InstrumentRow | null, row: number, column: number, told: EvaluationCell<EvaluationRow>) => {
    const word = columns[column] ?? ''
    const behind = [...told.own, ...told.throughMix]
    const done = behind.some(({ state }) => state === 'done')
    const words = t('evaluations.matrix.cell', {
      count: behind.length,
      of: instrument === null ? t('evaluations.whole_mix') : instrument.code,
      word: wordText(t, by, word),
    })
    const is = chosen?.word === word && chosen.instrument?.id === instrument?.id
    return (
      <td key={word}>
        <button
          type="button"
          className="evaluation-cell"
          data-row={row}
          data-column={column}
          data-blank={behind.length === 0 || undefined}
          data-mix={(told.own.length === 0 && told.throughMix.length > 0 && instrument !== null) || undefined}
          data-done={done || undefined}
          aria-pressed={is}
          aria-label={words}
          title={[words, ...behind.map(({ title, state }) => `${title} (${t(`evaluations.state.${state}`)})`)].join('\n')}
          tabIndex={row === 0 && column === 0 ? 0 : -1}
          onKeyDown={walkCells}
          onClick={() => onChoose({ by, word, instrument, evaluations: behind.map(({ id }) => id) })}
        >
          {behind.length === 0 ? '' : format.number(behind.length)}
        </button>
      </td>
    )
  }
  return (
    <>
      <p className="evaluation-sentence">
        {t('evaluations.matrix.sentence', { blank: blankAll, all })}{' '}
        {never.length === 0 ? null : t('evaluations.matrix.never', { count: never.length, words: never.join(', ') })}
      </p>
      <div className="evaluation-matrix">
        <table>
          <thead>
            <tr>
              <th scope="col" className="evaluation-row-head">
                {t('instruments.one')}
              </th>
              {columns.map((word) => (
                <th key={word} scope="col">
                  {wordText(t, by, word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ instrument, cells }, row) => (
              <tr key={instrument.id}>
                <th scope="row" className="evaluation-row-head" title={instrument.name}>
                  <strong className="code">{instrument.code}</strong> <span className="faint">{instrument.name}</span>
                </th>
                {cells.map((told, column) => cell(instrument, row, column, told))}
              </tr>
            ))}
            <tr className="evaluation-mix">
              <th scope="row" className="evaluation-row-head">
                {t('evaluations.whole_mix')}
              </th>
              {columns.map((_, column) => cell(null, rows.length, column, { own: mix[column] ?? [], throughMix: [] }))}
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className="evaluation-row-head">
                {t('evaluations.matrix.blank')}
              </th>
              {columns.map((word, at) => (
                <td key={word}>{format.number(blank[at] ?? 0)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <ul className="evaluation-legend">
        <li>
          <span className="evaluation-cell" data-done aria-hidden />
          {t('evaluations.matrix.legend_done')}
        </li>
        <li>
          <span className="evaluation-cell" aria-hidden />
          {t('evaluations.matrix.legend_open')}
        </li>
        <li>
          <span className="evaluation-cell" data-mix aria-hidden />
          {t('evaluations.matrix.legend_mix')}
        </li>
        <li>
          <span className="evaluation-cell" data-blank aria-hidden />
          {t('evaluations.matrix.legend_blank')}
        </li>
      </ul>
    </>
  )
}
