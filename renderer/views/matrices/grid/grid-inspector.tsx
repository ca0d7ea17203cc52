import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { GridQuestion } from '#core/contract/grids.ts'
import type { GridCell } from '#core/matrix/cell-story.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Inspector } from '#renderer/ui/inspector.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { EvidenceStory } from './evidence-story.tsx'
import { useMarkWords } from './grid-sentence.ts'
import { subjectWords } from './subject-words.ts'
import { useFigure } from './use-grid.ts'

/** The story of one cell: its value, how it comes about, and everything it rests on with the way there. */
export function GridInspector({
  question,
  cell,
  onClose,
}: {
  readonly question: GridQuestion
  readonly cell: { readonly row: string; readonly column: string }
  readonly onClose: () => void
}) {
  const { queries } = useEngine()
  const answer = useQuery(queries.matrices.cell.queryOptions({ input: { ...question, ...cell, limit: 100 } }))
  if (answer.data === undefined)
    return (
      <Inspector title="…" onClose={onClose}>
        {answer.isError ? <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} /> : <Loading />}
      </Inspector>
    )
  return <Told cell={answer.data} question={question} onClose={onClose} />
}

function Told({ cell, question, onClose }: { readonly cell: GridCell; readonly question: GridQuestion; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { row, column, value, unit, mark, evidence } = cell
  const figure = useFigure(unit)
  const pieces = evidence.map((one, at) => ({ key: `${one.kind} ${at}`, one }))
  const marks = useMarkWords()
  return (
    <Inspector
      title={
        <>
          {row.name} × {column.name}
        </>
      }
      sub={subjectWords(t, question)}
      onClose={onClose}
    >
      <p className="grid-value">
        {value === null ? '–' : figure(value)}
        {value !== null && unit.kind === 'money' && unit.currency !== null ? ` ${unit.currency}` : ''}
      </p>
      <FormulaLine cell={cell} />
      {marks(mark).map((words) => (
        <Note key={words}>{words}</Note>
      ))}
      {pieces.map(({ key, one }) => (
        <EvidenceStory key={key} evidence={one} row={row} column={column} />
      ))}
    </Inspector>
  )
}

/** How the value comes about, with its numbers. */
function FormulaLine({ cell: { formula, value } }: { readonly cell: GridCell }) {
  const { t } = useTranslation()
  const format = useFormat()
  const numbers = Object.fromEntries(
    Object.entries(formula.numbers).map(([name, number]) => [
      name,
      number === null ? '–' : Math.abs(number) < 0.1 ? format.significant(number) : format.number(number, 3),
    ]),
  )
  return (
    <p className="inspector-text">
      {value === null && formula.why !== true ? t('grid.no_value') : t(`grid.formula.${formula.key}`, numbers)}
    </p>
  )
}
