import { useCallback, useState, type ComponentProps } from 'react'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { CellReading } from './cell-reading.tsx'
import { SheetGrid } from './sheet-grid.tsx'
import { useRowPages, type RowQuestion } from './use-row-pages.ts'

type GridProps = Omit<ComponentProps<typeof SheetGrid>, 'cellsAt' | 'onRange'>

/**
 * The sheet with the line about the cell under the cursor, asked for page by page. What scrolls is drawn anew here and nowhere above.
 */
export function PagedSheet({
  ask,
  beginAt,
  ...grid
}: GridProps & {
  readonly ask: (fromRow: number, toRow: number) => RowQuestion
  /** Row that is looked at first. */
  readonly beginAt: number
}) {
  const [range, setRange] = useState({ first: Math.max(1, beginAt - 30), last: beginAt + 30 })
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), [])
  const visible = useRowPages(range.first, range.last, ask)
  const top = useRowPages(1, 1, ask)
  const cellsAt = useCallback((row: number) => visible.cellsAt(row) ?? top.cellsAt(row), [visible, top])
  const { cursor, markAt, fieldOf, issuesAt } = grid
  return (
    <>
      <SheetGrid {...grid} cellsAt={cellsAt} onRange={onRange} />
      <CellReading
        cursor={cursor}
        cells={cursor.row > 0 ? cellsAt(cursor.row) : undefined}
        mark={markAt(cursor.row)}
        fieldOf={fieldOf}
        issuesAt={issuesAt}
      />
      <ErrorNote error={visible.error} />
    </>
  )
}
