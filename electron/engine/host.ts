import type { SpawnReader } from '#workbook/protocol.ts'

/** What a host (shell, browser, cli) gives the engine: the engine itself knows no Electron and no display. */
export interface EngineHost {
  /** Starts the sheet reader as a process of its own. */
  readonly spawnReader: SpawnReader
  /** Where preferences, recent projects and the demo's copy are kept; made if missing. */
  readonly userFolder: string
  /** The program's `resources/` folder. */
  readonly resources: string
  /** Who writes, for history and ownership ("anna on pc-12"). */
  readonly who: string
}

/** A file the user chose, as the page knows it. */
export interface FileGrant {
  readonly token: string
  /** File name without its folder. */
  readonly name: string
}

/** How hosts reach the engine beside the contract: only they know paths. */
export interface EngineDoor {
  /** Hands out an opaque token for a path the user chose. The file need not exist (new project). */
  grant(path: string): FileGrant
  /** Runs when the program ends: rolls back, closes, removes the ownership marker. */
  close(): Promise<void>
}
