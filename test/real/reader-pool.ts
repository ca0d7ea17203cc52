import type { ReaderAnswer, ReaderPort, SpawnReader } from '#workbook/protocol.ts'
import { spawnReader } from '#workbook/spawn-node.ts'

/**
 * Reader processes that are used again: starting one takes longer than most files. A process that is let go while it owes an answer is ended
 * for good.
 */
export interface ReaderPool {
  readonly spawn: SpawnReader
  readonly close: () => void
}

interface Held {
  readonly port: ReaderPort
  hear: (answer: ReaderAnswer) => void
  exit: (code: number | null) => void
  ended: boolean
  owed: number
}

export function createReaderPool(maxHeapMegabytes: number): ReaderPool {
  const free: Held[] = []
  const all: Held[] = []

  const start = (): Held => {
    const port = spawnReader({ maxHeapMegabytes })
    const held: Held = { port, hear: () => {}, exit: () => {}, ended: false, owed: 0 }
    port.onMessage((answer) => {
      if (answer.kind !== 'batch') held.owed--
      held.hear(answer)
    })
    port.onExit((code) => {
      held.ended = true
      held.exit(code)
    })
    all.push(held)
    return held
  }

  return {
    spawn: () => {
      let held = free.pop()
      while (held?.ended) held = free.pop()
      const taken = held ?? start()
      const { postMessage: post } = taken.port
      return {
        postMessage: (message) => {
          if (message.kind !== 'more' && message.kind !== 'stop') taken.owed++
          post(message)
        },
        onMessage: (callback) => (taken.hear = callback),
        onExit: (callback) => (taken.exit = callback),
        kill: () => {
          taken.hear = () => {}
          taken.exit = () => {}
          if (taken.owed === 0 && !taken.ended) free.push(taken)
          else taken.port.kill()
        },
      }
    },
    close: () => {
      for (const { port } of all) port.kill()
    },
  }
}
