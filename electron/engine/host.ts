import type { FileGrant } from '#core/page/host-files.ts'
import { sentNumbers } from '#core/page/number-rows.ts'
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
  /** False for scripts: the projects they open are not listed as recent. True where left out. */
  readonly listsRecent?: boolean
}

/** What a check of a whole project file found. */
export interface FileCheck {
  readonly ok: boolean
  readonly schema: number
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>
  /** In SQLite's own words. */
  readonly problems: readonly string[]
}

/** How hosts reach the engine beside the contract: only they know paths. */
export interface EngineDoor {
  /**
   * Hands out an opaque token for a path the user chose. The file need not exist (new project); `replace` where the
   * host's own dialog asked whether an existing one may be overwritten.
   */
  grant(path: string, options?: { readonly replace?: boolean }): FileGrant
  /** Checks a project file that is not open here, whole. Refuses what no project can be read from. */
  check(path: string): FileCheck
  /** Runs when the program ends: rolls back, closes, removes the ownership marker. */
  close(): Promise<void>
}

/** How answers travel to a page, for whoever hands the engine a line to one. */
export const lineOptions = {
  customJsonSerializers: [sentNumbers((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'))],
}
