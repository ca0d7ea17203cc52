import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { cellPixels } from '#renderer/charts/cell-pixels.ts'
import { interactionHeatmap } from '#renderer/charts/interaction-heatmap.ts'
import type { Shown } from '#renderer/charts/matrix-cell.ts'
import type { Box, MatrixLayout } from '#renderer/charts/matrix-layout.ts'
import { useTokens } from '#renderer/theme/use-tokens.ts'
import type { Size } from '#renderer/ui/use-size.ts'
import { CellTip } from './cell-tip.tsx'
import { useCellSentence } from './cell-sentence.ts'
import { MatrixPicture } from './matrix-picture.tsx'
import type { Cell } from './next-cell.ts'
import { useHeatmapWords } from './use-words.ts'

/** Judged and observed in one picture. */
export function Heatmap({
  matrix,
  shown,
  onlyDisagreements,
  scale = 1,
  focus,
  onFocus,
  onOpen,
}: {
  readonly matrix: InteractionMatrix
  readonly shown: Shown
  readonly onlyDisagreements: boolean
  readonly scale?: number
  readonly focus: Cell | null
  readonly onFocus: (cell: Cell) => void
  readonly onOpen: (cell: Cell) => void
}) {
  const { t } = useTranslation()
  const tokens = useTokens()
  const words = useHeatmapWords(matrix)
  const sentence = useCellSentence(matrix)
  const draw = useCallback(
    (layout: MatrixLayout) => interactionHeatmap({ matrix, layout, tokens, words, shown, onlyDisagreements }),
    [matrix, tokens, words, shown, onlyDisagreements],
  )
  const paint = useCallback(
    (layout: MatrixLayout) => cellPixels(matrix, layout, tokens, shown, onlyDisagreements, window.devicePixelRatio),
    [matrix, tokens, shown, onlyDisagreements],
  )
  const tip = useCallback(
    (row: number, column: number, anchor: Box, size: Size) => (
      <CellTip matrix={matrix} row={row} column={column} anchor={anchor} size={size} />
    ),
    [matrix],
  )
  return (
    <MatrixPicture
      rows={matrix.instruments}
      columns={matrix.instruments}
      bands={matrix.groups.length > 1 || matrix.groups.some((group) => group.kind !== 'none' && group.kind !== 'unset')}
      square
      scale={scale}
      label={t('matrices.picture', { count: matrix.instruments.length })}
      draw={draw}
      paint={paint}
      sentence={sentence}
      tip={tip}
      focus={focus}
      onFocus={onFocus}
      onOpen={onOpen}
    />
  )
}
