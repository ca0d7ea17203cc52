import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { GridAnswer } from '#core/contract/grids.ts'
import { cellMarks } from '#core/matrix/matrix.ts'
import { useFigure } from './use-grid.ts'

/** The marks of a cell in words. */
export function useMarkWords(): (mark: number) => readonly string[] {
  const { t } = useTranslation()
  return useCallback(
    (mark) =>
      Object.entries(cellMarks)
        .filter(([, bit]) => (mark & bit) !== 0)
        .map(([name]) => t(`grid.mark.${name}`)),
    [t],
  )
}

/** What one cell says, as a sentence. */
export function useGridSentence(matrix: GridAnswer): (row: number, column: number) => string {
  const { t } = useTranslation()
  const figure = useFigure(matrix.unit)
  const marks = useMarkWords()
  return useCallback(
    (row, column) => {
      const [from, to] = [matrix.rows.entries[row], matrix.columns.entries[column]]
      if (from === undefined || to === undefined) return ''
      if (from.key === to.key) return t('matrices.said.same', { code: from.code })
      const at = row * matrix.columns.entries.length + column
      const value = matrix.value[at] ?? null
      const currency = matrix.unit.kind === 'money' && matrix.unit.currency !== null ? ` ${matrix.unit.currency}` : ''
      const names = { row: from.code, column: to.code, measure: t(`grid.measure.${matrix.measure}`) }
      const mark = matrix.mark[at] ?? 0
      return [
        value === null ? t('grid.said_nothing', names) : t('grid.said', { ...names, value: `${figure(value)}${currency}` }),
        ...marks(mark),
      ].join('. ')
    },
    [matrix, t, figure, marks],
  )
}
