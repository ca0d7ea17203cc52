import { useSyncExternalStore } from 'react'
import { useEngine } from '#renderer/data/engine-context.tsx'
import type { ImportQueue } from './import-queue.ts'
import { importSession, type ImportSession } from './import-session.ts'

/** The files being imported and what can be done with them. */
export function useImport(): { readonly queue: ImportQueue; readonly session: ImportSession } {
  const session = importSession(useEngine())
  return { queue: useSyncExternalStore(session.subscribe, session.state), session }
}
