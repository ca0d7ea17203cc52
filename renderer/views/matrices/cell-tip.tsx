import { useTranslation } from 'react-i18next'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import type { Box } from '#renderer/charts/matrix-layout.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import type { Size } from '#renderer/ui/use-size.ts'
import { useNoData } from './use-no-data.ts'

const tip = { width: 304, height: 140 }

/** Beside the cell that is pointed at: both instruments, the judgement, the evidence. */
export function CellTip({
  matrix,
  row,
  column,
  anchor,
  size,
}: {
  readonly matrix: InteractionMatrix
  readonly row: number
  readonly column: number
  readonly anchor: Box
  readonly size: Size
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const noData = useNoData()(matrix.universe)
  const from = matrix.instruments[row]
  const to = matrix.instruments[column]
  if (from === undefined || to === undefined) return null
  const at = row * matrix.instruments.length + column
  const score = matrix.score[at] ?? null
  const below = anchor.y + anchor.height + 10
  const top = below + tip.height > size.height ? Math.max(0, anchor.y - tip.height - 10) : below
  const left = Math.max(0, Math.min(size.width - tip.width - 4, anchor.x + anchor.width / 2 - tip.width / 2))
  return (
    <div className="tip cell-tip" style={{ left, top }} aria-hidden>
      <div className="tip-head">
        {from.code} → {to.code}
      </div>
      <div className="cell-tip-names">
        {from.name} → {to.name}
      </div>
      <dl>
        {matrix.raters === 0 ? null : <dt>{t('matrices.judged')}</dt>}
        {matrix.raters === 0 ? null : (
          <dd>
            {score === null
              ? t('matrices.nobody')
              : `${format.score(score)} · ${t('matrices.raters', { count: matrix.ratersOf[at] ?? 0 })}`}
          </dd>
        )}
        <dt>{t('matrices.observed')}</dt>
        <dd>
          {noData ??
            `${t('matrices.shared', { count: matrix.shared[at] ?? 0 })} · ${t('matrices.expected', { expected: format.expected(matrix.expected[at] ?? 0) })} · ${format.probabilityStatement('q', matrix.q[at] ?? 1)}`}
        </dd>
      </dl>
      {matrix.differ[at] === 1 ? <div>{t('matrices.raters_differ')}</div> : null}
      {matrix.disagree[at] === 1 ? <div className="cell-tip-mark">{t('matrices.disagree')}</div> : null}
    </div>
  )
}
