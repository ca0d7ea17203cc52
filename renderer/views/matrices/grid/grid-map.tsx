import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GridAnswer } from '#core/contract/grids.ts'
import { isSquare, type AxisGroup, type Scale } from '#core/matrix/matrix.ts'
import { gridPicture, gridPixels } from '#renderer/charts/grid-picture.ts'
import type { Box, MatrixLayout } from '#renderer/charts/matrix-layout.ts'
import { useTokens } from '#renderer/theme/use-tokens.ts'
import type { Size } from '#renderer/ui/use-size.ts'
import { MatrixPicture } from '../matrix-picture.tsx'
import type { Cell } from '../next-cell.ts'
import { useGridSentence } from './grid-sentence.ts'
import { subjectWords } from './subject-words.ts'
import { useFigure } from './use-grid.ts'

const tipSize = { width: 304, height: 96 }
const treeRoom = 92

/** A matrix of any kind as a heat map. */
export function GridMap({
  matrix,
  scale,
  small = false,
  focus,
  onFocus,
  onOpen,
}: {
  readonly matrix: GridAnswer
  readonly scale: Scale
  /** One of several side by side. */
  readonly small?: boolean
  readonly focus: Cell | null
  readonly onFocus: (cell: Cell) => void
  readonly onOpen: (cell: Cell) => void
}) {
  const { t } = useTranslation()
  const tokens = useTokens()
  const figure = useFigure(matrix.unit)
  const sentence = useGridSentence(matrix)
  const square = useMemo(() => isSquare(matrix), [matrix])
  const look = useMemo(
    () => ({
      matrix,
      scale,
      square,
      tokens,
      figure,
      group: (index: number) => groupLabel(matrix.rows.groups[index], t),
      marginWords: {
        right: matrix.margins === null ? '' : t(`grid.margin.${matrix.margins.kind}`),
        below: matrix.margins === null ? '' : t(`grid.margin.${matrix.margins.kind}`),
      },
    }),
    [matrix, scale, square, tokens, figure, t],
  )
  const draw = useCallback((layout: MatrixLayout) => gridPicture({ ...look, layout }), [look])
  const paint = useCallback((layout: MatrixLayout) => gridPixels({ ...look, layout }, window.devicePixelRatio), [look])
  const tip = useCallback(
    (row: number, column: number, anchor: Box, size: Size) => {
      const below = anchor.y + anchor.height + 10
      const top = below + tipSize.height > size.height ? Math.max(0, anchor.y - tipSize.height - 10) : below
      const left = Math.max(0, Math.min(size.width - tipSize.width - 4, anchor.x + anchor.width / 2 - tipSize.width / 2))
      const [from, to] = [matrix.rows.entries[row], matrix.columns.entries[column]]
      return (
        <div className="tip cell-tip" style={{ left, top }} aria-hidden>
          <div className="tip-head">
            {from?.code} {matrix.directed && square ? '→' : '×'} {to?.code}
          </div>
          <div className="cell-tip-names">
            {from?.name} {matrix.directed && square ? '→' : '×'} {to?.name}
          </div>
          {sentence(row, column)}
        </div>
      )
    },
    [matrix, square, sentence],
  )
  return (
    <MatrixPicture
      rows={matrix.rows.entries}
      columns={matrix.columns.entries}
      bands={!small && (matrix.rows.groups.length > 1 || matrix.rows.groups.some(({ kind }) => kind !== 'none' && kind !== 'unset'))}
      treeWidth={matrix.tree === null || small ? 0 : treeRoom}
      small={small}
      square={square}
      label={subjectWords(t, matrix)}
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

function groupLabel(group: AxisGroup | undefined, t: ReturnType<typeof useTranslation>['t']): string {
  if (group === undefined || group.kind === 'none') return ''
  if (group.kind === 'unset') return t('matrices.unset')
  if (group.kind === 'cluster') return group.label === null ? t('matrices.alone') : t('matrices.cluster', { number: group.label })
  return group.kind === 'level' ? t(`word.level.${group.label ?? 'regional'}`) : (group.label ?? '')
}
