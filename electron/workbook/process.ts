import type { ReaderAnswer, ReaderRequest } from './protocol.ts'
import { createReaderService } from './reader-service.ts'

/**
 * Entry of the reader process: reads foreign files where a crash, a hang or a flood of memory harms nobody. Started by
 * `child_process.fork` (advanced serialization) or as an Electron utilityProcess, which answers on its parent port or, where the first
 * message brings one, on a port of the engine's. It ends with whoever started it.
 */

/** What is used of Electron's `process.parentPort` and its ports, which have no types here: only the shell knows Electron. */
interface ElectronPort {
  readonly postMessage: (message: ReaderAnswer, transfer?: readonly never[]) => void
  readonly on: (event: 'message', callback: (event: { readonly data: unknown; readonly ports?: readonly ElectronPort[] }) => void) => void
  readonly start?: () => void
}

function serve(send: (answer: ReaderAnswer) => void | Promise<void>): (message: unknown) => void {
  const handle = createReaderService(send)
  return (message) => void handle(message as ReaderRequest)
}

function serveElectron(parent: ElectronPort): void {
  const fromParent = serve((answer) => parent.postMessage(answer, []))
  parent.on('message', (event) => {
    const port = event.ports?.[0]
    if (port === undefined) {
      fromParent(event.data)
      return
    }
    const fromEngine = serve((answer) => port.postMessage(answer, []))
    port.on('message', (message) => fromEngine(message.data))
    port.start?.()
  })
}

const electronPort = (process as { readonly parentPort?: ElectronPort }).parentPort
if (electronPort !== undefined) serveElectron(electronPort)
else {
  process.on(
    'message',
    serve((answer) => new Promise((done) => process.send?.(answer, undefined, {}, () => done()))),
  )
  process.on('disconnect', () => process.exit(0))
}
