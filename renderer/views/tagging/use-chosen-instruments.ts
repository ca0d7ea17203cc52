import { useQuery } from '@tanstack/react-query'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useHashQuery } from '#renderer/data/route.ts'

/** The instruments that the address names (`?instruments=1,2`), all of the project where it names none. */
export function useChosenInstruments() {
  const { queries } = useEngine()
  const list = useQuery(queries.instruments.list.queryOptions())
  const named = new Set((useHashQuery().get('instruments') ?? '').split(',').filter(Boolean).map(Number))
  const all = list.data ?? none
  const chosen = all.filter((one) => named.has(one.id))
  return { list, all, instruments: chosen.length === 0 ? all : chosen, some: chosen.length > 0 }
}

const none: readonly InstrumentRow[] = []
