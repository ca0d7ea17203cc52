import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { Refusal } from '#core/contract/refusal.ts'
import type { FileGrant } from '#core/page/host-files.ts'

/** A file that a host let the user choose. */
export interface GrantedFile {
  readonly path: string
  /** The host's own dialog asked whether an existing file may be replaced. */
  readonly replace: boolean
}

export interface Grants {
  grant(path: string, options?: { readonly replace?: boolean }): FileGrant
  /** The file behind a token. Refuses `unknown_file`. */
  resolve(token: string): GrantedFile
}

/** Tokens for paths: the page never names a path, so it cannot reach a file that nobody chose. They last as long as the engine. */
export function createGrants(): Grants {
  const files = new Map<string, GrantedFile>()
  const tokens = new Map<string, string>()
  return {
    grant: (path, options) => {
      const replace = options?.replace === true
      const known = replace ? undefined : tokens.get(path)
      const token = known ?? randomUUID()
      if (!replace) tokens.set(path, token)
      files.set(token, { path, replace })
      return { token, name: basename(path) }
    },
    resolve: (token) => {
      const file = files.get(token)
      if (!file) throw new Refusal('unknown_file')
      return file
    },
  }
}
