import { useTranslation } from 'react-i18next'
import type { EvaluationRow } from '#core/contract/evaluations.ts'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Inspector, LinkButton } from '#renderer/ui/inspector.tsx'
import type { ChosenCell } from './evaluation-matrix.tsx'
import { timeText, wordText } from './evaluation-text.ts'

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
  const format = useFormat()
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
      <ul className="evaluation-lines">
        {behind.map((one) => (
          <li key={one.id}>
            <LinkButton onClick={() => go(`/instruments/evaluations/${one.id}`)}>{one.title}</LinkButton>
            <div className="small-line">
              {[
                t(`evaluations.state.${one.state}`),
                timeText(t, format, one),
                one.evaluator,
                one.wholeMix ? t('evaluations.whole_mix') : null,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </div>
            {one.consequence === null ? null : <p>{one.consequence}</p>}
          </li>
        ))}
      </ul>
    </Inspector>
  )
}
