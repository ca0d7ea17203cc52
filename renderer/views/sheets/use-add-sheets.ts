import { useState } from 'react'
import type { FileGrant } from '#core/page/host-files.ts'
import { useHost } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { useDrop } from '#renderer/ui/use-drop.ts'
import { useImport } from './use-import.ts'

/** Choosing sheets in a dialog or dropping them on the window; both lead to the import. */
export function useAddSheets() {
  const host = useHost()
  const writable = useWritable()
  const { session } = useImport()
  const [error, setError] = useState<unknown>(null)
  const take = async (files: Promise<readonly FileGrant[]>, add = session.add) => {
    setError(null)
    try {
      const grants = await files
      if (grants.length === 0) return
      add(grants)
      go('/sheets/import')
    } catch (caught) {
      setError(caught)
    }
  }
  const over = useDrop((files) => {
    if (writable && files.length > 0) void take(host.takeDropped(files))
  })
  return {
    choose: () => void take(host.chooseSheets()),
    /** Other files instead of the present one. */
    chooseInstead: () => void take(host.chooseSheets(), session.addInstead),
    over: over && writable,
    writable,
    error,
  }
}
