/** A file the user chose, as the page knows it: never a path, only a token that the engine resolves. */
export interface FileGrant {
  readonly token: string
  /** File name without its folder. */
  readonly name: string
}

/** A folder whose projects the browser host opens in place. */
export interface ProjectFolder {
  readonly folder: string
  readonly files: readonly (FileGrant & { readonly changedAt: string; readonly writable: boolean })[]
}

/** A project handed over from outside: a double click, the command line. */
export interface OpenRequest {
  readonly file: FileGrant
  readonly readOnly: boolean
}

/** What a menu or the command line asks of the page. */
export const hostCommands = ['demo', 'new', 'open', 'open_read_only'] as const
export type HostCommand = (typeof hostCommands)[number]
