import { useCallback, useMemo } from 'react'
import type { Field, Layout } from '#core/sheet/layout.ts'
import type { IssueCode, SheetIssue } from '#core/sheet/records.ts'
import { cellIssues, cellKey, fieldsByColumn, rowMarks, type RowMark } from './row-marks.ts'

/** What is marked on a sheet: rows, columns and cells. */
export interface SheetMarks {
  readonly markAt: (row: number) => RowMark
  readonly fieldOf: (column: number) => Field | undefined
  readonly issuesAt: (row: number, column: number) => readonly IssueCode[]
}

const none: readonly IssueCode[] = []
const outside: RowMark = { kind: 'outside' }

/** The marks of a layout and its issues; without a layout the bare sheet. The functions stay the same while both do. */
export function useSheetMarks(layout: Layout | undefined, issues: readonly SheetIssue[]): SheetMarks {
  const markAt = useMemo(() => (layout === undefined ? () => outside : rowMarks(layout)), [layout])
  const fields = useMemo(() => (layout === undefined ? new Map<number, Field>() : fieldsByColumn(layout)), [layout])
  const cells = useMemo(() => cellIssues(issues), [issues])
  const fieldOf = useCallback((column: number) => fields.get(column), [fields])
  const issuesAt = useCallback((row: number, column: number) => cells.get(cellKey(row, column)) ?? none, [cells])
  return { markAt, fieldOf, issuesAt }
}
