/** What the page can ask of the program around it. Electron and the browser host each have their own file. */
export interface FileGrant {
  readonly token: string
  readonly name: string
}

/** A folder the browser host shows; in Electron the system's own dialog is used instead. */
export interface ProjectFolder {
  readonly folder: string
  readonly files: readonly (FileGrant & { readonly changedAt: string; readonly writable: boolean })[]
}

export interface Host {
  readonly kind: 'electron' | 'browser'
  /** "mac", "windows" or "linux": for the names of keys. */
  readonly platform: 'mac' | 'windows' | 'linux'
  /** Sheets chosen in a dialog; empty when it was closed. */
  chooseSheets(): Promise<readonly FileGrant[]>
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
  /** The window's title and the mark of the theme. */
  setTitle(title: string): void
}
