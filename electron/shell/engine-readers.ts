import type { MessagePortMain } from 'electron'
import type { EngineHost } from '#engine/host.ts'
import type { FromEngine } from './engine-messages.ts'

type Reader = ReturnType<EngineHost['spawnReader']>

/** The engine's side of sheet readers that the shell starts for it. */
export interface ShellReaders {
  readonly spawn: EngineHost['spawnReader']
  /** The shell has started it; this port leads to it. */
  started(reader: number, port: MessagePortMain): void
  ended(reader: number, exitCode: number): void
}

interface Running {
  readonly take: (port: MessagePortMain) => void
  readonly end: (exitCode: number) => void
}

/** Until somebody listens. */
const unheard = (): void => undefined

export function readersOfShell(say: (message: FromEngine) => void): ShellReaders {
  const running = new Map<number, Running>()
  let count = 0

  function spawn(): Reader {
    count += 1
    const id = count
    const waiting: unknown[] = []
    let port: MessagePortMain | null = null
    let hear: (answer: never) => void = unheard
    let tellExit: (code: number | null) => void = unheard
    running.set(id, {
      take: (given) => {
        port = given
        given.on('message', ({ data }) => hear(data as never))
        given.start()
        for (const message of waiting.splice(0)) given.postMessage(message, [])
      },
      end: (exitCode) => tellExit(exitCode),
    })
    say({ kind: 'start_reader', reader: id })
    return {
      postMessage: (message) => {
        if (port === null) waiting.push(message)
        else port.postMessage(message, [])
      },
      onMessage: (callback) => {
        hear = callback as (answer: never) => void
      },
      onExit: (callback) => {
        tellExit = callback
      },
      kill: () => say({ kind: 'kill_reader', reader: id }),
    }
  }

  return {
    spawn,
    started: (reader, port) => running.get(reader)?.take(port),
    ended: (reader, exitCode) => {
      running.get(reader)?.end(exitCode)
      running.delete(reader)
    },
  }
}
