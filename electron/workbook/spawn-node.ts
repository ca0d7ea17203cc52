import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ReaderAnswer, ReaderPort } from './protocol.ts'

export interface SpawnOptions {
  /** Limit of the process's JavaScript heap. A million rows of twenty columns need about 2,000. */
  readonly maxHeapMegabytes?: number
}

/** Built, the entry stands beside this code as reader.js; from the sources Node runs process.ts. */
function entry(): string {
  const name = import.meta.url.endsWith('.ts') ? './process.ts' : './reader.js'
  return fileURLToPath(new URL(name, import.meta.url))
}

/** Starts the reader as a child process of Node, for hosts without Electron. */
export function spawnReader(options: SpawnOptions = {}): ReaderPort {
  const child = fork(entry(), [], {
    serialization: 'advanced',
    // A large heap gets a young generation of 32 MB thrice over and grows far beyond what it holds. An eighth of the one, and an old generation
    // that grows by six tenths, take a hundred megabytes less and hardly more time (`--optimize-for-size` takes nearly twice as much).
    execArgv: [`--max-old-space-size=${options.maxHeapMegabytes ?? 3072}`, '--max-semi-space-size=4', '--heap-growing-percent=60'],
    // what V8 prints when it runs out of memory is said by `reader_crashed` already
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return {
    postMessage: (message) => {
      if (child.connected) child.send(message, () => {})
    },
    onMessage: (callback) => void child.on('message', (message) => callback(message as ReaderAnswer)),
    onExit: (callback) => {
      let told = false
      const tell = (code: number | null): void => {
        if (told) return
        told = true
        callback(code)
      }
      child.on('exit', tell)
      child.on('error', () => tell(null))
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
