import { useQueries, type QueryKey, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useState } from 'react'

/** Rows asked for at once. */
const pageSize = 100

interface Page<Row> {
  readonly total: number
  readonly rows: readonly Row[]
}

export interface PageQuestion<Row> {
  readonly queryKey: QueryKey
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Page<Row>>
}

export interface ListPages<Row> {
  /** Null until the first page is there. */
  readonly total: number | null
  /** Undefined while the row is being asked for. */
  readonly rowAt: (index: number) => Row | undefined
  readonly error: Error | null
  readonly again: () => void
  /** Rows on the screen now. */
  readonly onRange: (first: number, last: number) => void
}

/** A long list asked for page by page as it scrolls by. The first page is always asked for: it tells the total. */
export function useListPages<Row>(ask: (offset: number, limit: number) => PageQuestion<Row>): ListPages<Row> {
  const [range, setRange] = useState({ first: 0, last: 0 })
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), [])
  const firstPage = Math.floor(range.first / pageSize)
  const lastPage = Math.max(firstPage, Math.floor(range.last / pageSize))
  const pages = [...new Set([0, ...Array.from({ length: lastPage - firstPage + 1 }, (_, index) => firstPage + index)])]
  const pageKey = pages.join(',')
  const combine = useCallback(
    (answers: readonly UseQueryResult<Page<Row>>[]) => {
      const byPage = new Map(pageKey.split(',').map((page, index) => [Number(page), answers[index]?.data]))
      return {
        total: answers[0]?.data?.total ?? null,
        rowAt: (index: number) => byPage.get(Math.floor(index / pageSize))?.rows[index % pageSize],
        error: answers.find((answer) => answer.error !== null)?.error ?? null,
        again: () => {
          for (const answer of answers) if (answer.error !== null) void answer.refetch()
        },
      }
    },
    [pageKey],
  )
  const list = useQueries({
    queries: pages.map((page) => {
      const { queryKey, queryFn } = ask(page * pageSize, pageSize)
      return { queryKey, queryFn, gcTime: 120_000 }
    }),
    combine,
  })
  const [total, setTotal] = useState<number | null>(null)
  if (list.total !== null && list.total !== total) setTotal(list.total)
  return { ...list, total: list.total ?? total, onRange }
}
