import { RPCHandler } from '@orpc/server/message-port'
import { z } from 'zod'
import { createEngine } from '#engine/engine.ts'
import { lineOptions } from '#engine/host.ts'
import type { EngineSettings, FromEngine, ToEngine } from './engine-messages.ts'
import { readersOfShell } from './engine-readers.ts'

/** The engine as a utility process of Electron: it is asked over ports that the shell hands in. */

const settings: EngineSettings = z
  .object({ userFolder: z.string(), resources: z.string(), who: z.string() })
  .parse(JSON.parse(process.argv.at(-1) ?? ''))

const shell = process.parentPort
const say: (message: FromEngine) => void = shell.postMessage.bind(shell)
const readers = readersOfShell(say)
const { router, door } = createEngine({ ...settings, spawnReader: readers.spawn })
const handler = new RPCHandler(router, lineOptions)

shell.on('message', ({ data, ports }) => {
  const message = data as ToEngine
  const port = ports[0]
  if (message.kind === 'page' && port !== undefined) {
    handler.upgrade(port, { context: {} })
    port.start()
  } else if (message.kind === 'grant')
    say({ kind: 'granted', id: message.id, grant: door.grant(message.path, { replace: message.replace }) })
  else if (message.kind === 'reader' && port !== undefined) readers.started(message.reader, port)
  else if (message.kind === 'reader_ended') readers.ended(message.reader, message.exitCode)
  else if (message.kind === 'close') void end()
})

async function end(): Promise<void> {
  await door.close()
  process.exit(0)
}
