import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { z } from 'zod'

/** A small JSON file in the user's folder. What is missing or spoilt reads as `blank`: settings are never a reason not to start. */
export interface UserFile<Content> {
  read(): Content
  /** Whole or not at all. */
  write(content: Content): void
}

export function userFile<Content>(path: string, shape: z.ZodType<Content>, blank: Content): UserFile<Content> {
  return {
    read: () => {
      try {
        return shape.catch(blank).parse(JSON.parse(readFileSync(path, 'utf8')))
      } catch {
        return blank
      }
    },
    write: (content) => {
      const temporary = `${path}.${randomUUID()}.tmp`
      mkdirSync(dirname(path), { recursive: true })
      try {
        writeFileSync(temporary, JSON.stringify(content, null, 2), { mode: 0o600, flush: true })
        renameSync(temporary, path)
      } finally {
        rmSync(temporary, { force: true })
      }
    },
  }
}
