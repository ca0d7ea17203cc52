import { useQueries } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Reading } from '#core/contract/sheets.ts'
import type { Layout, LayoutChoices } from '#core/sheet/layout.ts'
import type { SheetIssue, SheetTotals } from '#core/sheet/records.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { sentChoices } from './layout-choices.ts'
import type { RowQuestion } from './use-row-pages.ts'

/** What is recognised in one sheet, the user's choices in it. */
export interface SheetAnswer {
  readonly layout: Layout
  readonly issues: readonly SheetIssue[]
  readonly totals: SheetTotals
}

export interface SheetAnswers {
  /** By the sheet's index; the answer before stays until a new one comes. */
  readonly answers: ReadonlyMap<number, SheetAnswer>
  readonly errors: ReadonlyMap<number, Error>
  /** Each sheet was looked at, with or without success. */
  readonly complete: boolean
  /** Answers to the present choices are still on their way. */
  readonly asking: boolean
}

/** What is recognised in all sheets of a file. */
export function useSheetAnswers(reading: Reading, choices: Readonly<Record<number, LayoutChoices>>): SheetAnswers {
  const { queries } = useEngine()
  const results = useQueries({
    queries: reading.sheets.map((sheet) => ({
      ...queries.sheets.layout.queryOptions({
        input: { reading: reading.reading, sheet: sheet.index, choices: sentChoices(choices[sheet.index] ?? {}) },
      }),
      gcTime: 60_000,
    })),
  })
  const [answers, setAnswers] = useState<ReadonlyMap<number, SheetAnswer>>(new Map())
  const fresh = reading.sheets.flatMap((sheet, index) => {
    const data = results[index]?.data
    return data === undefined || answers.get(sheet.index) === data ? [] : [[sheet.index, data] as const]
  })
  if (fresh.length > 0) setAnswers(new Map([...answers, ...fresh]))
  const errors = reading.sheets.flatMap((sheet, index) => {
    const error = results[index]?.error
    return error === null || error === undefined ? [] : [[sheet.index, error] as const]
  })
  return {
    answers,
    errors: new Map(errors),
    complete: results.every((result) => !result.isPending),
    asking: results.some((result) => result.isPending),
  }
}

/** How rows of a sheet that is being looked at are asked for. */
export function useWindowQuestion(reading: string, sheet: number): (fromRow: number, toRow: number) => RowQuestion {
  const { client, queries } = useEngine()
  return useCallback(
    (fromRow, toRow) => {
      const input = { reading, sheet, fromRow, toRow }
      return { queryKey: queries.sheets.window.queryKey({ input }), queryFn: ({ signal }) => client.sheets.window(input, { signal }) }
    },
    [client, queries, reading, sheet],
  )
}
