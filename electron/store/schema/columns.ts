import type { Generated } from 'kysely'

/** Made by the file itself where left out. */
export type Uuid = Generated<Uint8Array>
export type Flag = 0 | 1
/** JSON text. */
export type Json = string
