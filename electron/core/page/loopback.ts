import type { RefusalCode } from '../contract/refusal.ts'
import type { OpenRequest } from './host-files.ts'

/** Addresses of the browser host beside the pages. */
export const hostPaths = {
  /** WebSocket: the contract. */
  engine: '/-/engine',
  /** GET: what the program was started with; told once. */
  start: '/-/start',
  /** GET: folders with projects. */
  folders: '/-/folders',
  /** POST {folder, name}: a token for a new project, null where the name is taken. */
  newProject: '/-/new-project',
  /** POST ?name=…, the bytes as body: a token for the sheet, or `Refused` where it cannot be kept. */
  sheets: '/-/sheets',
} as const

/** What the host answers instead of a token. */
export interface Refused {
  readonly refused: RefusalCode
}

/** Name of the key in the fragment of the first address. */
export const keyFragment = 'key'
/** Header that carries the key; no other origin can send it, since the host allows none. */
export const keyHeader = 'x-workbench-key'
/** WebSocket subprotocol; the key goes beside it as a second one. */
export const socketProtocol = 'workbench'

/** What the program was started with. */
export interface StartRequest {
  readonly open: OpenRequest | null
  readonly demo: boolean
}
