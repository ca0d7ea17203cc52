import { QueryClientProvider } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { engineOf, followChanges, type Engine } from './engine.ts'
import type { ConnectionState } from './connection.ts'
import type { Host } from './host.ts'

interface Surroundings {
  readonly host: Host
  readonly engine: Engine
}

const SurroundingsContext = createContext<Surroundings | null>(null)

/** Gives every screen the engine and the program around the page, and follows what the engine announces. */
export function SurroundingsProvider({ host, children }: { readonly host: Host; readonly children: ReactNode }) {
  const engine = useMemo(() => engineOf(host.client), [host])
  const value = useMemo(() => ({ host, engine }), [host, engine])
  const state = useConnectionState(host)
  useEffect(() => {
    if (state !== 'ready') return
    const stop = new AbortController()
    followChanges(engine, stop.signal).catch(() => undefined)
    return () => stop.abort()
  }, [engine, state])
  return (
    <SurroundingsContext value={value}>
      <QueryClientProvider client={engine.queryClient}>{children}</QueryClientProvider>
    </SurroundingsContext>
  )
}

function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext)
  if (surroundings === null) throw new Error('used outside SurroundingsProvider')
  return surroundings
}

/** Calls (`client`), query options (`queries`) and the cache. */
export function useEngine(): Engine {
  return useSurroundings().engine
}

export function useHost(): Host {
  return useSurroundings().host
}

/** Whether the engine can be reached now. */
export function useConnectionState(host: Host): ConnectionState {
  return useSyncExternalStore(host.connection.subscribe, host.connection.state)
}
