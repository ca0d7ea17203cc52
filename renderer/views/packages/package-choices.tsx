import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import type { FoundPackages, PackageQuestion, Proposal } from '#core/contract/packages.ts'
import { type Hold, type PackageState, type StateNumbers, usualNumbers } from '#core/package/states.ts'
import type { EngineClient } from '#renderer/data/engine.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'

/** States by instrument; who is not in it is as it is. */
export type StatesById = ReadonlyMap<number, PackageState>

/** A package beside the one that is set. */
export interface ComparedPackage {
  /** Null: all as they are. */
  readonly name: string | null
  readonly states: StatesById
}

export interface PackageChoices {
  /** Null: those of the region that is judged most. */
  readonly instruments: readonly number[] | null
  readonly states: StatesById
  readonly holds: ReadonlyMap<number, Hold>
  /** What is held is decided elsewhere: its own balance is not asked for. */
  readonly decided: boolean
  readonly numbers: StateNumbers
  /** Undefined: the one with most tags. */
  readonly taxonomy: number | null | undefined
  /** By currency. */
  readonly limits: ReadonlyMap<string, number>
  readonly compared: ComparedPackage
}

/** A search that runs or has ended. Until it has an answer, `question` and `found` are those of the search before. */
export interface SearchState {
  readonly question: PackageQuestion
  /** What it was asked of, to tell when that has changed. */
  readonly inputs: string
  readonly found: FoundPackages | null
  readonly running: boolean
  readonly stopped: boolean
  readonly error: unknown
}

interface PackagesState {
  /** Whether a package has been set in this window. */
  readonly begun: boolean
  readonly choices: PackageChoices
  readonly change: (change: Partial<PackageChoices>) => void
  readonly search: SearchState | null
  readonly start: (question: PackageQuestion, inputs: string) => Promise<void>
  readonly stop: () => void
}

const beginning: PackageChoices = {
  instruments: null,
  states: new Map(),
  holds: new Map(),
  decided: false,
  numbers: usualNumbers,
  taxonomy: undefined,
  limits: new Map(),
  compared: { name: null, states: new Map() },
}

/** The package of a proposal, with the numbers and the taxonomy that it was kept with. */
export function choicesOf({
  states,
  numbers,
  taxonomy,
}: Proposal): Pick<PackageChoices, 'instruments' | 'states' | 'numbers' | 'taxonomy'> {
  return {
    instruments: states.map(({ instrument }) => instrument),
    states: new Map(states.map(({ instrument, state }) => [instrument, state])),
    numbers,
    taxonomy,
  }
}

const PackagesContext = createContext<PackagesState | null>(null)

/** Puts what the engine finds until the search ends or is stopped. */
async function follow(
  client: EngineClient,
  question: PackageQuestion,
  signal: AbortSignal,
  put: (next: Partial<SearchState>) => void,
): Promise<void> {
  let answered = false
  try {
    for await (const found of await client.packages.search(question, { signal })) {
      put({ question, found })
      answered = true
    }
    put({ running: false })
  } catch (error) {
    const nothing = answered ? {} : { question, found: null }
    put({ running: false, ...nothing, ...(signal.aborted ? { stopped: true } : { error }) })
  }
}

/** Keeps the package that is set, and the search, while other places are looked at. */
export function PackagesProvider({ children }: { readonly children: ReactNode }) {
  const { client } = useEngine()
  const [chosen, setChosen] = useState<PackageChoices | null>(null)
  const [search, setSearch] = useState<SearchState | null>(null)
  const running = useRef<AbortController | null>(null)
  const change = useCallback((next: Partial<PackageChoices>) => setChosen((old) => ({ ...(old ?? beginning), ...next })), [])
  const stop = useCallback(() => running.current?.abort(), [])
  const start = useCallback(
    (question: PackageQuestion, inputs: string) => {
      running.current?.abort()
      const control = new AbortController()
      running.current = control
      setSearch((old) => ({ ...(old ?? { question, found: null }), inputs, running: true, stopped: false, error: null }))
      return follow(client, question, control.signal, (next) => {
        if (running.current === control) setSearch((old) => (old === null ? null : { ...old, ...next }))
      })
    },
    [client],
  )
  const value = useMemo(
    () => ({ begun: chosen !== null, choices: chosen ?? beginning, change, search, start, stop }),
    [chosen, change, search, start, stop],
  )
  return <PackagesContext value={value}>{children}</PackagesContext>
}

export function usePackageChoices(): PackagesState {
  const state = use(PackagesContext)
  if (state === null) throw new Error('used outside PackagesProvider')
  return state
}
