import type { FileGrant, HostCommand, ProjectFolder } from '#core/page/host-files.ts'
import type { Connection } from './connection.ts'
import type { EngineClient } from './engine.ts'

export type { FileGrant, HostCommand, ProjectFolder } from '#core/page/host-files.ts'

/** What the page can ask of the program around it. Electron and the browser host each have their own file. */
export interface Host {
  readonly kind: 'electron' | 'browser'
  /** "mac", "windows" or "linux": for the names of keys. */
  readonly platform: 'mac' | 'windows' | 'linux'
  /** The engine; stays the same object when the connection is lost and made again. */
  readonly client: EngineClient
  readonly connection: Connection
  /** Sheets chosen in a dialog; empty when it was closed. */
  chooseSheets(): Promise<readonly FileGrant[]>
  /** Copies and scoring files that came back, chosen in a dialog; empty when it was closed. */
  chooseCopies(): Promise<readonly FileGrant[]>
  /** The same, dropped on the window. */
  takeCopies(files: readonly File[]): Promise<readonly FileGrant[]>
  /** Files dropped on the window. */
  takeDropped(files: readonly File[]): Promise<readonly FileGrant[]>
  /** The system's dialog; null when closed, 'page' where the page has to show `folders()` itself. */
  chooseProject(): Promise<FileGrant | null | 'page'>
  chooseNewProject(suggestedName: string): Promise<FileGrant | null | 'page'>
  /** Browser host only: what can be opened in place. */
  folders(): Promise<readonly ProjectFolder[]>
  /** Browser host only: a token for a new file in one of those folders; null where the name is taken. */
  newIn(folder: string, name: string): Promise<FileGrant | null>
  /** A project handed over from outside (double click, command line): called once at start and at each later one. */
  onOpenRequest(open: (file: FileGrant, readOnly: boolean) => void): void
  /** What the menu asks, and `demo` at start where the program was started to show the demo. Asked before is asked again. */
  onCommand(run: (command: HostCommand) => void): void
  /** The window's title and the mark of the theme. */
  setTitle(title: string): void
}
