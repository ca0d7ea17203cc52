import type { FileGrant } from '#core/page/host-files.ts'

/** What the engine's process is started with, as JSON in its first argument. */
export interface EngineSettings {
  readonly userFolder: string
  readonly resources: string
  readonly who: string
}

/** Shell to engine. `page` and `reader` come with a port. */
export type ToEngine =
  | { readonly kind: 'page' }
  | { readonly kind: 'grant'; readonly id: number; readonly path: string; readonly replace: boolean }
  | { readonly kind: 'reader'; readonly reader: number }
  | { readonly kind: 'reader_ended'; readonly reader: number; readonly exitCode: number }
  | { readonly kind: 'close' }

/** Engine to shell: a utility process can start no other, so it asks for its sheet readers. */
export type FromEngine =
  | { readonly kind: 'granted'; readonly id: number; readonly grant: FileGrant }
  | { readonly kind: 'start_reader'; readonly reader: number }
  | { readonly kind: 'kill_reader'; readonly reader: number }
  | { readonly kind: 'closed' }
