import { useMemo } from 'react'
import type { RowMark } from './row-marks.ts'
import { useRowPages, type RowQuestion } from './use-row-pages.ts'

/** Operations among the first 200 rows (all rows where no list was recognised): for widths of columns and examples. */
export function useSample(
  ask: (fromRow: number, toRow: number) => RowQuestion,
  rows: number,
  markAt: (row: number) => RowMark,
  isList: boolean,
): readonly (readonly string[])[] {
  const top = useRowPages(1, 1, ask)
  return useMemo(() => {
    const found: (readonly string[])[] = []
    for (let row = 1; row <= Math.min(rows, 200); row++) {
      const cells = top.cellsAt(row)
      if (cells !== undefined && (!isList || markAt(row).kind === 'operation')) found.push(cells)
    }
    return found
  }, [top, rows, markAt, isList])
}
