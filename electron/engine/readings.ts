import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { Refusal } from '#core/contract/refusal.ts'
import { openReader, type SheetReader } from '#workbook/client.ts'
import type { OpenedFile, SpawnReader } from '#workbook/protocol.ts'

/** A sheet file that is being looked at. Its process may have ended meanwhile; `hold` starts another. */
export interface Reading {
  readonly id: string
  readonly path: string
  /** Name without the folder. */
  readonly file: string
  readonly opened: OpenedFile
}

export interface Readings {
  /** Reads a file in a process of its own; aborting kills the process. Refuses what the reader refuses. */
  open(path: string, signal: AbortSignal | undefined): Promise<Reading>
  /** Refuses `unknown_file` where it was closed. */
  get(id: string): Reading
  /**
   * The process that holds the file: the one that read it, or a new one where that has ended, if the file is still the same. It is kept
   * until `letGo`. Refuses `sheet_changed` where the file is not the same.
   */
  hold(reading: Reading, signal: AbortSignal | undefined): Promise<{ readonly reader: SheetReader; readonly letGo: () => void }>
  close(id: string): void
  closeAll(): void
}

interface Held {
  readonly reading: Reading
  reader: SheetReader
  /** Uses under way. */
  busy: number
  /** Counts up with each use. */
  used: number
  idle: NodeJS.Timeout | undefined
}

/** A process holds the whole workbook in memory: only so many at once, and none that nobody has asked for ten minutes. */
const processes = 3
const idleFor = 10 * 60_000

export function createReadings(spawn: SpawnReader): Readings {
  const held = new Map<string, Held>()
  let uses = 0

  const begin = (one: Held): void => {
    one.busy++
    one.used = ++uses
    clearTimeout(one.idle)
    const resting = [...held.values()].filter(({ reader, busy }) => busy === 0 && reader.alive()).sort((a, b) => b.used - a.used)
    for (const { reader } of resting.slice(processes - 1)) reader.close()
  }
  const rest = (one: Held): void => {
    one.busy--
    if (one.busy === 0) one.idle = setTimeout(() => one.reader.close(), idleFor).unref()
  }
  const end = (one: Held): void => {
    clearTimeout(one.idle)
    one.reader.close()
    held.delete(one.reading.id)
  }

  return {
    open: async (path, signal) => {
      const reader = openReader(spawn)
      try {
        const opened = await reader.open(path, { signal })
        const reading = { id: randomUUID(), path, file: basename(path), opened }
        const one: Held = { reading, reader, busy: 0, used: 0, idle: undefined }
        held.set(reading.id, one)
        begin(one)
        rest(one)
        return reading
      } catch (error) {
        reader.close()
        throw error
      }
    },
    get: (id) => {
      const one = held.get(id)
      if (!one) throw new Refusal('unknown_file')
      return one.reading
    },
    hold: async (reading, signal) => {
      const one = held.get(reading.id)
      if (!one) throw new Refusal('unknown_file')
      begin(one)
      try {
        if (!one.reader.alive()) {
          one.reader = openReader(spawn)
          const opened = await one.reader.open(reading.path, { signal })
          if (opened.sha256 !== reading.opened.sha256) {
            one.reader.close()
            throw new Refusal('sheet_changed', { file: reading.file })
          }
        }
      } catch (error) {
        rest(one)
        throw error
      }
      return { reader: one.reader, letGo: () => rest(one) }
    },
    close: (id) => {
      const one = held.get(id)
      if (one) end(one)
    },
    closeAll: () => {
      for (const one of held.values()) end(one)
    },
  }
}
