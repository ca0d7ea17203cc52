import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import type { MatrixFilter, MatrixOrder, MatrixQuestion } from '#core/contract/matrices.ts'
import type { Shown } from '#renderer/charts/matrix-cell.ts'

/** What the user chose to see in the matrices; kept in memory while the project is open, so it works read-only too. */
export interface MatrixChoices {
  readonly filter: MatrixFilter
  readonly order: MatrixOrder
  readonly universe: number | null
  /** Null: both where there are judgements, else observed. */
  readonly shown: Shown | null
  readonly onlyDisagreements: boolean
  /** Row ids of the pair whose story the inspector tells. */
  readonly pair: { readonly from: number; readonly to: number } | null
}

interface ChoicesState {
  readonly choices: MatrixChoices
  readonly question: MatrixQuestion
  readonly change: (change: Partial<MatrixChoices>) => void
}

const beginning: MatrixChoices = {
  filter: {},
  order: { by: 'programme' },
  universe: null,
  shown: null,
  onlyDisagreements: false,
  pair: null,
}

const ChoicesContext = createContext<ChoicesState | null>(null)

/** The question as the engine takes it. */
export function questionOf({ filter, order, universe }: MatrixChoices): MatrixQuestion {
  return { filter, order, ...(universe === null ? {} : { universe }) }
}

/** A filter without what chooses nothing. */
export function cleanFilter(filter: MatrixFilter): MatrixFilter {
  const entries = Object.entries(filter).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0) && value !== 0,
  )
  return Object.fromEntries(entries)
}

export function MatrixChoicesProvider({ children }: { readonly children: ReactNode }) {
  const [choices, setChoices] = useState(beginning)
  const value = useMemo<ChoicesState>(
    () => ({
      choices,
      question: questionOf(choices),
      change: (change) =>
        setChoices((old) => {
          const next = { ...old, ...change }
          return { ...next, filter: cleanFilter(next.filter) }
        }),
    }),
    [choices],
  )
  return <ChoicesContext value={value}>{children}</ChoicesContext>
}

export function useMatrixChoices(): ChoicesState {
  const state = use(ChoicesContext)
  if (state === null) throw new Error('used outside MatrixChoicesProvider')
  return state
}
