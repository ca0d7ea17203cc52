import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Action } from './action.ts'

interface Register {
  readonly put: (owner: symbol, actions: readonly Action[]) => void
  readonly take: (owner: symbol) => void
}

const RegisterContext = createContext<Register | null>(null)
const OfferedContext = createContext<readonly Action[]>([])

/** Holds what the screen shown at the moment can do. */
export function ScreenActionsProvider({ children }: { readonly children: ReactNode }) {
  const [byOwner, setByOwner] = useState<ReadonlyMap<symbol, readonly Action[]>>(new Map())
  const register = useMemo<Register>(
    () => ({
      put: (owner, actions) => setByOwner((old) => new Map(old).set(owner, actions)),
      take: (owner) =>
        setByOwner((old) => {
          const next = new Map(old)
          next.delete(owner)
          return next
        }),
    }),
    [],
  )
  const offered = useMemo(() => [...byOwner.values()].flat(), [byOwner])
  return (
    <RegisterContext value={register}>
      <OfferedContext value={offered}>{children}</OfferedContext>
    </RegisterContext>
  )
}

/** What the present screen offered. */
export function useOfferedActions(): readonly Action[] {
  return use(OfferedContext)
}

/** Offers a screen's actions to shortcuts and palette for as long as it is shown. Give a memoised list. */
export function useOfferActions(actions: readonly Action[]): void {
  const register = use(RegisterContext)
  const [owner] = useState(() => Symbol('screen'))
  useEffect(() => register?.put(owner, actions), [register, owner, actions])
  useEffect(() => () => register?.take(owner), [register, owner])
}
