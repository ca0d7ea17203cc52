import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron'
import { join } from 'node:path'
import type { FileGrant } from '#core/page/host-files.ts'
import type { EngineSettings, FromEngine, ToEngine } from './engine-messages.ts'
import { limitMemory } from './memory-limit.ts'

/** One window's engine, in a process of its own. */
export interface EngineProcess {
  readonly running: () => boolean
  /** Gives the engine a page to answer. */
  handPort(port: MessagePortMain): void
  /** A token for a path the user chose. Rejects where the process ends first. */
  grant(path: string, replace: boolean): Promise<FileGrant>
  /** Lets it roll back and close its file; kills it after five seconds. */
  close(): Promise<void>
}

const closingMilliseconds = 5000

export function startEngine(settings: EngineSettings): EngineProcess {
  const child = utilityProcess.fork(join(import.meta.dirname, 'engine.js'), [JSON.stringify(settings)], { serviceName: 'Workbench engine' })
  const readers = new Map<number, UtilityProcess>()
  const grants = new Map<number, { readonly resolve: (grant: FileGrant) => void; readonly reject: (error: Error) => void }>()
  let grantCount = 0
  let running = true

  const say = (message: ToEngine, port?: MessagePortMain): void => child.postMessage(message, port === undefined ? [] : [port])

  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      running = false
      for (const reader of readers.values()) reader.kill()
      for (const { reject } of grants.values()) reject(new Error('The engine has ended'))
      grants.clear()
      resolve()
    }),
  )

  child.on('message', (message: FromEngine) => {
    if (message.kind === 'granted') {
      grants.get(message.id)?.resolve(message.grant)
      grants.delete(message.id)
    } else if (message.kind === 'start_reader') startReader(message.reader)
    else if (message.kind === 'kill_reader') readers.get(message.reader)?.kill()
  })

  function startReader(id: number): void {
    const { port1, port2 } = new MessageChannelMain()
    const reader = utilityProcess.fork(join(import.meta.dirname, 'reader.js'), [], { serviceName: 'Workbench sheet reader' })
    limitMemory(reader)
    readers.set(id, reader)
    reader.postMessage({ kind: 'port' }, [port1])
    reader.once('exit', (exitCode) => {
      readers.delete(id)
      if (running) say({ kind: 'reader_ended', reader: id, exitCode })
    })
    say({ kind: 'reader', reader: id }, port2)
  }

  return {
    running: () => running,
    handPort: (port) => say({ kind: 'page' }, port),
    grant: (path, replace) =>
      new Promise((resolve, reject) => {
        if (!running) {
          reject(new Error('The engine has ended'))
          return
        }
        const id = (grantCount += 1)
        grants.set(id, { resolve, reject })
        say({ kind: 'grant', id, path, replace })
      }),
    close: async () => {
      if (!running) return
      say({ kind: 'close' })
      const timer = setTimeout(() => child.kill(), closingMilliseconds)
      await ended
      clearTimeout(timer)
    },
  }
}
