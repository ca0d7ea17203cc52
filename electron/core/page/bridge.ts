import type { FileGrant, HostCommand, OpenRequest } from './host-files.ts'

/** What the shell asks of the page. */
export type ShellRequest = ({ readonly kind: 'open' } & OpenRequest) | { readonly kind: 'command'; readonly command: HostCommand }

/**
 * All that Electron's preload hands to the page, as `window.workbenchShell`. It never grows beyond this: whatever the engine can
 * do goes through the port. `Dropped` is the DOM's File.
 */
export interface ShellBridge<Dropped> {
  readonly platform: 'mac' | 'windows' | 'linux'
  /** Asks for a port to the engine (started anew where it has ended); it arrives as a window message `enginePortMessage`. */
  connect(): Promise<void>
  chooseSheets(): Promise<readonly FileGrant[]>
  chooseCopies(): Promise<readonly FileGrant[]>
  takeDropped(files: readonly Dropped[]): Promise<readonly FileGrant[]>
  chooseProject(): Promise<FileGrant | null>
  chooseNewProject(suggestedName: string): Promise<FileGrant | null>
  /** Requests from now on, and those that waited. */
  listen(listener: (request: ShellRequest) => void): void
  /** The language of menu and dialogs. */
  setLanguage(tag: string): void
}

/** The window message that carries the port. */
export const enginePortMessage = 'workbench-engine-port'

/** Names of the messages between preload and shell. */
export const shellChannels = {
  connect: 'engine:connect',
  port: 'engine:port',
  chooseSheets: 'files:sheets',
  chooseCopies: 'files:copies',
  takeDropped: 'files:dropped',
  chooseProject: 'files:project',
  chooseNewProject: 'files:new-project',
  listening: 'page:listening',
  request: 'page:request',
  setLanguage: 'page:language',
} as const
