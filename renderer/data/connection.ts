import { createORPCClient, type ClientContext, type ClientLink, type ClientOptions } from '@orpc/client'
import { receivedNumbers } from '#core/page/number-rows.ts'
import { bytesOf } from './download.ts'
import type { EngineClient } from './engine.ts'

/** `lost`: the engine's process ended or its address stopped answering. What was committed is safe in the project file. */
export type ConnectionState = 'connecting' | 'ready' | 'lost'

/** Has the shape that `useSyncExternalStore` takes. */
export interface Connection {
  readonly state: () => ConnectionState
  readonly subscribe: (listener: () => void) => () => void
  /** Starts the engine anew (Electron) or calls the address again (browser); its project has to be opened again. */
  readonly reconnect: () => Promise<void>
}

type Link = ClientLink<ClientContext>

/** How answers arrive, whatever the line is. */
export const pageLine = { customJsonSerializers: [receivedNumbers(bytesOf)] }

/** One way to the engine: where calls go, and when it ends. */
export interface Line {
  readonly link: Link
  readonly ended: Promise<void>
}

/**
 * A client whose calls go over the line that stands at the moment. `open` makes a line; it rejects where none can be had.
 * Calls made while a line is being opened wait for it; calls on a lost line fail at once.
 */
export function connect(open: () => Promise<Line>): { readonly client: EngineClient; readonly connection: Connection } {
  const listeners = new Set<() => void>()
  let state: ConnectionState = 'connecting'
  let line = begin()

  function become(next: ConnectionState): void {
    state = next
    for (const listener of listeners) listener()
  }

  async function begin(): Promise<Line> {
    try {
      const opened = await open()
      become('ready')
      void opened.ended.then(() => become('lost'))
      return opened
    } catch (error) {
      become('lost')
      throw error
    }
  }

  const link: Link = {
    async call(path: readonly string[], input: unknown, options: ClientOptions<ClientContext>): Promise<unknown> {
      const { link: current } = await line
      if (state === 'lost') throw new Error('The engine is not connected')
      return current.call(path, input, options)
    },
  }

  line.catch(() => undefined)
  return {
    client: createORPCClient(link),
    connection: {
      state: () => state,
      subscribe: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      reconnect: async () => {
        if (state !== 'lost') return
        become('connecting')
        line = begin()
        await line
      },
    },
  }
}
