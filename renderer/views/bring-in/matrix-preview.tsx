import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatrixProblem, MatrixValue } from '#core/matrix-file/matrix-file.ts'
import type { LeftOutCell, TakenCell } from '#core/matrix-file/take-matrix.ts'
import { columnLetter } from '#core/sheet/cells.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { gridStep, type GridPlace } from '../judgements/grid-step.ts'
import { scoreColours } from '../judgements/score-tag.tsx'
import { answerText, rangeText } from './answer-text.ts'
import type { DecidedMatrix, Decisions } from './decisions.ts'
import '#renderer/ui/score-table.css'

/** More cells than this cannot be looked at one by one. */
const most = 60

interface CellLook {
  readonly text: string
  /** In words, for the line below and for whoever hears the screen. */
  readonly said: string
  readonly score: number | null
  readonly state: 'taken' | 'out' | 'problem' | 'blank'
  /** The rater has given another answer. */
  readonly different: boolean
}

/** The matrix as it stands in the file, each cell as it will be taken. Arrow keys walk; the line below tells the cell. */
export function MatrixPreview({ decided, decisions }: { readonly decided: DecidedMatrix; readonly decisions: Decisions }) {
  const { t } = useTranslation()
  const looks = useCellLooks(decided, decisions)
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 1 })
  const { labels } = decided.part.matrix
  const shown = labels.slice(0, most)
  const orientation = decisions.turned ? 'columns' : 'rows'
  const walk = (event: KeyboardEvent, place: GridPlace) => {
    const next = gridStep(event.key, place, shown.length)
    if (next === null) return
    event.preventDefault()
    setAt(next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus()
  }
  return (
    <section className="bring-matrix score-table" aria-label={t('matrix_file.preview')}>
      <div className="bring-scroll">
        <table ref={table} aria-label={t('matrix_file.preview')}>
          <thead>
            <tr>
              <td className="score-table-corner">{t(`matrix_file.corner.${orientation}`)}</td>
              {shown.map((label, column) => (
                // oxlint-disable-next-line react/no-array-index-key
                <th key={column} scope="col" title={label} data-out={isOut(decided, column) || undefined}>
                  <span>{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((label, row) => (
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={row}>
                <th scope="row" title={label} data-out={isOut(decided, row) || undefined}>
                  {label}
                </th>
                {shown.map((_, column) => {
                  const look = looks(row, column)
                  const isHere = row === at.row && column === at.column
                  return (
                    <td
                      // oxlint-disable-next-line react/no-array-index-key
                      key={column}
                      data-cell={`${row}-${column}`}
                      data-state={row === column && look.state === 'blank' ? 'self' : look.state}
                      data-different={look.different || undefined}
                      aria-label={look.said}
                      title={look.said}
                      tabIndex={row === column ? undefined : isHere ? 0 : -1}
                      style={look.state === 'taken' && look.score !== null ? scoreColours(look.score) : undefined}
                      onFocus={() => setAt({ row, column })}
                      onMouseEnter={() => setAt({ row, column })}
                      onKeyDown={(event) => walk(event, { row, column })}
                    >
                      {look.text}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="bring-told">{labels.length < 2 ? '' : looks(at.row, at.column).said}</p>
      <p className="score-table-legend">
        <span>
          <i data-state="out" /> {t('matrix_file.legend.out')}
        </span>
        <span>
          <i data-state="problem">!</i> {t('matrix_file.legend.problem')}
        </span>
        <span>
          <i data-different /> {t('matrix_file.legend.changed')}
        </span>
        <span>× {t('matrix_file.cell.cannot')}</span>
        {labels.length > most ? <span>{t('matrix_file.preview_part', { shown: most, count: labels.length })}</span> : null}
      </p>
    </section>
  )
}

function isOut({ targets }: DecidedMatrix, label: number): boolean {
  return targets[label]?.kind === 'out'
}

/** How each cell of the file looks and what it says. */
function useCellLooks({ part, taken, leftOut, different, scale }: DecidedMatrix, { turned, answers }: Decisions) {
  const { t } = useTranslation()
  const format = useFormat()
  const key = (from: number, to: number): string => (turned ? `${to}-${from}` : `${from}-${to}`)
  const takenAt = new Map<string, TakenCell>(taken.map((cell) => [key(cell.from, cell.to), cell]))
  const leftAt = new Map<string, LeftOutCell>(leftOut.map((cell) => [key(cell.from, cell.to), cell]))
  const problemAt = new Map<string, MatrixProblem>(part.problems.map((one) => [`${one.from}-${one.to}`, one]))
  const before = new Map(different.map(({ cell, before: answer }) => [key(cell.from, cell.to), answer]))
  const scoreText = (answer: { readonly score: number | null; readonly potential: boolean }): string => {
    if (answer.score === null) return t('matrix_file.cell.cannot')
    const word = scale === 'impact' ? t(`word.score.${answer.score}`) : t(`word.influence.${answer.potential ? 'P' : answer.score}`)
    return `${answerText(answer, scale, format.language)} ${word}`
  }
  const valueText = (value: MatrixValue): string =>
    typeof value === 'number' ? format.number(value, 3) : value === 'n/a' ? '×' : (value ?? '')

  return (row: number, column: number): CellLook => {
    const [from, to] = turned ? [column, row] : [row, column]
    const place = part.places === null ? '' : ` (${columnLetter(part.places.columns[column]!)}${part.places.rows[row]!})`
    const pair = `${part.matrix.labels[from]!} → ${part.matrix.labels[to]!}${place}`
    const at = `${row}-${column}`
    const cell = takenAt.get(at)
    const problem = problemAt.get(at)
    const value = part.matrix.cells[row]?.[column] ?? null
    if (cell) {
      const answer = before.get(at)
      const parts = [
        cell.original === null ? scoreText(cell) : t('matrix_file.cell.rounded', { original: valueText(value), score: scoreText(cell) }),
        ...(answer === undefined ? [] : [t(`matrix_file.cell.${answers === 'keep' ? 'kept' : 'replaces'}`, { score: scoreText(answer) })]),
      ]
      const text = answerText(cell, scale, format.language)
      return { text, said: `${pair}: ${parts.join('; ')}`, score: cell.score, state: 'taken', different: answer !== undefined }
    }
    if (problem) {
      const isCell = problem.code === 'no_score' || problem.code === 'diagonal'
      const told = isCell
        ? t(`matrix_file.cell.${problem.code === 'diagonal' ? 'diagonal' : 'no_score'}`, { text: problem.text })
        : t(`matrix_file.problem.${problem.code}`, { text: problem.text, place: '' })
      return { text: '!', said: `${pair}: ${told}`, score: null, state: 'problem', different: false }
    }
    const why = leftAt.get(at)?.why
    const said = `${pair}: ${why === undefined ? t('matrix_file.cell.blank') : `${valueText(value)}, ${t(`matrix_file.cell.${why}`, { range: rangeText(scale, format.language) })}`}`
    return { text: valueText(value), said, score: null, state: why === undefined ? 'blank' : 'out', different: false }
  }
}
