import { useTranslation } from 'react-i18next'
import type { EvaluationRow } from '#core/contract/evaluations.ts'
import { Inspector } from '#renderer/ui/inspector.tsx'
import type { ChosenCell } from './evaluation-matrix.tsx'
import { EvaluationLines } from './evaluation-lines.tsx'
import { wordText } from './evaluation-text.ts'

/** What stands behind a cell of the matrix, as a sentence and as the evaluations themselves. */
export function CellInspector({
  cell,
  evaluations,
  onClose,
}: {
  readonly cell: ChosenCell
  readonly evaluations: readonly EvaluationRow[]
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { instrument, word, by } = cell
  const behind = evaluations.filter(({ id }) => cell.evaluations.includes(id))
  return (
    <Inspector
      title={
        <>
          <span className="code">{instrument?.code ?? t('evaluations.whole_mix')}</span> · {wordText(t, by, word)}
        </>
      }
      sub={instrument?.name}
      onClose={onClose}
    >
      <p className="inspector-line">
        {t('evaluations.matrix.cell', {
          count: behind.length,
          of: instrument?.code ?? t('evaluations.whole_mix'),
          word: wordText(t, by, word),
        })}
      </p>
      <EvaluationLines evaluations={behind} also={(one) => one.evaluator} below={(one) => one.consequence} />
    </Inspector>
  )
}
