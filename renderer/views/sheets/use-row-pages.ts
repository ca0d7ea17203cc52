import { useQueries, type QueryKey, type UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ShownRow } from '#core/contract/sheets.ts'

/** Rows asked for at once (the contract allows 500). */
const pageRows = 200
const blank: readonly string[] = []

export interface RowPages {
  /** Cells of a 1-based row; undefined while it is being asked for, empty for a blank one. */
  readonly cellsAt: (row: number) => readonly string[] | undefined
  readonly error: Error | null
}

/** How rows `fromRow` to `toRow` are asked for. */
export interface RowQuestion {
  readonly queryKey: QueryKey
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<readonly ShownRow[]>
}

/** The rows that are on the screen, asked for page by page; pages seen before stay for a while. */
export function useRowPages(firstRow: number, lastRow: number, ask: (fromRow: number, toRow: number) => RowQuestion): RowPages {
  const firstPage = Math.max(0, Math.floor((firstRow - 1) / pageRows))
  const lastPage = Math.max(firstPage, Math.floor((lastRow - 1) / pageRows))
  const combine = useCallback(
    (answers: readonly UseQueryResult<readonly ShownRow[]>[]): RowPages => {
      const rows = new Map<number, readonly string[]>()
      for (const answer of answers) for (const { row, cells } of answer.data ?? []) rows.set(row, cells)
      const known = answers.map((answer) => answer.data !== undefined)
      return {
        cellsAt: (row) => rows.get(row) ?? (known[Math.floor((row - 1) / pageRows) - firstPage] === true ? blank : undefined),
        error: answers.find((answer) => answer.error !== null)?.error ?? null,
      }
    },
    [firstPage],
  )
  return useQueries({
    queries: Array.from({ length: lastPage - firstPage + 1 }, (_, index) => ({
      ...ask((firstPage + index) * pageRows + 1, (firstPage + index + 1) * pageRows),
      gcTime: 120_000,
    })),
    combine,
  })
}
